package org.verbatim.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The day on which words were read, for references of styles that print it only where nothing else is dated: a transcript can be corrected, so it is
/// always of use, and both styles allow it.
final class AccessNote {

    private static final List<String> MLA_MONTHS = List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July",
            "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final DateTimeFormatter APA_DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private AccessNote() {
    }

    /// The reference with the day as APA words it.
    static List<StyledRun> apa(List<StyledRun> reference, LocalDate day) {
        return with(reference, "Retrieved", APA_DAY.format(day));
    }

    /// The reference with the day as MLA words it.
    static List<StyledRun> mla(List<StyledRun> reference, LocalDate day) {
        return with(reference, "Accessed",
                day.getDayOfMonth() + " " + MLA_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear());
    }

    /// As it is where the style has said it by itself.
    private static List<StyledRun> with(List<StyledRun> reference, String word, String day) {
        if (reference.stream().anyMatch(run -> run.text().contains(word + " " + day))) {
            return reference;
        }
        List<StyledRun> dated = new ArrayList<>(reference);
        dated.add(new StyledRun(" " + word + " " + day + ".", false));
        return dated;
    }
}
