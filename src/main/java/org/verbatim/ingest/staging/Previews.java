package org.verbatim.ingest.staging;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.archive.TurnChange;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.revisions.Revision;
import org.verbatim.archive.revisions.Revisions;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;
import org.verbatim.ingest.Upload;
import org.verbatim.ingest.UploadResult;
import org.verbatim.ingest.Uploads;
import org.verbatim.ingest.staging.Preview.Previewed;
import org.verbatim.ingest.staging.UploadSummary.RefusedPart;
import org.verbatim.ingest.staging.UploadSummary.Seen;
import org.verbatim.ingest.staging.UploadSummary.State;

/// Looks at uploads that wait, by doing what publishing would do and taking it back.
@Service
public class Previews {

    /// Changes of a revision that a preview shows.
    private static final int MOST_CHANGES = 200;
    /// Interviews and refusals of one upload that are kept for the list.
    private static final int MOST_SEEN = 100;
    private static final String ARCHIVE = "the archive";

    private final StagedRepository rows;
    private final Uploads uploads;
    private final Revisions revisions;
    private final Acts acts;
    private final TransactionTemplate transaction;

    Previews(StagedRepository rows, Uploads uploads, Revisions revisions, Acts acts,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.uploads = uploads;
        this.revisions = revisions;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Whoever acts now.
    String who() {
        return acts.who().orElse(ARCHIVE);
    }

    /// Looks at an upload, and keeps for the list what was seen; empty where it waits no more.
    public Optional<Preview> preview(long id) {
        Optional<StagedEntity> row = rows.findById(id);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Upload upload = row.get().upload();
        Preview preview = uploads.preview(upload, result -> preview(row.get(), upload, result));
        UploadSummary glance = glance(preview);
        if (!glance.equals(row.get().glance)) {
            keep(row.get(), glance);
        }
        return Optional.of(preview);
    }

    /// The same for the list alone.
    Optional<StagedUpload> look(long id) {
        return preview(id).flatMap(_ -> rows.findById(id)).map(StagedEntity::staged);
    }

    /// Not where somebody has changed it meanwhile, who has looked too.
    private void keep(StagedEntity seen, UploadSummary glance) {
        transaction.executeWithoutResult(_ -> rows.findLocked(seen.id()).filter(row -> row.version == seen.version)
                .ifPresent(row -> row.glance = glance));
    }

    private Preview preview(StagedEntity row, Upload upload, UploadResult result) {
        return new Preview(row.staged(), result.interviews().stream().map(this::previewed).toList(), result.rejected(),
                uploads.candidates(upload));
    }

    private Previewed previewed(BroughtIn brought) {
        if (!(brought.outcome() instanceof Revised)) {
            return new Previewed(brought, List.of(), Map.of());
        }
        InterviewSummary interview = brought.interview().summary();
        Revision revision = revisions.of(interview, interview.revision(), interview.revision()).getFirst();
        Map<TurnChange.Kind, Long> counts = new EnumMap<>(TurnChange.Kind.class);
        for (TurnChange.Kind kind : TurnChange.Kind.values()) {
            counts.put(kind, revision.changes().count(kind));
        }
        return new Previewed(brought, changes(brought, revision), counts);
    }

    private List<ChangedTurn> changes(BroughtIn brought, Revision revision) {
        List<TurnChange> first = revision.changes().all().stream().limit(MOST_CHANGES).toList();
        Map<Integer, Turn> before = revisions.turns(brought.interview().summary(), revision.number() - 1,
                first.stream().map(TurnChange::before).filter(Objects::nonNull).toList(), Audience.EDITORS);
        Map<Integer, Turn> after = new HashMap<>();
        brought.interview().turns().forEach(turn -> after.put(turn.number(), turn));
        return first.stream()
                .map(change -> new ChangedTurn(change,
                        change.before() == null ? null : before.get(change.before().number()),
                        change.after() == null ? null : after.get(change.after().number())))
                .toList();
    }

    private static UploadSummary glance(Preview preview) {
        List<Seen> seen = preview.interviews().stream().limit(MOST_SEEN).map(Previews::seen).toList();
        List<RefusedPart> refused = preview.rejected().stream().limit(MOST_SEEN)
                .map(one -> new RefusedPart(stored(one.source()), stored(one.reason()))).toList();
        Optional<BroughtIn> first = preview.interviews().stream().map(Previewed::brought).findFirst();
        return new UploadSummary(first.map(BroughtIn::format).orElse(null),
                first.map(BroughtIn::confidence).orElse(0.0),
                preview.interviews().size(), seen, refused);
    }

    private static Seen seen(Previewed previewed) {
        InterviewSummary interview = previewed.brought().interview().summary();
        State state = switch (previewed.brought().outcome()) {
            case Added _ -> State.ADDED;
            case Revised _ -> State.REVISED;
            case Unchanged _ -> State.UNCHANGED;
            case Rejected refused -> throw new IllegalStateException("brought in though refused: " + refused);
        };
        int removed = (int) previewed.count(TurnChange.Kind.REMOVED);
        int before = interview.turnCount() - (int) previewed.count(TurnChange.Kind.ADDED) + removed;
        return new Seen(state, interview.slug(), interview.title(), interview.revision(), interview.turnCount(),
                previewed.brought().warnings().size(), removed, state == State.REVISED ? before : 0);
    }

    /// PostgreSQL takes no NUL.
    private static String stored(String text) {
        return text.replace('\0', ' ');
    }
}
