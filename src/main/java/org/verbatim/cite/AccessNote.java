package org.verbatim.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Adds the day on which words were read to references of styles that print it only if nothing else is dated. A
/// transcript can be corrected, so the day is always useful, and both styles allow it.
final class AccessNote {

    private static final List<String> MLA_MONTHS = List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July",
            "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final DateTimeFormatter APA_DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private AccessNote() {
    }

    /// Adds "Retrieved November 22, 2026, from" before the address, which ends the reference, as in APA 7, section
    /// 9.16.
    static List<StyledRun> apa(List<StyledRun> reference, String address, LocalDate day) {
        String retrieved = "Retrieved " + APA_DAY.format(day) + ", from ";
        StyledRun last = reference.getLast();
        int at = last.text().lastIndexOf(address);
        if (at < 0 || last.text().startsWith(retrieved, at - retrieved.length())) {
            return reference;
        }
        List<StyledRun> dated = new ArrayList<>(reference);
        dated.set(dated.size() - 1, new StyledRun(last.text().substring(0, at) + retrieved + last.text().substring(at),
                last.italic()));
        return dated;
    }

    /// Adds "Accessed 22 Nov. 2026." at the end.
    static List<StyledRun> mla(List<StyledRun> reference, LocalDate day) {
        String accessed = "Accessed " + day.getDayOfMonth() + " " + MLA_MONTHS.get(day.getMonthValue() - 1) + " "
                + day.getYear();
        if (reference.stream().anyMatch(run -> run.text().contains(accessed))) {
            return reference;
        }
        List<StyledRun> dated = new ArrayList<>(reference);
        dated.add(new StyledRun(" " + accessed + ".", false));
        return dated;
    }
}
