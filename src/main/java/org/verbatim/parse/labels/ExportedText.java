package org.verbatim.parse.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.parse.reading.WebAddress;
import org.verbatim.text.Chars;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.SpanKind;

/// A transcript that Verbatim itself wrote, as plain text or as Markdown: each turn says who speaks, of which kind it is and when, and nothing is
/// left to be made out. Known by the last line before the turns.
public final class ExportedText implements Format {

    /// It says what it is.
    private static final double CONFIDENCE = 1;
    private static final int LONGEST_FRONT = 60;

    private final ExportedLines form;

    private ExportedText(ExportedLines form) {
        this.form = form;
    }

    /// One for each form.
    public static List<Format> all() {
        return List.of(new ExportedText(ExportedLines.PLAIN), new ExportedText(ExportedLines.MARKDOWN));
    }

    @Override
    public String id() {
        return form.id();
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        Reader reader = new Reader(source.text());
        if (!reader.front()) {
            return Attempt.otherKind("no line \"" + form.sign() + "\" before the turns");
        }
        reader.turns();
        if (reader.transcript.turns() == 0) {
            return Attempt.missed("no turn has words");
        }
        return reader.transcript.turns() > limits.maxTurns()
                ? Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)")
                : Attempt.read(CONFIDENCE, reader.transcript.build(reader.parsedFacts()));
    }

    private final class Reader {

        private final String text;
        private final TranscriptBuilder transcript;
        private final Map<String, String> facts = new HashMap<>();
        private int at;
        private TurnText words = new TurnText();
        private @Nullable ExportedHead head;
        private boolean paragraphDue;

        Reader(String text) {
            this.text = text;
            this.transcript = new TranscriptBuilder(text);
        }

        /// Reads what stands before the turns; returns whether it says that it is of this form.
        boolean front() {
            boolean titled = false;
            for (int number = 0; number < LONGEST_FRONT && at < text.length(); number++) {
                int end = lineEnd();
                String line = Chars.strip(text.substring(at, end));
                Matcher fact = form.fact(line);
                if (!titled && !line.isEmpty()) {
                    titled = true;
                    facts.put("Title", form.title(line));
                } else if (titled && fact.matches()) {
                    facts.putIfAbsent(fact.group(1), form.plain(fact.group(2), 0).text);
                }
                transcript.spans().paintTrimmed(at, end, SpanKind.FRONT);
                at = Math.min(text.length(), end + 1);
                if (titled && line.equals(form.sign())) {
                    return true;
                }
            }
            return false;
        }

        void turns() {
            while (at < text.length()) {
                int end = lineEnd();
                line(at, Chars.trimEnd(text, at, end));
                at = end + 1;
            }
            endTurn();
        }

        private int lineEnd() {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }

        private void line(int from, int to) {
            String line = text.substring(from, to);
            Matcher headed = form.head(line);
            if (line.isEmpty()) {
                paragraphDue = !words.isEmpty();
            } else if (line.startsWith(form.section())) {
                endTurn();
                head = null;
                transcript.spans().paintTrimmed(from, to, SpanKind.HEADING);
                transcript.section(Chars.strip(form.plain(line.substring(form.section().length()), 0).text));
            } else if (headed.matches()) {
                endTurn();
                head = ExportedHead.of(form.plain(headed.group(1), 0).text);
                transcript.spans().paintTrimmed(from, to, SpanKind.LABEL);
            } else if (form.isWords(line) && head != null) {
                Mapped said = form.plain(line, from);
                words.add(paragraphDue ? "\n\n" : "\n", said, 0, said.length());
                paragraphDue = false;
            } else if (!form.isNote(line)) {
                transcript.warn(ParseWarning.Kind.OTHER, from, "a line that belongs to no turn", line);
            }
        }

        private void endTurn() {
            ExportedHead said = head;
            if (said != null) {
                if (said.speaker() != null) {
                    transcript.voices().known(said.speaker(), said.role());
                }
                transcript.turn(said.kind(), said.speaker(), words, said.startMs(), said.endMs());
            }
            words = new TurnText();
            paragraphDue = false;
        }

        ParsedFacts parsedFacts() {
            String machine = facts.get("Transcribed by");
            return new ParsedFacts(null, facts.get("Title"), facts.get("Standfirst"), facts.get("Publisher"),
                    date("Recorded"), date("Published"), facts.get("Language"), address("Published at"),
                    address("Recording"), machine == null ? null : MachineMade.read(machine));
        }

        private @Nullable String address(String fact) {
            return WebAddress.of(facts.get(fact));
        }

        private @Nullable String date(String fact) {
            String value = facts.get(fact);
            return value == null ? null : Dates.edtf(value);
        }
    }
}
