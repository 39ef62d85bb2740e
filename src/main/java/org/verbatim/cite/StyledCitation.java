package org.verbatim.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the words, and whose they are, before a reference that a style has set.
final class StyledCitation {

    private StyledCitation() {
    }

    /// A note says whose words they are itself: "Anna Bell, quoted in ...".
    static Citation note(List<StyledRun> runs, Reference reference, CitedQuotation quotation) {
        List<StyledRun> note = new ArrayList<>(runs);
        if (reference.author() == null && !quotation.attribution().isEmpty()) {
            note.addFirst(new StyledRun(quotation.attribution() + " ", false));
        }
        return new Citation(CitationForm.CHICAGO, note, quotation.text() + " " + text(note));
    }

    /// In a list of references it stands with the words only: "Anna Bell, quoted in:".
    static Citation reference(CitationForm form, List<StyledRun> runs, Reference reference, CitedQuotation quotation) {
        String whose = reference.author() != null || quotation.attribution().isEmpty()
                ? ""
                : " " + quotation.attribution() + ":";
        return new Citation(form, runs, quotation.text() + whose + "\n\n" + text(runs));
    }

    private static String text(List<StyledRun> runs) {
        return runs.stream().map(StyledRun::text).collect(Collectors.joining());
    }
}
