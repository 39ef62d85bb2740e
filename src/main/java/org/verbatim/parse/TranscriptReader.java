package org.verbatim.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.articles.QuotedArticle;
import org.verbatim.parse.captions.SubRip;
import org.verbatim.parse.captions.WebVtt;
import org.verbatim.parse.data.JsonLines;
import org.verbatim.parse.data.JsonTranscript;
import org.verbatim.parse.data.TableTranscript;
import org.verbatim.parse.documents.Documents;
import org.verbatim.parse.labels.ChatTranscript;
import org.verbatim.parse.labels.ExportedText;
import org.verbatim.parse.labels.LabelledTranscript;
import org.verbatim.parse.pages.Habit;
import org.verbatim.parse.pages.HtmlLayout;
import org.verbatim.parse.pages.Layout;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.PageFormat;
import org.verbatim.parse.pages.PlainLayout;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Decoded;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.parse.xml.OhmsCaptions;
import org.verbatim.parse.xml.OhmsLayout;
import org.verbatim.parse.xml.XmlTranscript;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedArticle;

/// Reads sources of any known format. The format is found in the content, never in the name: each format reads the source as its own
/// and says how sure it is; the surest wins, and below a threshold the source is refused with what each of them missed.
public final class TranscriptReader {

    private static final double THRESHOLD = 0.4;
    private static final Layout TEXT = new PlainLayout(false);
    private static final Layout HTML = new HtmlLayout();
    private static final Layout DOCUMENT = new PlainLayout(true);
    private static final List<Layout> LAYOUTS = List.of(TEXT, HTML, DOCUMENT);

    private final ReadLimits limits;
    private final SourceDecoder decoder;
    private final JsonLines jsonLines;
    private final List<Format> formats;
    private final String edition;

    public TranscriptReader(ReadLimits limits) {
        this(limits, List.of());
    }

    /// With `more` formats behind its own.
    public TranscriptReader(ReadLimits limits, List<Format> more) {
        this.limits = limits;
        this.decoder = new SourceDecoder(limits);
        this.jsonLines = new JsonLines();
        Habit labelled = new LabelledTranscript();
        Habit article = new QuotedArticle();
        List<Format> pages = List.of(new PageFormat("ohms", new OhmsLayout(), labelled),
                new PageFormat("labelled-text", TEXT, labelled),
                new PageFormat("quoted-article", TEXT, article), new PageFormat("labelled-html", HTML, labelled),
                new PageFormat("quoted-html", HTML, article),
                new PageFormat("labelled-document", DOCUMENT, labelled),
                new PageFormat("quoted-document", DOCUMENT, article));
        this.formats = Stream.of(
                List.of(new WebVtt(), new SubRip(), new OhmsCaptions(), new JsonTranscript(), new TableTranscript(),
                        new ChatTranscript()),
                XmlTranscript.all(), ExportedText.all(), pages, more).flatMap(List::stream).toList();
        this.edition = edition(formats);
    }

    /// The readers of a text that holds one interview.
    List<Format> ofOneInterview() {
        return formats;
    }

    /// The ids that [#read(SourceBytes, String)] knows.
    public List<String> formats() {
        List<String> ids = new ArrayList<>(formats.stream().map(Format::id).toList());
        ids.add(JsonLines.ID);
        return ids;
    }

    /// Changes with every reader that is added or reads otherwise: the same source is read the same by readers of the same edition.
    public String edition() {
        return edition;
    }

    private static String edition(List<Format> formats) {
        String versions = formats.stream().map(format -> format.id() + " " + format.version())
                .collect(Collectors.joining(", ", "", ", " + JsonLines.ID + " " + JsonLines.VERSION));
        CRC32 sum = new CRC32();
        sum.update(versions.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /// Whether the source is a document (DOCX, PDF), of which the text has to be taken out.
    public boolean isDocument(SourceBytes source) {
        return Documents.is(source.bytes());
    }

    /// Throws [UnreadableSource].
    public ReadSource read(SourceBytes source) {
        SourceText document = document(source);
        Decoded decoded = document == null ? decoder.inspect(source) : null;
        if (decoded != null && jsonLines.accepts(decoded)) {
            return jsonLines.read(decoded);
        }
        SourceText text = checked(decoded == null ? Objects.requireNonNull(document) : ofOneInterview(decoded));
        Refusal refusal = new Refusal();
        Attempt best = Attempt.missed("");
        Format bestFormat = formats.getFirst();
        for (Format format : formats) {
            Attempt attempt = format.attempt(text, limits);
            refusal.add(format, attempt);
            if (attempt.confidence() > best.confidence()) {
                best = attempt;
                bestFormat = format;
            }
        }
        if (best.confidence() < THRESHOLD) {
            throw new UnreadableSource(source.name(), refusal.reason());
        }
        return ReadSource.of(bestFormat, best, text);
    }

    /// How sure each format is that the source is its own, the surest first; only those that find a turn in it. Throws [UnreadableSource].
    public SequencedMap<String, Double> candidates(SourceBytes source) {
        SourceText document = document(source);
        Decoded decoded = document == null ? decoder.inspect(source) : null;
        if (decoded != null && jsonLines.accepts(decoded)) {
            return new LinkedHashMap<>(Map.of(JsonLines.ID, 1.0));
        }
        SourceText text = checked(decoded == null ? Objects.requireNonNull(document) : ofOneInterview(decoded));
        Map<String, Double> sure = new HashMap<>();
        for (Format format : formats) {
            Attempt attempt = format.attempt(text, limits);
            if (attempt.transcript() != null) {
                sure.put(format.id(), attempt.confidence());
            }
        }
        SequencedMap<String, Double> candidates = new LinkedHashMap<>();
        sure.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> candidates.put(one.getKey(), one.getValue()));
        return candidates;
    }

    /// Reads the source in the format of that id, however unsure. Throws [UnreadableSource] where that finds no turn at all, and
    /// where there is no such format.
    public ReadSource read(SourceBytes source, String format) {
        if (format.equals(JsonLines.ID)) {
            return jsonLines.read(decoder.inspect(source));
        }
        Format chosen = formats.stream().filter(f -> f.id().equals(format)).findFirst()
                .orElseThrow(() -> new UnreadableSource(source.name(), "there is no format \"" + format + "\", only "
                        + formats().stream().collect(Collectors.joining(", "))));
        SourceText text = checked(ofOneInterview(source));
        Attempt attempt = chosen.attempt(text, limits);
        if (attempt.transcript() == null) {
            throw new UnreadableSource(source.name(), "read as " + format + ": " + attempt.missed());
        }
        return ReadSource.of(chosen, attempt, text);
    }

    /// What an article quotes, and of whom: every quotation, attributed or not. Throws [UnreadableSource] where the source is neither a
    /// text, a web page nor a document.
    public ParsedArticle quotations(SourceBytes source) {
        SourceText text = checked(ofOneInterview(source));
        for (Layout layout : LAYOUTS) {
            Page page = layout.page(text);
            if (page != null) {
                return QuotedArticle.quotations(page);
            }
        }
        throw new UnreadableSource(source.name(), "is neither a text, a web page nor a document");
    }

    /// The whole source as characters, in which every span counts. Throws [UnreadableSource].
    public SourceText decode(SourceBytes source) {
        SourceText document = document(source);
        return document == null ? decoder.inspect(source).text(limits.maxCharacters(), "maxCharacters") : document;
    }

    private @Nullable SourceText document(SourceBytes source) {
        decoder.checkSize(source);
        return Documents.read(source, limits);
    }

    private SourceText ofOneInterview(SourceBytes source) {
        SourceText document = document(source);
        return document == null ? ofOneInterview(decoder.inspect(source)) : document;
    }

    private SourceText ofOneInterview(Decoded decoded) {
        return decoded.text(limits.maxInterviewCharacters(), "maxInterviewCharacters, for one interview");
    }

    private SourceText checked(SourceText text) {
        if (Chars.strip(text.text()).isEmpty()) {
            throw new UnreadableSource(text.name(), "holds nothing but white space");
        }
        if (!isMarkedUp(text.text())) {
            refuseLongLines(text);
        }
        return text;
    }

    /// JSON and XML may be all on one line.
    private static boolean isMarkedUp(String text) {
        return "{[<".indexOf(text.charAt(Chars.skipSpace(text, 0, text.length()))) >= 0;
    }

    private void refuseLongLines(SourceText text) {
        int line = 1;
        int start = 0;
        for (int end = lineEnd(text.text(), start); start < text.text().length(); end = lineEnd(text.text(), start)) {
            if (end - start > limits.maxLineCharacters()) {
                throw new UnreadableSource(text.name(), "line " + line + " has " + (end - start)
                        + " characters, more than " + limits.maxLineCharacters() + " (maxLineCharacters)");
            }
            start = end + 1;
            line++;
        }
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
