package org.verbatim.cite;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.text.names.PersonName;

/// A BibTeX entry. What TeX would read as a command is written out, braces too: BibTeX counts them even behind a backslash.
final class BibTexCitation {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}#$%&_~^]");
    private static final Pattern NO_ADDRESS = Pattern.compile("[{}\\\\\\s]");

    private final StringBuilder entry = new StringBuilder();

    private BibTexCitation() {
    }

    static String write(Reference reference, CitedQuotation quotation) {
        BibTexCitation bib = new BibTexCitation();
        // an article in BibTeX has to stand in something
        boolean article = reference.article() && reference.container() != null;
        bib.entry.append(article ? "@article{" : "@misc{").append(reference.id());
        PersonName author = reference.author();
        bib.field("author", author == null ? null : name(author))
                // braces keep the capitals that the title has
                .field("title", "{" + escape(reference.title()) + "}")
                .field(article ? "journal" : "howpublished", escapeAny(reference.container()))
                .date(reference.date()).field("language", escapeAny(reference.language()))
                .field("url", NO_ADDRESS.matcher(reference.address()).replaceAll(BibTexCitation::percent))
                .field("urldate", reference.accessed().toString())
                .field("note", note(reference)).field("annote", escape(quotation.note()));
        return bib.entry.append("\n}\n").toString();
    }

    private BibTexCitation date(@Nullable ArchiveDate date) {
        if (date == null) {
            return field("year", "n.d.");
        }
        field("year", (date.approximate() ? "c. " : "") + date.year());
        if (DatePrecision.of(date) != DatePrecision.YEAR) {
            entry.append(",\n  month = ")
                    .append(date.earliest().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        return DatePrecision.of(date) == DatePrecision.DAY
                ? field("day", Integer.toString(date.earliest().getDayOfMonth()))
                : this;
    }

    private static String note(Reference reference) {
        String medium = Character.toUpperCase(reference.medium().charAt(0)) + reference.medium().substring(1);
        String by = reference.interviewers().isEmpty()
                ? ""
                : "Interview by " + String.join(" and ",
                        reference.interviewers().stream().map(PersonName::shown).toList()) + ". ";
        return escape(by + medium + ". " + reference.archive());
    }

    private BibTexCitation field(String name, @Nullable String value) {
        if (value != null) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
        return this;
    }

    private static String name(PersonName name) {
        if (!name.isInverted()) {
            return "{" + escape(name.shown()) + "}";
        }
        String suffix = name.suffix().isEmpty() ? "" : name.suffix() + ", ";
        return escape(name.sorted() + ", " + suffix + name.given());
    }

    private static @Nullable String escapeAny(@Nullable String text) {
        return text == null ? null : escape(text);
    }

    private static String escape(String text) {
        return SPECIAL.matcher(OneLine.of(text))
                .replaceAll(special -> Matcher.quoteReplacement(escape(special.group().charAt(0))));
    }

    private static String escape(char special) {
        return switch (special) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> "\\" + special;
        };
    }

    private static String percent(MatchResult found) {
        return String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0));
    }
}
