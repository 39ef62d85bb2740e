package org.verbatim.site;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A table as a file (RFC 4180) that is sent while it is written, and that a spreadsheet opens as what it is: UTF-8 with a byte order mark, and
/// no cell a formula. Nothing is sent before the first row or the end, so that an error until then has a page of its own.
public final class CsvDownload {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// What a spreadsheet takes for the beginning of a formula, also behind a break.
    private static final String FORMULA = "=+-@\t\r\n";

    private final HttpServletResponse response;
    private final String name;
    private final List<String> columns;
    private @Nullable CSVPrinter printer;

    /// `name` is the file's, without its ending.
    public CsvDownload(HttpServletResponse response, String name, List<String> columns) {
        this.response = response;
        this.name = name;
        this.columns = columns;
    }

    /// Says what the answer is. Until then, or until the first row, it can still become an error page.
    public void setHeaders() {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8).build().toString());
    }

    /// Adds a row; a value that is absent is an empty cell.
    public void row(@Nullable Object... values) {
        print(Arrays.stream(values).map(CsvDownload::cell).toList());
    }

    /// Sends what is left, also of a table without rows.
    public void end() {
        try {
            printer().flush();
        } catch (IOException e) {
            throw new ReaderGone(e);
        }
    }

    private void print(List<String> cells) {
        try {
            printer().printRecord(cells);
        } catch (IOException e) {
            throw new ReaderGone(e);
        }
    }

    private CSVPrinter printer() throws IOException {
        CSVPrinter begun = printer;
        if (begun == null) {
            setHeaders();
            // the response's own writer would not tell that nobody reads any more
            Writer file = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            file.write(BYTE_ORDER_MARK);
            begun = new CSVPrinter(file, CSVFormat.RFC4180);
            begun.printRecord(columns);
            begun.flush();
            printer = begun;
        }
        return begun;
    }

    /// An apostrophe in front makes a spreadsheet take a cell as text.
    public static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
