package org.verbatim.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Sets the quotation marks of a title that itself stands in quotation marks as single ones, as every style wants it and the processor does
/// not do.
final class InnerQuotes {

    private InnerQuotes() {
    }

    static List<StyledRun> single(List<StyledRun> runs) {
        String text = single(runs.stream().map(StyledRun::text).collect(Collectors.joining()));
        List<StyledRun> set = new ArrayList<>();
        int at = 0;
        for (StyledRun run : runs) {
            set.add(new StyledRun(text.substring(at, at + run.text().length()), run.italic()));
            at += run.text().length();
        }
        return List.copyOf(set);
    }

    /// Where the marks do not go in pairs, nobody knows which are inside, and all stay as they are.
    static String single(String text) {
        StringBuilder set = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            if (text.charAt(i) == '“' && ++depth == 2) {
                set.setCharAt(i, '‘');
            } else if (text.charAt(i) == '”' && depth-- == 2) {
                set.setCharAt(i, '’');
            }
        }
        return depth == 0 ? set.toString() : text;
    }
}
