package org.verbatim.parse.data;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.data.JsonValue.Members;
import org.verbatim.parse.data.JsonValue.Scalar;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.WebAddress;
import org.verbatim.text.Chars;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.SpanKind;

/// One interview as JSON, in the dialect of a program ([JsonDialect]) or in any list of objects that say who speaks, or when ([JsonRecords]).
public final class JsonTranscript implements Format {

    private static final double SURE = 0.98;
    private static final double LIKELY = 0.85;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    @Override
    public String id() {
        return "json";
    }

    @Override
    public int version() {
        return 4;
    }

    /// Whether a text is meant as JSON.
    private static boolean isMeant(String text) {
        int at = Chars.skipSpace(text, 0, text.length());
        return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        if (!isMeant(source.text())) {
            return Attempt.otherKind("begins with neither { nor [");
        }
        try {
            return new Reader(source.text(), JsonValue.of(source.text())).attempt(limits);
        } catch (BadJson e) {
            return Attempt.missed(String.valueOf(e.getMessage()));
        }
    }

    private static final class Reader {

        private final String text;
        private final JsonValue root;
        private final TranscriptBuilder transcript;

        Reader(String text, JsonValue root) {
            this.text = text;
            this.root = root;
            this.transcript = new TranscriptBuilder(text);
        }

        Attempt attempt(ReadLimits limits) {
            JsonDialect dialect = JsonDialect.of(root);
            if (dialect != null) {
                JsonSegments segments = new JsonSegments(text, transcript, dialect.fields(), dialect.habit());
                if (dialect.labels() != null) {
                    root.at(dialect.labels()).forEach(segments::label);
                }
                segments.read(root.at(dialect.segments()));
                if (transcript.turns() > 0) {
                    String tool = dialect.tool();
                    MachineMade machine = tool == null ? stated() : new MachineMade(tool.isEmpty() ? null : tool);
                    return read(SURE, limits, machine);
                }
            }
            JsonRecords.Found found = JsonRecords.in(text, root);
            if (found != null) {
                new JsonSegments(text, transcript, found.fields(), found.habit()).read(found.segments());
            }
            return transcript.turns() == 0
                    ? Attempt.missed("no list of objects with words, and with who says them or when")
                    : read(LIKELY, limits, null);
        }

        /// What our own JSON says of it.
        private @Nullable MachineMade stated() {
            return root.first("machineMade") instanceof Members ? new MachineMade(fact("machineMade/tool")) : null;
        }

        private Attempt read(double confidence, ReadLimits limits, @Nullable MachineMade machine) {
            return transcript.turns() > limits.maxTurns()
                    ? Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)")
                    : Attempt.read(confidence, transcript.build(facts(machine)));
        }

        private ParsedFacts facts(@Nullable MachineMade machine) {
            if (!(root instanceof Members)) {
                return new ParsedFacts(null, null, null, null, null, null, null, null, null, machine);
            }
            return new ParsedFacts(null, fact("title", "transcript/title"), fact("standfirst"),
                    fact("publisher"), date("recorded", "date_recorded"), date("published", "date", "publication_date"),
                    language(), address("sourceUrl", "source_url", "source", "url", "link"),
                    address("mediaUrl", "media_url", "audio_url", "audioUrl", "video_url"), machine);
        }

        private @Nullable String address(String... paths) {
            return WebAddress.of(fact(paths));
        }

        private @Nullable String language() {
            String value = fact("language", "language_code", "LanguageCode", "lang", "results/language_code",
                    "result/language", "results/0/languageCode", "metadata/language",
                    "results/channels/0/detected_language");
            return value != null && LANGUAGE.matcher(value).matches() ? value.replace('_', '-') : null;
        }

        private @Nullable String date(String... paths) {
            String value = fact(paths);
            return value == null ? null : Dates.edtf(value);
        }

        private @Nullable String fact(String... paths) {
            for (String path : List.of(paths)) {
                if (root.first(path) instanceof Scalar(var raw, boolean isString) && isString) {
                    String value = JsonText.value(text, raw);
                    if (!value.isEmpty()) {
                        transcript.spans().paintTrimmed(raw.from(), raw.to(), SpanKind.FRONT);
                        return value;
                    }
                }
            }
            return null;
        }
    }
}
