package org.verbatim.ingest;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.verbatim.archive.Audience;
import org.verbatim.archive.EarlierReading;
import org.verbatim.archive.editing.Imports;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.revisions.RevisionChanges;
import org.verbatim.archive.revisions.Revisions;
import org.verbatim.archive.storing.Readings;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.parse.TranscriptReader;

/// Reads again, from the bytes that the archive keeps, what other readers than those of today have read. What they read otherwise becomes a
/// revision; the sidecar, the format that was chosen and all that editors chose stay.
@Service
public class Rereading {

    private static final Logger log = LoggerFactory.getLogger(Rereading.class);

    private static final Duration FOREVER = Duration.ofDays(365);

    private final SourceImport sources;
    private final TranscriptReader reader;
    private final Readings readings;
    private final Interviews interviews;
    private final Revisions revisions;
    private final Imports imports;
    private final Rehearsal rehearsal;

    Rereading(SourceImport sources, TranscriptReader reader, Readings readings, Interviews interviews,
            Revisions revisions, Imports imports, Rehearsal rehearsal) {
        this.sources = sources;
        this.reader = reader;
        this.readings = readings;
        this.interviews = interviews;
        this.revisions = revisions;
        this.imports = imports;
        this.rehearsal = rehearsal;
    }

    /// How many sources there are to be read again.
    public int waiting() {
        return readings.earlier(reader.edition()).size();
    }

    /// What [#readAgain(Consumer)] would do; nothing is stored.
    public RereadSummary preview(Consumer<ImportOutcome> told) {
        return each(waitingFrom(0), FOREVER, told, true);
    }

    /// The same of those behind the first `passed` sources, for about so long.
    public RereadSummary preview(int passed, Duration patience) {
        return each(waitingFrom(passed), patience, Rereading::untold, true);
    }

    /// Reads each source again, and stores what is read otherwise now. One that cannot be read any more is told as rejected, and stays as it is.
    public RereadSummary readAgain(Consumer<ImportOutcome> told) {
        return readAgain(0, FOREVER, told);
    }

    /// The same behind the first `passed` sources, for about so long.
    public RereadSummary readAgain(int passed, Duration patience) {
        return readAgain(passed, patience, Rereading::untold);
    }

    private RereadSummary readAgain(int passed, Duration patience, Consumer<ImportOutcome> told) {
        RereadSummary summary = each(waitingFrom(passed), patience, told, false);
        imports.record("read again", 0, summary.revised(), summary.unchanged(), summary.refused());
        return summary;
    }

    private static void untold(ImportOutcome outcome) {
        // the summary tells
    }

    private List<EarlierReading> waitingFrom(int passed) {
        List<EarlierReading> waiting = readings.earlier(reader.edition());
        return waiting.subList(Math.min(Math.max(passed, 0), waiting.size()), waiting.size());
    }

    private RereadSummary each(List<EarlierReading> waiting, Duration patience, Consumer<ImportOutcome> told,
            boolean preview) {
        long end = System.nanoTime() + patience.toNanos();
        RereadSummary.Counter counter = new RereadSummary.Counter(waiting.size());
        for (EarlierReading earlier : waiting) {
            if (System.nanoTime() > end) {
                break;
            }
            counter.begin();
            Consumer<ImportOutcome> report = outcome -> {
                counter.count(outcome, outcome instanceof Revised revised ? changes(revised) : null);
                told.accept(outcome);
                if (outcome instanceof Rejected rejected) {
                    log.warn("Not read again: {}: {}", rejected.source(), rejected.reason());
                }
            };
            if (preview) {
                rehearsal.of(() -> sources.importStored(earlier, report));
            } else {
                sources.importStored(earlier, report);
            }
        }
        return counter.summary();
    }

    /// What the revision changed of the turns.
    private RevisionChanges changes(Revised revised) {
        return interviews.summary(revised.slug(), Audience.EDITORS)
                .map(interview -> revisions.of(interview, revised.revision(), revised.revision()).getFirst().changes())
                .orElse(RevisionChanges.NONE);
    }
}
