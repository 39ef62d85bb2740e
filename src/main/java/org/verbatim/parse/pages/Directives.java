package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Knows the blocks that a page of reStructuredText gives to the machine: `.. raw:: html` and all that is set in below it.
final class Directives {

    private static final Pattern START = Pattern
            .compile("\\.\\. (?:[a-z][a-z-]{0,30}::|_[^:\\n]{1,100}:|\\|[^|\\n]{1,60}\\| [a-z]{1,20}::).*");

    private Directives() {
    }

    static List<RawLine> without(String source, List<RawLine> lines) {
        List<RawLine> without = new ArrayList<>(lines.size());
        int below = -1;
        for (RawLine line : lines) {
            boolean inside = below >= 0 && (line.isBlank() || line.indent() > below);
            boolean starts = !inside && START.matcher(source).region(line.textFrom(), line.to()).matches();
            if (!inside) {
                below = starts ? line.indent() : -1;
            }
            without.add((inside && !line.isBlank()) || starts ? line.asFurniture() : line);
        }
        return without;
    }
}
