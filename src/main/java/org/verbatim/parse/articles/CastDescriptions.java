package org.verbatim.parse.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.text.names.Titles;

/// Gathers what an article says of its people, so that "the Danish leader", "the director" and "she" can be told: titles before a name,
/// appositions after it, "directed by", and the pronouns that follow.
final class CastDescriptions {

    private static final int REACH = 8;

    private final List<Word> sentence;
    private final Cast people;

    private CastDescriptions(List<Word> sentence, Cast people) {
        this.sentence = sentence;
        this.people = people;
    }

    static void read(List<List<Word>> sentences, Cast people) {
        for (List<Word> sentence : sentences) {
            new CastDescriptions(sentence, people).read();
        }
    }

    private void read() {
        CastMember subject = null;
        for (int i = 0; i < sentence.size(); i++) {
            CastMember person = people.named(sentence.get(i).text());
            if (person != null) {
                int first = i - Chars.words(person.name).size() + 1;
                boolean full = first >= 0 && matches(first, person);
                before(person, full ? first : i);
                after(person, i + 1);
                subject = subject == null ? person : subject == person ? person : null;
                if (subject == null) {
                    return;
                }
            }
            if (!isObject(i)) {
                pronoun(subject, sentence.get(i).lower());
            }
        }
    }

    /// "told her": somebody else than the subject.
    private boolean isObject(int at) {
        String lower = sentence.get(at).lower();
        return (lower.equals("her") || lower.equals("him")) && at > 0
                && SayingVerbs.isVerb(sentence.get(at - 1).lower());
    }

    private boolean matches(int first, CastMember person) {
        return sentence.get(first).text().equals(Chars.words(person.name).getFirst());
    }

    /// Votes only as long as nobody else is named in the sentence.
    private static void pronoun(@Nullable CastMember subject, String word) {
        if (subject != null) {
            switch (word) {
                case "he", "his", "him", "himself" -> subject.he++;
                case "she", "her", "hers", "herself" -> subject.she++;
                default -> {
                }
            }
        }
    }

    /// "Danish Minister", "the retired harbour master", "directed by".
    private void before(CastMember person, int name) {
        int at = name - 1;
        if (at > 0 && sentence.get(at).lower().equals("by")) {
            String verb = sentence.get(at - 1).lower();
            if (verb.endsWith("ed")) {
                person.agentOf.add(verb.substring(0, verb.length() - 2));
            }
            return;
        }
        boolean title = false;
        int from = at;
        while (from >= 0 && at - from < 5 && isDescribing(sentence.get(from))) {
            title |= Titles.isOffice(sentence.get(from).lower())
                    || Titles.isAddress(sentence.get(from).lower());
            from--;
        }
        boolean article = from >= 0 && FunctionWords.DETERMINERS.contains(sentence.get(from).lower());
        if (title || (article && at - from > 0)) {
            describe(person, from + 1, at + 1);
        }
    }

    private boolean isDescribing(Word word) {
        String lower = word.lower();
        return word.is('.') || (word.isWord() && !FunctionWords.DETERMINERS.contains(lower)
                && !FunctionWords.PREPOSITIONS.contains(lower) && !SayingVerbs.isVerb(lower)
                && (FunctionWords.mayName(word) || Titles.isOffice(lower) || Titles.isAddress(lower)
                        || !word.isCapitalised())
                && !lower.equals("and") && !lower.equals("that"));
    }

    /// ", a retired pilot," and "is the keeper".
    private void after(CastMember person, int from) {
        if (from + 1 >= sentence.size()) {
            return;
        }
        String first = sentence.get(from).lower();
        boolean opens = first.equals(",") || first.equals("is") || first.equals("was");
        boolean article = FunctionWords.DETERMINERS.contains(sentence.get(from + 1).lower());
        int to = from + 1;
        boolean office = false;
        while (to < sentence.size() && to - from <= REACH && sentence.get(to).isWord()
                && !SayingVerbs.isVerb(sentence.get(to).lower())
                && !FunctionWords.PREPOSITIONS.contains(sentence.get(to).lower())) {
            office |= Titles.isOffice(sentence.get(to).lower());
            to++;
        }
        boolean says = to < sentence.size() && SayingVerbs.isVerb(sentence.get(to).lower()); // "with Reed, the director said no"
        if (opens && !says && (article || office) && !sentence.get(from + 1).lower().equals("who")) {
            describe(person, from + 1, to);
        }
    }

    private void describe(CastMember person, int from, int to) {
        for (Word word : sentence.subList(from, to)) {
            if (word.isWord() && !FunctionWords.DETERMINERS.contains(word.lower())) {
                person.describe(word.lower());
            }
        }
    }
}
