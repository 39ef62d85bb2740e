package org.verbatim.search.analysis;

/// Takes the inflection off English words: plurals, possessives, -ed and -ing, no more. "expenses" is "expense" and never "expensive": what
/// makes another word of a word stays.
final class EnglishInflection implements Inflection {

    private final StemMemory known = new StemMemory();

    @Override
    public Terms stems(String text, Terms words) {
        return words.derived(i -> stem(words.term(i)));
    }

    @Override
    public boolean keepsFirstLetter() {
        return true;
    }

    private String stem(String term) {
        return EnglishStem.mayChange(term) ? known.of(term, () -> EnglishStem.of(term)) : term;
    }
}
