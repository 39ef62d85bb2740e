package org.verbatim.download;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// Writes an interview as TEI P5 (<https://tei-c.org/release/doc/tei-p5-doc/en/html/TS.html>): utterances as `<u>`; what an article quotes or
/// reports as `<said>`, which says whether it is direct; the writer's own words as `<ab>`; what happened as `<incident>`. Nothing stands
/// between an element and its text, so that no white space becomes words.
final class TeiExport {

    private final Writer out;
    private final Map<String, String> people = new LinkedHashMap<>();

    TeiExport(Writer out) {
        this.out = out;
    }

    void write(TakenAlong taken) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
        Map<String, Turn> voices = voices(taken.interview());
        new TeiHeader(out).write(taken, voices, people);
        out.write("<text>\n<body>\n");
        timeline(taken.interview().turns());
        Iterator<Section> sections = taken.interview().sections().iterator();
        Section next = sections.hasNext() ? sections.next() : null;
        boolean open = false;
        for (Turn turn : taken.interview().turns()) {
            while (next != null && next.firstTurn() <= turn.number()) {
                out.write((open ? "</div>\n" : "") + "<div>\n<head>" + Xml.text(next.heading()) + "</head>\n");
                open = true;
                next = sections.hasNext() ? sections.next() : null;
            }
            turn(turn, taken);
        }
        out.write((open ? "</div>\n" : "") + "</body>\n</text>\n</TEI>\n");
    }

    /// Who speaks, by name and person, each with their first turn.
    private Map<String, Turn> voices(Interview interview) {
        Map<String, Turn> voices = new LinkedHashMap<>();
        for (Turn turn : interview.turns()) {
            if (turn.speaker() != null && voices.putIfAbsent(voice(turn), turn) == null) {
                people.put(voice(turn), "p" + voices.size());
            }
        }
        return voices;
    }

    private static String voice(Turn turn) {
        return turn.person() + " " + turn.speaker();
    }

    /// The points in time that turns begin and end at, from the beginning of the recording.
    private void timeline(List<Turn> turns) throws IOException {
        TreeSet<Long> points = new TreeSet<>();
        for (Turn turn : turns) {
            add(points, turn.startMs());
            add(points, turn.endMs());
        }
        if (points.isEmpty()) {
            return;
        }
        points.remove(0L);
        out.write("<timeline unit=\"ms\" origin=\"#T0\">\n<when xml:id=\"T0\"/>\n");
        for (Long point : points) {
            out.write("<when xml:id=\"T" + point + "\" interval=\"" + point + "\" since=\"#T0\"/>\n");
        }
        out.write("</timeline>\n");
    }

    private static void add(Set<Long> points, @Nullable Long point) {
        if (point != null) {
            points.add(point);
        }
    }

    private void turn(Turn turn, TakenAlong taken) throws IOException {
        String element = switch (turn.kind()) {
            case SPOKEN -> "u";
            case QUOTED, REPORTED -> "said";
            case NARRATION -> "ab";
            case DIRECTION -> "incident";
        };
        out.write("<" + element + " xml:id=\"t-" + turn.key() + "\" n=\"" + turn.number() + "\" corresp=\""
                + Xml.text(taken.address(turn)) + "\"" + particulars(turn) + ">");
        if (turn.label() != null && !turn.label().equals(turn.speaker()) && turn.kind() != TurnKind.DIRECTION) {
            note("label", turn.label());
        }
        if (turn.takedown() != null && turn.kind() != TurnKind.DIRECTION) {
            note("takedown", turn.takedown().since() + ": " + turn.takedown().reason());
        }
        words(turn);
        out.write("</" + element + ">\n");
    }

    private String particulars(Turn turn) {
        StringBuilder said = new StringBuilder();
        switch (turn.kind()) {
            case SPOKEN -> said.append(who(turn));
            case QUOTED -> said.append(" direct=\"true\"").append(who(turn));
            case REPORTED -> said.append(" direct=\"false\"").append(who(turn));
            case NARRATION -> said.append(" type=\"narration\"");
            case DIRECTION -> {
                // it happens to nobody
            }
        }
        return said.append(times(turn)).toString();
    }

    /// Only what TEI counts as spoken, or as happening, has `start` and `end`; all else can be synchronous with points in time.
    private static String times(Turn turn) {
        boolean timed = turn.kind() == TurnKind.SPOKEN || turn.kind() == TurnKind.DIRECTION;
        String start = turn.startMs() == null ? "" : "#T" + turn.startMs();
        String end = turn.endMs() == null ? "" : "#T" + turn.endMs();
        if (timed) {
            return (start.isEmpty() ? "" : " start=\"" + start + "\"") + (end.isEmpty() ? "" : " end=\"" + end + "\"");
        }
        return start.isEmpty() ? "" : " synch=\"" + (start + " " + end).strip() + "\"";
    }

    private String who(Turn turn) {
        return turn.speaker() == null ? "" : " who=\"#" + people.get(voice(turn)) + "\"";
    }

    private void note(String type, String text) throws IOException {
        out.write("<note type=\"" + type + "\">" + Xml.text(FrontLines.oneLine(text)) + "</note>");
    }

    private void words(Turn turn) throws IOException {
        String text = Xml.text(turn.isTakenDown() ? "" : turn.text());
        if (turn.kind() == TurnKind.DIRECTION) {
            out.write("<desc>" + text.replace("\n", " ") + "</desc>");
        } else if (turn.isTakenDown()) {
            out.write("<gap reason=\"takedown\"/>");
        } else if (text.contains("\n\n")) {
            for (String paragraph : text.split("\n\n+", -1)) {
                out.write("<seg type=\"paragraph\">" + paragraph.replace("\n", "<lb/>") + "</seg>");
            }
        } else {
            out.write(text.replace("\n", "<lb/>"));
        }
    }

    static String role(@Nullable Role role) {
        return (role == null ? Role.OTHER : role).name().toLowerCase(Locale.ROOT);
    }
}
