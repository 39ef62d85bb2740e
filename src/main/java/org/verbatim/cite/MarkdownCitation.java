package org.verbatim.cite;

import java.util.regex.Pattern;

/// A quotation for texts in Markdown (CommonMark): a quoted block, and under it whose words they are and where they stand. Words that nobody
/// said are no quoted block.
final class MarkdownCitation {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~#!]");
    /// What makes a list, a heading or a line of a line's beginning.
    private static final Pattern BEGINNING = Pattern.compile("(?m)^( *)([-+=])|^( *\\d{1,9})([.)])");

    private MarkdownCitation() {
    }

    static String write(Reference reference, CitedQuotation quotation) {
        String words = BEGINNING.matcher(escape(quotation.text().strip())).replaceAll("$1$3\\\\$2$4");
        String source = source(reference, quotation);
        return quotation.cited().verbatim()
                ? ("> " + words + "\n\n— " + source).replaceAll("\\R", "\n> ").replaceAll("(?m)^> $", ">") + "\n"
                : words + "\n\n" + source + "\n";
    }

    private static String source(Reference reference, CitedQuotation quotation) {
        String whose = quotation.attribution().isEmpty() ? "" : escape(quotation.attribution()) + " ";
        String container = reference.container() == null ? "" : ", *" + escape(reference.container()) + "*";
        String date = reference.date() == null ? "n.d." : DatePrecision.print(reference.date());
        return OneLine.of(whose + "[" + escape(reference.title()) + "](<" + reference.address() + ">)" + container
                + ", " + date + ", " + escape(reference.medium()) + ", " + escape(reference.archive())
                + ", accessed " + DatePrecision.print(reference.accessed()) + ".");
    }

    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
