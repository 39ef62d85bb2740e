package org.verbatim.parse.labels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.MappedBuilder;

/// How the lines of a transcript that Verbatim wrote are told apart.
enum ExportedLines {

    /// Words are indented, and nothing else is.
    PLAIN("verbatim-text", "Form: Verbatim text 1", "== ", "([^:]{1,40}): (.+)", "\\[\\d{1,7}\\] (.+)"),
    /// What could be markup in words is escaped.
    MARKDOWN("verbatim-markdown", "- Form: Verbatim Markdown 1", "## ", "- ([^:]{1,40}): (.+)",
            "\\*\\*\\d{1,7}\\*\\* (.+)");

    private static final String INDENT = "    ";

    private final String id;
    private final String sign;
    private final String section;
    private final Pattern fact;
    private final Pattern head;

    ExportedLines(String id, String sign, String section, String fact, String head) {
        this.id = id;
        this.sign = sign;
        this.section = section;
        this.fact = Pattern.compile(fact, Pattern.DOTALL);
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    String id() {
        return id;
    }

    /// The line that says what the file is.
    String sign() {
        return sign;
    }

    /// What a heading begins with.
    String section() {
        return section;
    }

    /// A name and a value.
    Matcher fact(String line) {
        return fact.matcher(line);
    }

    /// What is said of a turn.
    Matcher head(String line) {
        return head.matcher(line);
    }

    boolean isWords(String line) {
        return switch (this) {
            case PLAIN -> line.startsWith(INDENT);
            case MARKDOWN -> !line.startsWith("*");
        };
    }

    /// What the archive said of a turn.
    boolean isNote(String line) {
        return switch (this) {
            case PLAIN -> line.startsWith("(");
            case MARKDOWN -> line.startsWith("*");
        };
    }

    String title(String line) {
        return switch (this) {
            case PLAIN -> line;
            case MARKDOWN -> plain(line.replaceFirst("^# ", ""), 0).text;
        };
    }

    /// The characters of a line that begins at `place` in the source, without escapes and without the backslash of a line that goes on.
    Mapped plain(String line, int place) {
        MappedBuilder plain = new MappedBuilder();
        for (int at = 0; at < line.length(); at++) {
            boolean escapes = this == MARKDOWN && line.charAt(at) == '\\';
            if (!escapes) {
                plain.addSpelt(line.substring(at, at + 1), place + at, place + at + 1);
            } else if (at + 1 < line.length()) {
                plain.addSpelt(line.substring(at + 1, at + 2), place + at, place + at + 2);
                at++;
            }
        }
        return plain.build();
    }
}
