package org.verbatim.download;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.verbatim.archive.Section;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// Writes an interview as lines of text: its facts, then each turn with who speaks, how close it stands to what was said, when, and its
/// permanent address.
final class LinesExport {

    /// A name that can be taken for nothing else that is said of a turn. Others have their role beside them, be it none in particular.
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!quoted|reported|narration|direction)\\p{L}[^·]*");

    private final Writer out;
    private final LineForm form;

    LinesExport(Writer out, LineForm form) {
        this.out = out;
        this.form = form;
    }

    void write(TakenAlong taken) throws IOException {
        line(form.title(FrontLines.oneLine(taken.summary().title())));
        for (Map.Entry<String, String> fact : FrontLines.of(taken, form.form()).entrySet()) {
            line(form.fact(fact.getKey(), fact.getValue()));
        }
        Iterator<Section> sections = taken.interview().sections().iterator();
        Section next = sections.hasNext() ? sections.next() : null;
        for (Turn turn : taken.interview().turns()) {
            while (next != null && next.firstTurn() <= turn.number()) {
                line("\n" + form.section(FrontLines.oneLine(next.heading())));
                next = sections.hasNext() ? sections.next() : null;
            }
            turn(turn, taken);
        }
    }

    private void turn(Turn turn, TakenAlong taken) throws IOException {
        line("");
        line(form.head(turn.number(), said(turn), taken.address(turn)));
        if (turn.label() != null && !turn.label().equals(turn.speaker())) {
            line(form.note("in the source: " + FrontLines.oneLine(turn.label())));
        }
        Takedown takedown = turn.takedown();
        if (takedown != null) {
            line(form.note((turn.isTakenDown() ? "taken down" : "words taken down") + " since "
                    + takedown.since().toString().substring(0, 10) + ": " + FrontLines.oneLine(takedown.reason())));
        }
        if (!turn.isTakenDown()) {
            String[] lines = turn.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                boolean goesOn = i + 1 < lines.length && !lines[i + 1].isBlank();
                line(lines[i].isBlank() ? "" : form.words(lines[i], goesOn));
            }
        }
    }

    /// Who speaks in which role, what kind of turn it is where it is not spoken, and when.
    private static String said(Turn turn) {
        List<String> said = new ArrayList<>();
        if (turn.speaker() != null && turn.role() != null) {
            String name = FrontLines.oneLine(turn.speaker());
            said.add(name);
            if (turn.role() != Role.OTHER || !PLAIN_NAME.matcher(name).matches()) {
                said.add(turn.role().name().toLowerCase(Locale.ROOT));
            }
        }
        if (turn.kind() != TurnKind.SPOKEN) {
            said.add(kind(turn.kind()));
        }
        String times = Timed.times(turn);
        if (!times.isEmpty()) {
            said.add(times);
        }
        return String.join(" · ", said);
    }

    private static String kind(TurnKind kind) {
        return switch (kind) {
            case SPOKEN -> "spoken";
            case QUOTED -> "quoted";
            case REPORTED -> "reported, not verbatim";
            case NARRATION -> "narration";
            case DIRECTION -> "direction";
        };
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
