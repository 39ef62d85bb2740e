package org.verbatim.parse.xml;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.StageDirection;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.parse.xml.XmlVocabulary.Part;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Walks over the elements of a transcript and makes turns of what is said in them. White space is one space wherever there is some, but where
/// a block begins.
final class XmlTurns {

    private final XmlSource xml;
    private final XmlVocabulary vocabulary;
    private final XmlPeople people;
    private final XmlClock clock;
    private final TranscriptBuilder transcript;
    private TurnText words = new TurnText();
    private boolean spaceDue;
    private boolean blockDue;
    private boolean inSpeech;
    /// In an element that says itself that it holds the writer's words.
    private boolean told;
    private TurnKind kind = TurnKind.NARRATION;
    private List<String> speakers = List.of();
    private @Nullable String label;
    private @Nullable Long startMs;
    private @Nullable Long endMs;

    XmlTurns(XmlSource xml, XmlVocabulary vocabulary, XmlPeople people, TranscriptBuilder transcript) {
        this.xml = xml;
        this.vocabulary = vocabulary;
        this.people = people;
        this.clock = new XmlClock(xml);
        this.transcript = transcript;
    }

    void read() {
        children(xml.root());
        endTurn();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(xml.plain(text));
            } else if (node instanceof Element child) {
                element(child);
            }
        }
        if (xml.isUnclosed(element)) {
            transcript.warn(ParseWarning.Kind.OTHER, element.sourceRange().startPos(),
                    "<" + element.tagName() + "> is not closed", "");
        }
    }

    private void element(Element element) {
        Part part = part(element);
        if (part == null) {
            inline(element);
            return;
        }
        switch (part) {
            case SPEECH -> speech(element);
            case LABEL -> label(element);
            case TURN -> turn(element);
            case BLOCK -> {
                if (!inSpeech && xml.attribute(element, "type").equals("narration")) {
                    narration(element, true);
                    return;
                }
                blockDue = true;
                children(element);
                blockDue = true;
            }
            case HEADING -> {
                endTurn();
                transcript.section(paint(element, SpanKind.HEADING));
            }
            case DIRECTION -> direction(element);
            case NARRATION -> narration(element, false);
            case FRONT -> paint(element, transcript.turns() == 0 ? SpanKind.FRONT : SpanKind.BACK);
            case ASIDE -> {
                // not said
            }
        }
    }

    /// What is no part of its own may say a time, or set a line's end.
    private void inline(Element element) {
        Long time = clock.point(element);
        if (time != null) {
            startMs = startMs == null ? time : startMs;
            endMs = words.isEmpty() ? endMs : time;
        }
        if (XmlSource.name(element).equals("seg") && xml.attribute(element, "type").equals("paragraph")) {
            blockDue = true;
        }
        switch (XmlSource.name(element)) {
            case "lb", "br", "eol", "w", "seg", "l" -> spaceDue = true;
            case "pc" -> spaceDue = false;
            default -> {
                // as close to the words before as it stands
            }
        }
        children(element);
    }

    private void narration(Element element, boolean isTold) {
        endTurn();
        TurnKind around = kind;
        kind = TurnKind.NARRATION;
        told = isTold;
        startMs = isTold ? clock.start(element) : null;
        endMs = isTold ? clock.end(element) : null;
        children(element);
        endTurn();
        told = false;
        kind = around;
    }

    private void speech(Element element) {
        if (inSpeech) {
            children(element);
            return;
        }
        inSpeech = true;
        endTurn();
        speakers = vocabulary.who().stream().filter(name -> !xml.attribute(element, name).isEmpty()).findFirst()
                .map(name -> named(element, name)).orElse(List.of());
        label = XmlPeople.together(speakers);
        if (speakers.size() > 1 && label != null) {
            transcript.voices().several(label);
        }
        kind = kind(element);
        startMs = clock.start(element);
        endMs = clock.end(element);
        Long end = endMs;
        children(element);
        endMs = end == null ? endMs : end;
        endTurn();
        kind = TurnKind.NARRATION;
        label = null;
        speakers = List.of();
        inSpeech = false;
    }

    /// The value of the attribute is the label, where nothing else says who speaks.
    private List<String> named(Element speech, String attribute) {
        xml.paint(speech, attribute, transcript.spans(), SpanKind.LABEL);
        return people.named(xml.attribute(speech, attribute));
    }

    /// "`direct` may be used to indicate whether the quoted matter is regarded as direct or indirect speech" (TEI, 3.3.3).
    private TurnKind kind(Element speech) {
        if (xml.attribute(speech, "nospeaker").equals("true")) {
            return TurnKind.NARRATION;
        }
        if (!XmlSource.name(speech).equals("said")) {
            return TurnKind.SPOKEN;
        }
        return xml.attribute(speech, "direct").equals("false") ? TurnKind.REPORTED : TurnKind.QUOTED;
    }

    /// The printed name is the label; it holds before that of a list of people, as the source's own words do.
    private void label(Element element) {
        String printed = paint(element, SpanKind.LABEL);
        int to = printed.length();
        while (to > 0 && ":.—–-".indexOf(printed.charAt(to - 1)) >= 0) {
            to--;
        }
        String name = Chars.strip(printed.substring(0, to));
        if (!name.isEmpty() && kind == TurnKind.SPOKEN) {
            if (!words.isEmpty()) {
                endTurn();
            }
            label = name;
        }
    }

    private void turn(Element element) {
        String number = xml.attribute(element, "nb");
        if (number.matches("\\d{1,3}") && Integer.parseInt(number) <= speakers.size() && Integer.parseInt(number) > 0) {
            Long end = endMs;
            Long start = startMs;
            endTurn();
            startMs = start;
            endMs = end;
            label = speakers.get(Integer.parseInt(number) - 1);
        }
    }

    /// What happened while somebody speaks is no word of theirs; between speeches it is a turn of its own.
    private void direction(Element element) {
        spaceDue = true;
        if (kind == TurnKind.SPOKEN) {
            paint(element, SpanKind.DIRECTION);
            return;
        }
        endTurn();
        List<Mapped> pieces = pieces(element);
        TurnText note = new TurnText();
        pieces.forEach(piece -> add(note, " ", piece));
        transcript.turn(TurnKind.DIRECTION, null, note, clock.start(element), clock.end(element));
    }

    private void text(Mapped text) {
        int at = Chars.skipSpace(text.text, 0, text.length());
        boolean spaceBefore = at > 0;
        if (at == text.length()) {
            spaceDue |= spaceBefore;
            return;
        }
        String space = spaceDue || spaceBefore ? " " : "";
        String joint = blockDue ? "\n\n" : space;
        blockDue = false;
        spaceDue = Chars.isSpace(text.text.charAt(text.length() - 1));
        add(words, joint, text);
    }

    /// Adds the words of a piece of text, with one space for every run of white space.
    private static void add(TurnText words, String first, Mapped text) {
        String joint = first;
        int at = Chars.skipSpace(text.text, 0, text.length());
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isJoint(text.text, end)) {
                end++;
            }
            words.add(joint, text, at, end);
            at = Chars.skipSpace(text.text, end, text.length());
            joint = " ";
        }
    }

    /// White space that is more than one plain space between two words.
    private static boolean isJoint(String text, int at) {
        boolean alone = text.charAt(at) == ' ' && at + 1 < text.length() && !Chars.isSpace(text.charAt(at + 1));
        return Chars.isSpace(text.charAt(at)) && !alone;
    }

    private @Nullable Part part(Element element) {
        return vocabulary.part(XmlSource.name(element), xml.attribute(element, "klasse"));
    }

    /// All text of an element but what is an aside in it.
    private List<Mapped> pieces(Element element) {
        List<Mapped> pieces = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                pieces.add(xml.plain(text));
            } else if (node instanceof Element child && part(child) != Part.ASIDE) {
                pieces.addAll(pieces(child));
            }
        }
        return pieces;
    }

    /// Says what all text of an element is, and returns it on one line.
    private String paint(Element element, SpanKind kind) {
        StringBuilder all = new StringBuilder();
        for (Mapped piece : pieces(element)) {
            piece.paint(transcript.spans(), 0, piece.length(), kind);
            all.append(piece.text);
        }
        return Chars.squeeze(all.toString());
    }

    private void endTurn() {
        boolean outside = kind == TurnKind.NARRATION && !told;
        if (outside && transcript.turns() == 0 && !words.isFinished()) {
            words.paint(transcript.spans(), SpanKind.FRONT);
        } else {
            boolean note = outside && StageDirection.is(words.text());
            transcript.turn(note ? TurnKind.DIRECTION : kind, outside ? null : label, words, startMs, endMs);
        }
        words = new TurnText();
        blockDue = false;
        spaceDue = false;
        startMs = null;
        endMs = null;
    }
}
