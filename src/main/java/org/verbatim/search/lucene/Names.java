package org.verbatim.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.verbatim.search.analysis.TermCutter;
import org.verbatim.text.names.PersonName;

/// Names as they are compared: folded like words, whatever stands between them.
final class Names {

    private static final int LONGEST = 5_000;

    private Names() {
    }

    static String fold(String name) {
        return Values.shortened(TermCutter.cut(name).joined(), LONGEST);
    }

    /// The family name, folded, without its particles: "mee" of "Ursula van der Mee". The whole name where that is not known.
    static String surname(String name) {
        String folded = fold(PersonName.of(name).family());
        return folded.isEmpty() ? fold(name) : folded;
    }

    /// The forms under which somebody may ask for a name: all of it, without its titles, and the family name with its particles and without.
    static Set<String> of(String name) {
        PersonName parts = PersonName.of(name);
        Set<String> forms = new LinkedHashSet<>(List.of(fold(name), surname(name), fold(parts.sorted()),
                fold(parts.shown())));
        forms.remove("");
        return forms;
    }
}
