package org.verbatim.cite;

import java.util.List;
import java.util.stream.Collectors;

/// A citation in one form: the reference, and `quoted`, the same with the words in front where the form does not hold them itself.
public record Citation(CitationForm form, List<StyledRun> runs, String quoted) {

    public Citation {
        runs = List.copyOf(runs);
    }

    /// A form that is text for a program, the words in it.
    static Citation of(CitationForm form, String text) {
        return new Citation(form, List.of(new StyledRun(text, false)), text);
    }

    /// The reference as plain text.
    public String text() {
        return runs.stream().map(StyledRun::text).collect(Collectors.joining());
    }
}
