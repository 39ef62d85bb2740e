package org.verbatim.parse;

import java.util.stream.Stream;

/// Pieces of text, many of which in a row could cost a reader of texts and pages much.
final class HostilePieces {

    private HostilePieces() {
    }

    static Stream<String> all() {
        return Stream.of("Anna Bell: ", "Anna Bell:\n", "Anna Bell: Yes.\n", "Anna Bell\n\n", "Q: A: ", "\"", "“",
                "”", "'", "‘a", "«", "(",
                "[", "[a](", "*", "**a", "\\", "“a” said B. ", "“A,” said Bob, “b", "He said ", "He said that, ",
                "Bell said, ", "a, ", "A. ", "Mr. ",
                "according to ", "x@", "1:", "00:00 ", "#", "> ", "(Laughter.)\n", "{\"turns\":[", "[[", "\\u",
                "\uD83C",
                "the ", "“The ", "Ab ", "Ab said Cd. ",
                "“x\n\n", "- a: b\n", "---\n", "Aa bb, ", "  1  Q. \n", "\f1\n", "A. BELL. ", "[ANNA] a ",
                "Anna [0:12] ",
                "<b>", "<div>", "<p>a:", "<table>", "&#1;",
                "&amp", "<br>", "<b>Anna</b>", ".. a::\n ", ":a:`b", "a. Anna Bell: b. ");
    }
}
