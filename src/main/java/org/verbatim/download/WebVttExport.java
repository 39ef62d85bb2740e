package org.verbatim.download;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.verbatim.archive.Turn;
import org.verbatim.transcript.TurnKind;

/// Writes an interview as WebVTT: a cue for each turn that has times, called as its key; what has none stands in comments, in its place.
final class WebVttExport {

    private final Writer out;

    WebVttExport(Writer out) {
        this.out = out;
    }

    void write(TakenAlong taken) throws IOException {
        out.write("WEBVTT\n\nNOTE\nTitle: " + comment(taken.summary().title()) + "\n");
        for (Map.Entry<String, String> fact : FrontLines.of(taken, "WebVTT, a cue for each turn that has times")
                .entrySet()) {
            // the reader of captions has its own word for it
            String name = fact.getKey().equals("Published") ? "Date" : fact.getKey();
            out.write(name + ": " + comment(fact.getValue()) + "\n");
        }
        for (Turn turn : taken.interview().turns()) {
            out.write('\n');
            if (Timed.is(turn)) {
                cue(turn);
            } else {
                out.write("NOTE turn " + turn.number() + ", " + turn.key() + ", "
                        + (turn.isTakenDown() ? "taken down" : "without times: " + comment(words(turn))) + "\n");
            }
        }
    }

    private void cue(Turn turn) throws IOException {
        long start = turn.startMs() == null ? 0 : turn.startMs();
        long end = turn.endMs() == null ? 0 : turn.endMs();
        out.write(turn.key() + "\n" + Timed.clock(start) + " --> " + Timed.clock(end) + "\n");
        String text = turn.text().lines().filter(line -> !line.isBlank()).map(WebVttExport::escaped)
                .collect(Collectors.joining("\n"));
        String voice = turn.speaker() == null ? "" : FrontLines.oneLine(turn.speaker());
        boolean said = turn.kind() == TurnKind.SPOKEN || turn.kind() == TurnKind.QUOTED;
        if (said && !voice.isEmpty()) {
            out.write("<v " + escaped(voice) + ">" + text + "</v>\n");
        } else if (said || turn.kind() == TurnKind.DIRECTION) {
            out.write(text + "\n");
        } else {
            // a class for those who style it, and words for all others: nobody said this
            out.write("<c." + turn.kind().name().toLowerCase(Locale.ROOT) + ">["
                    + turn.kind().name().toLowerCase(Locale.ROOT) + "] " + text + "</c>\n");
        }
    }

    private static String words(Turn turn) {
        return (turn.speaker() == null ? "" : turn.speaker() + ", ") + turn.kind().name().toLowerCase(
                Locale.ROOT) + ", " + turn.text();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// "NOTE … any sequence of zero or more characters … each not containing the substring -->" (WebVTT, 4.1), and without an empty line.
    private static String comment(String text) {
        return FrontLines.oneLine(text).replace("-->", "→");
    }
}
