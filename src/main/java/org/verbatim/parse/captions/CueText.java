package org.verbatim.parse.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.captions.Cue.VoiceChange;
import org.verbatim.parse.reading.CharacterReference;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.MappedBuilder;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.text.Chars;
import org.verbatim.transcript.SpanKind;

/// The words of a cue without their markup: spans of voices, classes and styles, times between words, what is set above a word to
/// tell how it is read (`<rt>`), positions (`{\an8}`), entities. A line's end is `\n`, whatever it was. A `<` that begins no tag is a character.
final class CueText {

    private static final Pattern TAG = Pattern
            .compile(
                    "<(?:(/?)([A-Za-z][A-Za-z0-9]{0,30})((?:\\.[^\\s<>&]{0,200})?)(?:\\s([^<>]{0,500}))?/?|/|[\\d:.]{1,20})>");
    private static final Pattern POSITION = Pattern.compile("\\{\\\\[^{}\\n]{1,100}\\}");

    private final String source;
    private final int to;
    private final SpanMap spans;
    private final MappedBuilder text = new MappedBuilder();
    private final List<VoiceChange> voices = new ArrayList<>();
    private boolean above;

    private CueText(String source, int to, SpanMap spans) {
        this.source = source;
        this.to = to;
        this.spans = spans;
    }

    /// What stands between two places of the source.
    static Cue read(int place, @Nullable CueTimes times, String source, int from, int to, SpanMap spans) {
        CueText cue = new CueText(source, to, spans);
        Matcher tag = TAG.matcher(source).region(from, to);
        Matcher position = POSITION.matcher(source).region(from, to);
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '<' && tag.region(at, to).lookingAt()) {
                cue.tag(tag);
                at = tag.end();
            } else if (c == '{' && position.region(at, to).lookingAt()) {
                at = position.end();
            } else {
                at = cue.character(c, at);
            }
        }
        Mapped text = cue.text.build();
        return new Cue(place, times == null ? null : times.startMs(), times == null ? null : times.endMs(), text,
                cue.voices);
    }

    private int character(char c, int at) {
        if (c == '\r') {
            boolean paired = at + 1 < to && source.charAt(at + 1) == '\n';
            if (!paired) {
                text.addSpelt("\n", at, at + 1);
            }
        } else if (above) {
            return at + 1;
        } else if (c == '&') {
            return CharacterReference.add(source, at, to, text);
        } else {
            text.add(source, at, at + 1);
        }
        return at + 1;
    }

    private void tag(Matcher tag) {
        String name = tag.group(2) == null ? "" : tag.group(2);
        boolean closes = "/".equals(tag.group(1));
        switch (name) {
            case "v" -> voices.add(new VoiceChange(text.length(), closes ? null : voice(tag)));
            // "Ruby text" tells how the words below it are pronounced (WebVTT, 4.2.2)
            case "rt" -> above = !closes;
            case "ruby" -> above = false;
            case "br" -> text.joint("\n");
            default -> {
                // bold, italic, underlined, a class, a language, a time: nothing that is said
            }
        }
    }

    private @Nullable String voice(Matcher tag) {
        if (tag.group(4) == null) {
            return null;
        }
        spans.paintTrimmed(tag.start(4), tag.end(4), SpanKind.LABEL);
        MappedBuilder voice = new MappedBuilder();
        for (int at = tag.start(4); at < tag.end(4);) {
            if (source.charAt(at) == '&') {
                at = CharacterReference.add(source, at, tag.end(4), voice);
            } else {
                voice.add(source, at, ++at);
            }
        }
        String name = Chars.squeeze(voice.build().text);
        return name.isEmpty() ? null : name;
    }
}
