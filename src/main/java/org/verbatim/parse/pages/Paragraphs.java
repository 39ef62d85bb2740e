package org.verbatim.parse.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which lines of a source begin a paragraph: those after a blank line, and where the page sets paragraphs in, or blank lines stand between
/// all lines (double spacing), those that are set in otherwise than most.
final class Paragraphs {

    private static final int FEWEST_LINES = 12;
    private static final int FEWEST_CUTS = 3;
    /// A line shorter than this may end anywhere.
    private static final int FULL_LINE = 30;
    private static final int LONGEST_WRAPPED_LINE = 140;
    private static final double CUT_BY_BLANKS = 0.25;
    private static final double SOME_CUT = 0.08;
    private static final double NEARLY_ALL = 0.85;
    private static final double MOST_AT_BASE = 0.8;
    private static final int FEWEST_COLUMNS = 2;

    private final String source;
    private final boolean wrapped;
    private final boolean doubleSpaced;
    private final boolean setIn;
    private final int base;

    Paragraphs(String source, List<RawLine> all) {
        this.source = source;
        List<RawLine> lines = all.stream().filter(line -> !line.isBlank() && !line.furniture()).toList();
        this.wrapped = lines.stream().noneMatch(line -> line.length() > LONGEST_WRAPPED_LINE);
        Map<Integer, Integer> continuing = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isCut(lines.get(i - 1), lines.get(i))) {
                continuing.merge(lines.get(i).indent(), 1, Integer::sum);
            }
        }
        int cuts = continuing.values().stream().mapToInt(Integer::intValue).sum();
        this.base = continuing.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        this.setIn = wrapped && lines.size() >= FEWEST_LINES && cuts >= FEWEST_CUTS
                && continuing.getOrDefault(base, 0) >= MOST_AT_BASE * cuts;
        this.doubleSpaced = isDoubleSpaced(all);
    }

    /// Whether `line`, before which a blank line stands or not, begins a paragraph. `first` is true for the first of all.
    boolean opens(RawLine line, boolean blank, boolean first) {
        boolean in = Math.abs(line.indent() - base) >= FEWEST_COLUMNS;
        return first || (blank && !doubleSpaced) || (in && (setIn || doubleSpaced));
    }

    /// Blank lines part nothing where sentences go on over many of them, or where they stand between nearly all lines and sentences go on
    /// over some.
    private boolean isDoubleSpaced(List<RawLine> all) {
        RawLine before = null;
        boolean blank = false;
        int pairs = 0;
        int parted = 0;
        int cut = 0;
        for (RawLine line : all) {
            if (line.isBlank() || line.furniture()) {
                blank |= line.isBlank();
                continue;
            }
            if (before != null) {
                pairs++;
                parted += blank ? 1 : 0;
                cut += blank && isCut(before, line) ? 1 : 0;
            }
            before = line;
            blank = false;
        }
        boolean everywhere = wrapped && parted >= NEARLY_ALL * pairs && cut >= FEWEST_CUTS && cut >= SOME_CUT * parted;
        return parted >= FEWEST_LINES && (cut > CUT_BY_BLANKS * parted || everywhere);
    }

    /// Whether a sentence goes on from a full line to the next.
    private boolean isCut(RawLine before, RawLine after) {
        return before.length() > FULL_LINE && Character.isLowerCase(source.codePointAt(after.textFrom()))
                && (Character.isLetterOrDigit(source.charAt(before.to() - 1)) || source.charAt(before.to() - 1) == ',');
    }
}
