package org.verbatim.archive.backup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of the archive and the order in which its rows are exported, so that the same rows make the same file.
record ArchiveTable(String name, String order) {

    /// The table whose bytes are files of their own in an export.
    static final String SOURCE = "source";
    static final String BYTES = "bytes";

    /// All that are exported; one that refers to another comes after it.
    static final List<ArchiveTable> ALL = List.of(new ArchiveTable(SOURCE, "id"), new ArchiveTable("person", "id"),
            new ArchiveTable("person_alias", "person_id, alias collate \"C\""),
            new ArchiveTable("former_person_slug", "slug collate \"C\""),
            new ArchiveTable("former_person_name", "name_key collate \"C\""), new ArchiveTable("interview", "id"),
            new ArchiveTable("former_slug", "slug collate \"C\""), new ArchiveTable("speaker", "id"),
            new ArchiveTable("revision", "id"), new ArchiveTable("revision_source", "revision_id, position"),
            new ArchiveTable("section", "revision_id, number"), new ArchiveTable("turn", "revision_id, number"),
            new ArchiveTable("succession", "interview_id, revision, key collate \"C\""),
            new ArchiveTable("takedown", "id"), new ArchiveTable("hidden_words", "id"),
            new ArchiveTable("import_run", "id"), new ArchiveTable("report", "id"), new ArchiveTable("act", "id"));

    /// Who may sign in, and how, is no part of an archive that is handed on, nor is what waits to be published; one is the database's own.
    static final Set<String> LEFT_OUT = Set.of("account", "api_token", "flyway_schema_history", "staged_upload");

    /// Columns that earlier versions exported and that no table has any more.
    static final Map<String, List<String>> FORMER_COLUMNS = Map.of("revision_source", List.of("spans"));

    static Optional<ArchiveTable> of(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
    }

    /// Its file in an export.
    String path() {
        return "tables/" + name + ".csv";
    }

    /// Whether it has rows in an archive that nobody has used yet: acts of who made accounts.
    boolean mayBegin() {
        return name.equals("act");
    }
}
