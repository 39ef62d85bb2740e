package org.verbatim.site.transcript;

import java.io.IOException;
import java.util.List;

import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.OpenTranscript;
import org.verbatim.archive.reading.Transcripts;

/// The turns of a transcript under its headings, written while they are read: what stands before them is sent first, then each piece. They lie in
/// stretches of about the same length, so that a browser can tell how long the page is without laying out what is not seen.
final class TranscriptTurns implements TurnSource {

    /// Lines of a stretch, at so many characters each; a turn takes one more.
    private static final int STRETCH = 120;
    private static final int LINE = 70;

    private final Transcripts transcripts;
    private final OpenTranscript transcript;
    private final TurnViews views;
    private final RailBuilder rail = new RailBuilder();
    private final TurnContext place;
    private int written;
    private int lines;

    TranscriptTurns(Transcripts transcripts, OpenTranscript transcript, MatchedTurns matches) {
        this.transcripts = transcripts;
        this.transcript = transcript;
        this.views = new TurnViews(transcript.sections(), matches);
        this.place = TurnContext.transcript(transcript.summary(), transcript.first());
    }

    @Override
    public void writeTo(TurnWriter out) throws IOException {
        boolean read = out.send();
        out.startStretch();
        List<Turn> piece = transcript.first();
        while (read && !piece.isEmpty()) {
            for (Turn turn : piece) {
                write(turn, out);
            }
            read = out.send();
            piece = written < transcript.traits().count() && read
                    ? transcripts.after(transcript, piece.getLast().number())
                    : List.of();
        }
        if (read && written < transcript.traits().count()) {
            throw new TranscriptCutOff(transcript.summary().slug(), written, transcript.traits().count());
        }
        transcript.sections().stream().filter(section -> section.firstTurn() > written).forEach(out::heading);
        out.endStretch();
    }

    private void write(Turn turn, TurnWriter out) throws IOException {
        if (lines > STRETCH) {
            out.endStretch();
            out.startStretch();
            lines = 0;
        }
        TurnView view = views.next(turn);
        view.sections().forEach(out::heading);
        out.turn(view, place);
        rail.add(view);
        written++;
        lines += 2 + turn.text().length() / LINE;
    }

    /// Where the matches and sections lie, once all turns were written.
    public Rail rail() {
        return rail.rail();
    }
}
