package org.verbatim.ingest.staging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verbatim.archive.Sha256;
import org.verbatim.ingest.KnownVoice;
import org.verbatim.ingest.SidecarEditing;
import org.verbatim.ingest.Upload;
import org.verbatim.ingest.Uploads;
import org.verbatim.transcript.ParsedSpeaker;

/// Uploads that wait until somebody publishes them: they come in, are corrected, and go. Every change counts up their version, and is refused where somebody
/// else was faster.
@Service
public class Staging {

    private final StagedRepository rows;
    private final Uploads uploads;
    private final Previews previews;
    private final StagingSettings settings;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Staging(StagedRepository rows, Uploads uploads, Previews previews, StagingSettings settings, EntityManager entities,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.uploads = uploads;
        this.previews = previews;
        this.settings = settings;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Takes an upload in, and looks at it: a ZIP file as each of its sources. What waits already, byte for byte under the same name, does not wait twice.
    /// Throws [StagingRefused] where it is empty, or more waits than may.
    public List<StagedUpload> stage(Upload upload) {
        if (upload.bytes().length == 0) {
            throw new StagingRefused(upload.name() + " is empty.");
        }
        List<Long> ids = Objects.requireNonNull(transaction.execute(_ -> {
            List<Long> staged = new ArrayList<>();
            uploads.sources(upload, source -> staged.add(keep(source)));
            return staged;
        }));
        if (ids.isEmpty()) {
            throw new StagingRefused(upload.name() + " holds no file that could be a source.");
        }
        return ids.stream().map(previews::look).flatMap(Optional::stream).toList();
    }

    private long keep(Upload source) {
        String name = UploadName.whole(source.name());
        Optional<Long> same = rows.findSame(name, Sha256.hex(source.bytes()));
        if (same.isPresent()) {
            return join(same.get(), stored(source.sidecar()));
        }
        if (rows.count() >= settings.maxWaiting()) {
            throw new StagingRefused("There are " + settings.maxWaiting()
                    + " uploads waiting, and no more may (verbatim.staging.max-waiting): publish or discard some.");
        }
        if (rows.sumOfSizes() + source.bytes().length > settings.maxSize().toBytes()) {
            throw new StagingRefused("What waits would have more than " + settings.maxSize().toMegabytes()
                    + " MB (verbatim.staging.max-size): publish or discard some of it.");
        }
        StagedEntity row = rows.saveAndFlush(new StagedEntity(
                new Upload(name, source.bytes(), stored(source.sidecar()), source.format()), previews.who()));
        // its bytes are not held until all of a folder is in
        entities.detach(row);
        return row.id();
    }

    /// Lets a sidecar that came later go with a source that waits. Answers the source's id. Throws [StagingRefused] where it has another one, which may
    /// hold corrections.
    long join(long id, @Nullable String sidecar) {
        StagedEntity row = rows.findLocked(id).orElseThrow();
        if (sidecar != null && !sidecar.equals(row.sidecar)) {
            if (row.sidecar != null) {
                throw new StagingRefused(
                        row.name + " waits already, with another sidecar, which is kept: discard it first,"
                                + " or change its sidecar on its page.");
            }
            row.sidecar = sidecar;
            row.changed();
        }
        return id;
    }

    /// The same for a sidecar that came alone.
    void accompany(long id, String sidecar) {
        transaction.executeWithoutResult(_ -> join(id, sidecar));
        previews.look(id);
    }

    /// PostgreSQL takes no NUL, nor is there one in YAML.
    private static @Nullable String stored(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }

    /// All that wait, those that came first in front.
    public List<StagedUpload> waiting() {
        return rows.findWaiting();
    }

    /// Takes over facts, the slug among them, by their names; an empty one is left to the source. Throws [StagingRefused], and
    /// [org.verbatim.ingest.InvalidSidecar] where one cannot be so.
    public void describe(StagedVersion wanted, Map<String, String> facts) {
        change(wanted, row -> row.sidecar = SidecarEditing.describe(row.sidecar, facts));
    }

    /// Says who the voices are, and what they do.
    public void name(StagedVersion wanted, List<ParsedSpeaker> voices, Collection<KnownVoice> known) {
        change(wanted, row -> row.sidecar = SidecarEditing.name(row.sidecar, voices, known));
    }

    /// Puts another sidecar in place of the one there is; a blank one is none.
    public void accompany(StagedVersion wanted, String sidecar) {
        if (!sidecar.isBlank()) {
            SidecarEditing.check(sidecar);
        }
        change(wanted, row -> row.sidecar = sidecar.isBlank() ? null : sidecar);
    }

    /// Has it read in another format; null for the one that is surest.
    public void read(StagedVersion wanted, @Nullable String format) {
        if (format != null && !uploads.formats().contains(format)) {
            throw new StagingRefused("There is no format \"" + format + "\".");
        }
        change(wanted, row -> row.format = format);
    }

    /// Gives it the name under which it is known when it comes again.
    public void call(StagedVersion wanted, String name) {
        String called = UploadName.whole(name);
        change(wanted, row -> row.name = called);
    }

    private void change(StagedVersion wanted, Consumer<StagedEntity> change) {
        transaction.executeWithoutResult(_ -> {
            StagedEntity row = locked(wanted);
            change.accept(row);
            row.changed();
        });
        previews.look(wanted.id());
    }

    /// One that waits.
    public Optional<StagedUpload> find(long id) {
        return rows.findById(id).map(StagedEntity::staged);
    }

    /// Throws it away.
    public void discard(StagedVersion wanted) {
        transaction.executeWithoutResult(_ -> rows.delete(locked(wanted)));
    }

    /// The row, which nobody else changes before the transaction ends. Throws [StagingRefused] where it is gone, or another one than was seen.
    StagedEntity locked(StagedVersion wanted) {
        StagedEntity row = rows.findLocked(wanted.id()).orElseThrow(() -> new StagingRefused(
                "This upload waits no more: somebody published or discarded it."));
        if (row.version != wanted.version()) {
            throw new StagingRefused("Somebody changed this upload while the page was open. Load it again.");
        }
        return row;
    }

    /// Throws away what nobody touched for long; answers how many.
    int sweep() {
        return Objects.requireNonNull(
                transaction.execute(_ -> rows.deleteUntouchedSince(Instant.now().minus(settings.keep()))));
    }
}
