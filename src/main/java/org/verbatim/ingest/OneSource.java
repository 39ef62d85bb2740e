package org.verbatim.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.AddressFixed;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.Provenance;
import org.verbatim.archive.Sha256;
import org.verbatim.archive.SlugTaken;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.SourceContent;
import org.verbatim.archive.StoreResult;
import org.verbatim.archive.Visibility;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Clash;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedTranscript;

/// One source on its way in.
final class OneSource {

    private final String name;
    private final byte[] bytes;
    private final @Nullable String sidecarText;
    private final @Nullable String format;
    private final Sidecar sidecar;
    private final TranscriptReader reader;
    private final Store store;
    private final Doubts doubts;
    private final String sha256;
    private final Set<String> slugs = new HashSet<>();

    /// Stores a draft whole or not at all, as [org.verbatim.archive.reading.Interviews] does.
    interface Store {

        StoreResult store(InterviewDraft draft);
    }

    /// What hears of a source while it is read: first what it was found to be, then each of its interviews.
    interface Report {

        void source(ReadSource source);

        /// `read` is null where a record could not be read at all.
        void outcome(ImportOutcome outcome, @Nullable ParsedTranscript read);

        /// Returns false if the interviews that follow are not to be read.
        default boolean goesOn() {
            return true;
        }
    }

    /// `format` is the id of the reader that somebody chose, null where nobody did.
    OneSource(String name, byte[] bytes, @Nullable String sidecarText, @Nullable String format,
            TranscriptReader reader, Store store, Doubts doubts) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.sidecarText = sidecarText;
        this.sidecar = sidecarText == null
                ? Sidecar.NONE
                : SidecarReader.read("the sidecar of " + name, sidecarText);
        this.reader = reader;
        this.store = store;
        this.doubts = doubts;
        this.sha256 = Sha256.hex(bytes);
    }

    /// An interview that is ready to be stored, or why there is none.
    private sealed interface Prepared {

        record Drafted(InterviewDraft draft, ParsedTranscript transcript) implements Prepared {}

        record Refused(Rejected outcome, @Nullable ParsedTranscript transcript) implements Prepared {}
    }

    /// Reads the source and stores and reports each of its interviews. Throws where the source as a whole cannot be read.
    void read(Report report) {
        SourceBytes source = new SourceBytes(name, bytes);
        ReadSource reading = format == null ? reader.read(source) : reader.read(source, format);
        report.source(reading);
        ReadAhead.each(StreamSupport.stream(reading.entries().spliterator(), false)
                .takeWhile(_ -> report.goesOn()).map(entry -> prepare(reading, entry)).iterator(), prepared -> {
                    switch (prepared) {
                        case Prepared.Refused(var outcome, var transcript) -> report.outcome(outcome, transcript);
                        case Prepared.Drafted(var draft, var transcript) ->
                            report.outcome(store(draft, transcript), transcript);
                    }
                });
    }

    private Prepared prepare(ReadSource reading, ReadingEntry entry) {
        return switch (entry) {
            case ReadingEntry.Refused(int line, String reason) ->
                new Prepared.Refused(new Rejected(name + ", line " + line, reason), null);
            case ReadingEntry.Read(ParsedTranscript transcript) -> prepare(reading, transcript);
        };
    }

    private Prepared prepare(ReadSource reading, ParsedTranscript transcript) {
        String id = transcript.facts().id();
        String origin = id == null ? name : name + "#" + id;
        try {
            return new Prepared.Drafted(draft(reading, transcript, id, origin), transcript);
        } catch (Inadmissible e) {
            return new Prepared.Refused(new Rejected(origin, String.valueOf(e.getMessage())), transcript);
        } catch (RuntimeException e) {
            return new Prepared.Refused(SourceImport.unforeseen(origin, "read", e), transcript);
        }
    }

    private ImportOutcome store(InterviewDraft draft, ParsedTranscript transcript) {
        try {
            return outcome(draft.origin(), store.store(draft), transcript);
        } catch (SlugTaken e) {
            return new Rejected(draft.origin(), String.valueOf(e.getMessage()),
                    new Clash(e.slug(), e.origin(), e.suggestion()));
        } catch (AddressFixed e) {
            return new Rejected(draft.origin(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return SourceImport.unforeseen(draft.origin(), "stored", e);
        }
    }

    private InterviewDraft draft(ReadSource reading, ParsedTranscript transcript, @Nullable String id, String origin) {
        String stem = SourceImport.stem(name);
        String slug = id != null ? Slugs.of(id) : sidecar.slug() != null ? sidecar.slug() : Slugs.of(stem);
        if (slug.isEmpty()) {
            throw new Inadmissible("no address can be made of its name; " + remedy(id));
        }
        if (!slugs.add(slug)) {
            throw new Inadmissible("the address \"" + slug + "\" is another record's of the same source");
        }
        if (id != null && sidecar.isOfOne()) {
            throw new Inadmissible(
                    "its sidecar has a title, an address or a date, but the source holds several interviews");
        }
        Storable.check(transcript);
        String partSha256 = id == null ? sha256 : Sha256.hex(transcript.text());
        Provenance provenance = new Provenance(partSha256, reading.format(), format, reading.readerVersion(),
                reading.confidence(), reading.charset(), sidecarText, reader.edition());
        return DraftBuilder.draft(slug, origin, id == null ? stem : id, transcript, sidecar, provenance,
                new SourceContent(name, reading.mediaType(), sha256, bytes), visibility(transcript));
    }

    private Visibility visibility(ParsedTranscript transcript) {
        return doubts == Doubts.EDITORS && transcript.warnings().stream().anyMatch(ParseWarning::isDoubt)
                ? Visibility.EDITORS
                : Visibility.PUBLISHED;
    }

    private ImportOutcome outcome(String origin, StoreResult stored, ParsedTranscript transcript) {
        int warnings = transcript.warnings().size();
        return switch (stored.change()) {
            case ADDED -> new Added(origin, stored.slug(), stored.turnCount(), warnings, stored.visibility());
            case REVISED -> new Revised(origin, stored.slug(), stored.revision(), stored.turnCount(), warnings);
            case UNCHANGED -> new Unchanged(origin, stored.slug(), stored.turnCount());
        };
    }

    private static String remedy(@Nullable String id) {
        return id == null ? "set `slug:` in its sidecar" : "change the record's id";
    }
}
