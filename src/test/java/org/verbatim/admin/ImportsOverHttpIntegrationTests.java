package org.verbatim.admin;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.Browsing;
import org.verbatim.OverHttp;
import org.verbatim.ingest.Importer;

import static org.assertj.core.api.Assertions.assertThat;

class ImportsOverHttpIntegrationTests extends OverHttp {

    @Autowired
    Importer importer;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void whatCameInIsListedWithHowItWasRead() throws Exception {
        String page = Browsing.asAdmin(port).page("/admin/imports");

        assertThat(page).contains("/admin/interviews/putin-kelly", "read as labelled-text", "2 added, 0 revised");
    }

    @Test
    void whatWasRefusedIsListedWithTheReasonAndNothingIsKeptOfAnImportThatChangesNothing() throws Exception {
        Files.writeString(folder.resolve("poem.txt"), "No one says <b>anything</b> here.\n");
        importer.importPath(folder);
        String page = Browsing.asAdmin(port).page("/admin/imports");

        assertThat(page).contains("One was refused", "poem.txt", "is not a transcript",
                "0 added, 0 revised, 0 unchanged, 1 refused");
        long runs = runs();
        Files.delete(folder.resolve("poem.txt"));
        importer.importPath(folder);
        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void onlyThoseWithWarningsAreShownWhereAskedFor() throws Exception {
        long doubtful = database.sql("select count(*) from revision where jsonb_array_length(warnings) > 0")
                .query(Long.class).single();
        String page = Browsing.asAdmin(port).page("/admin/imports?doubtful=true");

        assertThat(page.split("sure</span>", -1)).hasSize((int) doubtful + 1);
    }

    private long runs() {
        return database.sql("select count(*) from import_run").query(Long.class).single();
    }
}
