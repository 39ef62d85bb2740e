package org.verbatim.cite;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.text.names.PersonName;

/// A record in RIS: a tag of two letters a line, each line's value on that line. RIS knows no interviews, so that one is a page of the web.
final class RisCitation {

    private final StringBuilder lines = new StringBuilder();

    private RisCitation() {
    }

    static String write(Reference reference, CitedQuotation quotation) {
        RisCitation ris = new RisCitation();
        PersonName author = reference.author();
        ris.line("TY", reference.article() ? "NEWS" : "ELEC").line("ID", reference.id())
                .line("AU", author == null ? null : name(author)).line("TI", reference.title())
                .line("T2", reference.container()).date(reference.date()).line("LA", reference.language())
                .line("M3", reference.medium());
        reference.interviewers().forEach(interviewer -> ris.line("N1", "Interview by " + interviewer.shown()));
        return ris.line("N1", quotation.note()).line("DP", reference.archive()).line("UR", reference.address())
                .line("Y2", day(reference.accessed())).line("ER", "").lines.toString();
    }

    private RisCitation date(@Nullable ArchiveDate date) {
        if (date == null) {
            return this;
        }
        LocalDate first = date.earliest();
        String day = switch (DatePrecision.of(date)) {
            case YEAR -> first.getYear() + "///";
            case MONTH -> day(first).replaceAll("\\d\\d/$", "/");
            case DAY -> day(first);
        };
        return line("PY", Integer.toString(first.getYear())).line("DA", date.approximate() ? day + "circa" : day);
    }

    private static String day(LocalDate day) {
        return day.toString().replace('-', '/') + "/";
    }

    private static String name(PersonName name) {
        if (!name.isInverted()) {
            return name.shown();
        }
        String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
        return name.sorted() + ", " + name.given() + suffix;
    }

    private RisCitation line(String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
        }
        return this;
    }
}
