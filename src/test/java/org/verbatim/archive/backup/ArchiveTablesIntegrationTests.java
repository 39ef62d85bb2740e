package org.verbatim.archive.backup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.ArchiveTest;

import static org.assertj.core.api.Assertions.assertThat;

@ArchiveTest
class ArchiveTablesIntegrationTests {

    @Autowired
    JdbcClient database;

    @Test
    void everyTableIsExportedOrLeftOutOnPurpose() {
        Set<String> known = new TreeSet<>(ArchiveTable.LEFT_OUT);
        ArchiveTable.ALL.forEach(table -> known.add(table.name()));

        assertThat(database.sql("""
                select table_name from information_schema.tables
                where table_schema = current_schema() and table_type = 'BASE TABLE'""").query(String.class).set())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aTableComesAfterThoseThatItRefersTo() {
        List<String> order = ArchiveTable.ALL.stream().map(ArchiveTable::name).toList();

        database.sql("""
                select conrelid::regclass::text as child, confrelid::regclass::text as parent
                from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace""").query()
                .listOfRows().forEach(reference -> assertThat(order.indexOf(reference.get("child")))
                        .as(reference.toString()).isGreaterThan(order.indexOf(reference.get("parent"))));
    }
}
