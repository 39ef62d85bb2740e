package org.verbatim.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Translation;
import org.verbatim.transcript.Role;

/// What an editor knows of an interview and its source does not print: a YAML file beside it. Absent facts are null. It names and
/// merges people; it cannot decide who said what. `machineMade` is the name of the program that wrote the words down, `machine`, or `no` where people did
/// what the source says a program did.
record Sidecar(@Nullable String slug, @Nullable String title, @Nullable String standfirst, @Nullable String publisher,
        @Nullable ArchiveDate recorded, @Nullable ArchiveDate published, @Nullable String language,
        @Nullable Translation translation, @Nullable String collection, @Nullable String place,
        @Nullable String sourceUrl, @Nullable String mediaUrl, @Nullable String licence, @Nullable String machineMade,
        List<SidecarPerson> people) {

    /// Of a source without one.
    static final Sidecar NONE = new Sidecar(null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, List.of());

    Sidecar {
        people = List.copyOf(people);
    }

    /// Whether it says what can be true of one interview only.
    boolean isOfOne() {
        return slug != null || title != null || standfirst != null || recorded != null || published != null;
    }

    /// A person with the names under which the source knows them; the role is null where the reader's holds.
    record SidecarPerson(String name, List<String> aliases, @Nullable Role role) {

        SidecarPerson {
            aliases = List.copyOf(aliases);
        }
    }
}
