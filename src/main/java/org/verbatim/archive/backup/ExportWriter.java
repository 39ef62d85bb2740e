package org.verbatim.archive.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/// Writes one export, part by part, as it is sent: no more of it is held than the names of its files.
final class ExportWriter {

    private static final int BUFFER = 1 << 16;
    private static final String README = """
            This is a whole archive of Verbatim, a searchable archive of interview transcripts, in one file.

            It is a backup, for those who look after the archive: it also holds what visitors may not see or what was taken down.
            Accounts, passwords and tokens are not in it.

            To restore it, start a Verbatim whose archive is empty with --verbatim.restore=THIS_FILE.

            Without Verbatim:
            sources/       the transcripts as they came, under their own names, each with what editors wrote beside it (.yaml)
            earlier/       former states of them
            files.csv      both, with their SHA-256
            tables/*.csv   everything else, in UTF-8 and with the names of columns in the first line: interviews, people, who speaks,
                           every revision with its turns, what was taken down, reports of readers, who did what
            verbatim.json  what is in this file, with the SHA-256 of each part
            """;

    private final Connection connection;
    private final ArchiveSchema schema;
    private final ZipOutputStream zip;
    private final List<ArchivePart> parts = new ArrayList<>();
    private final List<ExportedFile> files = new ArrayList<>();
    private final BackupSteps steps = new BackupSteps("Exported");

    /// What a part consists of.
    private interface Content {
        void write(OutputStream out) throws IOException, SQLException;
    }

    ExportWriter(Connection connection, OutputStream out) throws SQLException {
        this.connection = connection;
        this.schema = new ArchiveSchema(connection);
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
    }

    void write(String version) throws IOException, SQLException {
        add("README.txt", out -> out.write(README.getBytes(StandardCharsets.UTF_8)));
        for (ArchiveTable table : ArchiveTable.ALL) {
            table(table);
        }
        new SourceFiles(connection).each(this::file);
        steps.filesDone();
        add(ExportedFile.PATH, this::list);
        ArchiveManifest manifest = new ArchiveManifest(ArchiveManifest.FORMAT, ArchiveManifest.VERSION, version,
                Instant.now(), parts, schema.numbering());
        measured(ArchiveManifest.PATH,
                out -> out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
        zip.finish();
        zip.flush();
    }

    private void table(ArchiveTable table) throws IOException, SQLException {
        List<String> columns = schema.columns(table);
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        String rows = "copy (select " + ArchiveSchema.quoted(columns) + " from " + table.name() + " order by "
                + table.order() + ") to stdout (format csv, header)";
        long[] count = {0};
        MeasuredOutput written = measured(table.path(), out -> count[0] = copying.copyOut(rows, out));
        parts.add(new ArchivePart(table.path(), table.name(), columns, count[0], written.bytes(), written.sha256()));
        steps.table(table.name(), count[0]);
    }

    private void file(String path, @Nullable Long source, SourceFiles.Bytes bytes) throws IOException, SQLException {
        MeasuredOutput written = measured(path, bytes::to);
        files.add(new ExportedFile(path, written.bytes(), written.sha256(), source));
        steps.file();
    }

    private void list(OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(ExportedFile.COLUMNS).get();
        StringBuilder lines = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(lines, format)) {
            for (ExportedFile file : files) {
                printer.printRecord(file.path(), file.size(), file.sha256(), file.source());
            }
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(String path, Content content) throws IOException, SQLException {
        MeasuredOutput written = measured(path, content);
        parts.add(new ArchivePart(path, null, null, null, written.bytes(), written.sha256()));
    }

    private MeasuredOutput measured(String path, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(path));
        MeasuredOutput measured = new MeasuredOutput(zip);
        OutputStream buffered = new BufferedOutputStream(measured, BUFFER);
        content.write(buffered);
        buffered.flush();
        zip.closeEntry();
        return measured;
    }
}
