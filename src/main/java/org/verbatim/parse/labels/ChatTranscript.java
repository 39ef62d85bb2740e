package org.verbatim.parse.labels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// CHAT, the format of TalkBank for recorded talk (The CHAT Transcription Format, https://talkbank.org/manuals/CHAT.html): `@` lines are facts, each
/// `*CODE:` line is an utterance, `%` lines below it are notes on it; a line that begins with a tab goes on with the one before. Words are kept as
/// they are written, with the signs that linguists put among them.
public final class ChatTranscript implements Format {

    private static final double CONFIDENCE = 0.97;
    private static final Pattern BEGINS = Pattern.compile("\\s*(?:@UTF8\\s+)?(?:@\\w[^\\n]*\\n)*@Begin\\b");
    private static final Pattern LINE = Pattern.compile("([@*%])([^:\\t\\n]{1,40})(?::[ \\t]*|$)");
    /// What somebody does; the other notes are about words and sounds.
    private static final Set<String> DEEDS = Set.of("com", "act", "sit", "par", "gpx", "exp", "add", "spa");
    /// `·1200_3400·` between two characters U+0015, in milliseconds.
    private static final Pattern BULLET = Pattern.compile("\\u0015(\\d{1,9})_(\\d{1,9})\\u0015");
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu").toFormatter(Locale.ENGLISH);
    private static final Map<String, Role> ROLES = Map.of("investigator", Role.INTERVIEWER, "interviewer",
            Role.INTERVIEWER, "participant", Role.INTERVIEWEE, "informant", Role.INTERVIEWEE, "subject",
            Role.INTERVIEWEE, "audience", Role.AUDIENCE);

    @Override
    public String id() {
        return "chat";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        if (source.isDocument() || !BEGINS.matcher(head(source.text())).lookingAt()) {
            return Attempt.otherKind("does not begin with @Begin");
        }
        return new Reader(source.text()).read(limits);
    }

    private static String head(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return start.substring(0, Math.min(start.length(), 2_000));
    }

    /// Reads one file, line by line.
    private static final class Reader {

        private final String text;
        private final TranscriptBuilder transcript;
        private final Map<String, String> facts = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        Reader(String text) {
            this.text = text;
            this.transcript = new TranscriptBuilder(text);
        }

        Attempt read(ReadLimits limits) {
            int at = 0;
            while (at < text.length()) {
                int end = lineEnd(at);
                while (end < text.length() && text.charAt(end) == '\t') {
                    end = lineEnd(end);
                }
                line(at, end);
                at = end;
            }
            if (transcript.turns() == 0 || transcript.turns() > limits.maxTurns()) {
                return Attempt.missed("no line such as *CODE:, or more than " + limits.maxTurns() + " (maxTurns)");
            }
            return Attempt.read(CONFIDENCE, transcript.build(facts()));
        }

        private int lineEnd(int from) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end + 1;
        }

        private void line(int from, int end) {
            Matcher line = LINE.matcher(text).region(from, end);
            if (!line.lookingAt()) {
                transcript.spans().paintTrimmed(from, end, SpanKind.MARKUP);
                return;
            }
            String name = Chars.strip(line.group(2));
            switch (line.group(1)) {
                case "@" -> fact(name, from, line.end(), end);
                case "*" -> {
                    transcript.spans().paintTrimmed(from, line.end(), SpanKind.LABEL);
                    said(TurnKind.SPOKEN, names.getOrDefault(name, name), line.end(), end);
                }
                default -> {
                    transcript.spans().paintTrimmed(from, line.end(), SpanKind.MARKUP);
                    if (DEEDS.contains(name)) {
                        said(TurnKind.DIRECTION, null, line.end(), end);
                    } else {
                        transcript.spans().paintTrimmed(line.end(), end, SpanKind.MARKUP);
                    }
                }
            }
        }

        private void fact(String name, int from, int value, int end) {
            String said = Chars.squeeze(text.substring(value, end));
            facts.putIfAbsent(name.toLowerCase(Locale.ROOT), said);
            transcript.spans().paintTrimmed(from, end, SpanKind.FRONT);
            if (name.equals("Participants")) {
                for (String one : said.split("\\s*,\\s*")) {
                    participant(one.split(" "));
                }
            }
        }

        /// `MOT Mary Mother`, or without a name: `INV Investigator`.
        private void participant(String[] words) {
            if (words.length > 1) {
                Role role = ROLES.getOrDefault(words[words.length - 1].toLowerCase(Locale.ROOT), Role.OTHER);
                String name = words.length > 2 ? words[1].replace('_', ' ') : words[0];
                names.put(words[0], name);
                transcript.voices().known(name, role);
            }
        }

        /// The words of a line and of those that go on with it, without the times among them.
        private void said(TurnKind kind, @Nullable String speaker, int from, int end) {
            TurnText words = new TurnText();
            Long start = null;
            Long stop = null;
            Matcher bullet = BULLET.matcher(text).region(from, end);
            int at = from;
            while (bullet.find()) {
                add(words, at, bullet.start());
                transcript.spans().paint(bullet.start(), bullet.end(), SpanKind.MARKUP);
                start = start == null ? Long.valueOf(bullet.group(1)) : start;
                stop = Long.valueOf(bullet.group(2));
                at = bullet.end();
            }
            add(words, at, end);
            transcript.turn(kind, speaker, words, start, stop);
        }

        private void add(TurnText words, int from, int end) {
            int at = from;
            while (at < end) {
                int lineEnd = Math.min(end, lineEnd(at));
                int first = Chars.skipSpace(text, at, lineEnd);
                int last = Chars.trimEnd(text, first, lineEnd);
                if (first < last) {
                    words.add(words.isEmpty() ? "" : " ", mapped(first, last), 0, last - first);
                }
                at = lineEnd;
            }
        }

        private Mapped mapped(int from, int end) {
            return new Mapped(text.substring(from, end), IntStream.range(from, end).toArray());
        }

        private ParsedFacts facts() {
            List<String> languages = List.of(facts.getOrDefault("languages", "").split("[,\\s]+"));
            String language = new ULocale(languages.getFirst()).getLanguage();
            return new ParsedFacts(null, facts.get("title"), null, null, date(), null,
                    language.isEmpty() ? null : language, null, null, null);
        }

        private @Nullable String date() {
            try {
                String date = facts.get("date");
                return date == null ? null : LocalDate.parse(date, DATE).toString();
            } catch (DateTimeParseException _) {
                return null;
            }
        }
    }
}
