package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.verbatim.archive.Audience;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.archive.storing.Readings;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.transcript.ParsedTranscript;

/// Brings in what somebody sends, or shows what that would do. Both walk the same way; a preview is taken back.
@Service
public class Uploads {

    private final TranscriptReader reader;
    private final Interviews interviews;
    private final InterviewWriter writer;
    private final Readings readings;
    private final IngestSettings settings;
    private final Rehearsal rehearsal;

    Uploads(TranscriptReader reader, Interviews interviews, InterviewWriter writer, Readings readings,
            IngestSettings settings,
            Rehearsal rehearsal) {
        this.reader = reader;
        this.interviews = interviews;
        this.writer = writer;
        this.readings = readings;
        this.settings = settings;
        this.rehearsal = rehearsal;
    }

    /// The ids of the readers that may be chosen.
    public List<String> formats() {
        return reader.formats();
    }

    /// Stores each interview of the source whole or not at all.
    public UploadResult store(Upload upload) {
        return read(upload);
    }

    /// What [#store(Upload)] would do; nothing is stored.
    public UploadResult preview(Upload upload) {
        return preview(upload, result -> result);
    }

    /// The same, as `look` sees it, to which the archive is as it would be.
    public <T> T preview(Upload upload, Function<UploadResult, T> look) {
        return rehearsal.of(() -> look.apply(read(upload)));
    }

    /// How sure each format that finds turns in a source is of it (0 to 1), the surest first; none where it cannot be read at all.
    public SequencedMap<String, Double> candidates(Upload upload) {
        SequencedMap<String, Double> candidates = new LinkedHashMap<>();
        SourceImport.guarded(upload.name(), _ -> {
            // reading it says so too
        }, () -> candidates.putAll(reader.candidates(new SourceBytes(upload.name(), upload.bytes()))));
        return candidates;
    }

    /// Hands over each source of an upload: those of a ZIP file with their sidecars, else the upload itself. Of a ZIP file that cannot be unpacked, the
    /// file itself, which [#preview] then refuses with the reason.
    public void sources(Upload upload, Consumer<Upload> receiver) {
        if (!SourceImport.isFolder(reader, upload.name(), upload.bytes())) {
            receiver.accept(upload);
            return;
        }
        try {
            folder(upload, _ -> {
                // whether it can be unpacked at all
            });
        } catch (Inadmissible _) {
            receiver.accept(upload);
            return;
        }
        folder(upload, receiver);
    }

    private void folder(Upload upload, Consumer<Upload> receiver) {
        new ZipFolder(upload.name(), upload.bytes(), settings).sources((name, bytes, sidecar) -> receiver
                .accept(new Upload(name, bytes, sidecar, upload.format())));
    }

    private UploadResult read(Upload upload) {
        Gathering gathering = new Gathering();
        SourceImport.guarded(upload.name(), gathering::refused, () -> {
            if (SourceImport.isFolder(reader, upload.name(), upload.bytes())) {
                folder(upload, gathering::read);
            } else {
                gathering.read(upload);
            }
        });
        return new UploadResult(gathering.brought, gathering.rejected);
    }

    /// Collects what comes of one source.
    private final class Gathering implements OneSource.Report {

        private final List<BroughtIn> brought = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private String format = "";
        private double confidence;

        void read(Upload upload) {
            SourceImport.guarded(upload.name(), this::refused, () -> new OneSource(upload.name(), upload.bytes(),
                    upload.sidecar(), upload.format(), reader, writer::store, settings.doubts()).read(this));
        }

        private void refused(ImportOutcome outcome) {
            outcome(outcome, null);
        }

        @Override
        public void source(ReadSource source) {
            format = source.format();
            confidence = source.confidence();
        }

        @Override
        public void outcome(ImportOutcome outcome, @Nullable ParsedTranscript read) {
            String slug = switch (outcome) {
                case Added done -> done.slug();
                case Revised done -> done.slug();
                case Unchanged done -> done.slug();
                case Rejected refused -> {
                    rejected.add(refused);
                    yield null;
                }
            };
            if (slug != null && read != null) {
                gather(outcome, slug, read);
            }
        }

        /// Editors see what visitors may not; what was taken down as a whole nobody sees.
        private void gather(ImportOutcome outcome, String slug, ParsedTranscript read) {
            try {
                interviews.find(slug, Audience.EDITORS)
                        .ifPresent(interview -> brought
                                .add(new BroughtIn(outcome, format, confidence, interview, read,
                                        readings.twins(slug))));
            } catch (TakenDown e) {
                rejected.add(new Rejected(outcome.source(),
                        "the interview \"" + slug + "\" was taken down: " + e.takedown().reason()));
            }
        }
    }
}
