package org.verbatim.ingest.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Publication;
import org.verbatim.archive.editing.ImportRun.Refusal;
import org.verbatim.archive.editing.Imports;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;
import org.verbatim.ingest.UploadResult;
import org.verbatim.ingest.Uploads;

/// Publishes uploads that wait. All that belongs to it happens in one transaction: the interviews, who may see them, the record of it, and the end of the
/// waiting; what is hidden is never seen in between.
@Service
public class StagedPublishing {

    private final Staging staging;
    private final StagedRepository rows;
    private final Uploads uploads;
    private final Publishing publishing;
    private final Imports imports;
    private final TransactionTemplate transaction;

    StagedPublishing(Staging staging, StagedRepository rows, Uploads uploads, Publishing publishing, Imports imports,
            PlatformTransactionManager transactions) {
        this.staging = staging;
        this.rows = rows;
        this.uploads = uploads;
        this.publishing = publishing;
        this.imports = imports;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Brings an upload into the archive. New interviews are seen as `publication` says, revised ones by whom they were. Where nothing can be stored, or
    /// one of its interviews clashes with the archive, nothing is, the upload goes on waiting, and the result says why. Throws [StagingRefused] where it
    /// waits no more, or was changed since it was seen.
    public UploadResult publish(StagedVersion wanted, Publication publication) {
        return Objects.requireNonNull(transaction.execute(status -> publish(wanted, publication, status)));
    }

    /// The same for several, each by itself: one that cannot be published stops no other.
    public PublishedBatch publish(List<StagedVersion> wanted, Publication publication) {
        List<InterviewSummary> published = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (StagedVersion one : wanted) {
            try {
                UploadResult result = publish(one, publication);
                result.interviews().forEach(brought -> published.add(brought.interview().summary()));
                result.rejected().forEach(rejected -> refused.add(rejected.source() + ": " + rejected.reason()));
            } catch (StagingRefused e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return new PublishedBatch(published, refused);
    }

    private UploadResult publish(StagedVersion wanted, Publication publication, TransactionStatus status) {
        StagedEntity row = staging.locked(wanted);
        UploadResult result = uploads.store(row.upload());
        // a clash takes back all that was stored in this transaction
        if (status.isRollbackOnly() || result.interviews().isEmpty()) {
            status.setRollbackOnly();
            return new UploadResult(List.of(), result.rejected());
        }
        // whoever publishes has looked at the doubts, or hides it without any
        result.interviews().stream().filter(one -> one.outcome() instanceof Added)
                .forEach(one -> publishing.publish(one.interview().summary().slug(), publication));
        record(row.name, result);
        rows.delete(row);
        return result;
    }

    private void record(String name, UploadResult result) {
        int added = 0;
        int revised = 0;
        int unchanged = 0;
        for (BroughtIn one : result.interviews()) {
            switch (one.outcome()) {
                case Added _ -> added++;
                case Revised _ -> revised++;
                case Unchanged _ -> unchanged++;
                case Rejected refused -> throw new IllegalStateException("brought in though refused: " + refused);
            }
        }
        imports.record(name, added, revised, unchanged,
                result.rejected().stream().map(one -> new Refusal(one.source(), one.reason())).toList());
    }
}
