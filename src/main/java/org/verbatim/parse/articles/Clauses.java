package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameShape;
import org.verbatim.text.names.Titles;

/// The grammar of saying: who is the subject of a sentence, does a verb of saying follow, and is what stands beside a quotation its
/// attribution. Sentences are lists of words; indexes count in them.
final class Clauses {

    private static final int LONGEST_DESCRIPTION = 6;
    private static final int LONGEST_ASIDE = 14;
    private static final int LONGEST_DATELINE = 12;
    private static final int MOST_COMMAS = 4;
    private static final int LONGEST_END = 6;

    private final Cast people;

    Clauses(Cast people) {
        this.people = people;
    }

    /// A subject, and the index of its verb of saying, or -1. `passive`: "she was asked".
    record Statement(NounPhrase subject, int verb, boolean passive) {}

    /// The noun phrase for a person that begins at an index, or null.
    @Nullable
    NounPhrase nounPhrase(List<Word> words, int at) {
        if (at >= words.size() || !words.get(at).isWord()) {
            return null;
        }
        String lower = words.get(at).lower();
        return switch (lower) {
            case "he", "she", "they", "it", "we", "i", "you" -> NounPhrase.pronoun(at + 1, lower);
            default -> {
                NounPhrase name = name(words, at);
                yield name == null ? description(words, at) : name;
            }
        };
    }

    /// A known name, with what stands before it: "Lindqvist", "the Danish Minister Mara Lindqvist", "Mr. Okafor".
    private @Nullable NounPhrase name(List<Word> words, int at) {
        NounPhrase name = null;
        for (int i = at; i < words.size() && i < at + LONGEST_DESCRIPTION; i++) {
            Word word = words.get(i);
            String lower = word.lower();
            CastMember person = people.named(word.text());
            boolean inName = FunctionWords.mayName(word) || Titles.isOffice(lower) || Titles.isAddress(lower)
                    || (i == at && FunctionWords.DETERMINERS.contains(lower)) || (word.is('.') && i > at)
                    || (i > at && (NameShape.isParticle(word.text()) || QuoteMarks.isMark(word.text())));
            if (person != null) {
                name = new NounPhrase(NounPhrase.Kind.NAME, i + 1, printed(words, at, i + 1), List.of(lower), person);
            } else if (!inName && !(i > at && isPlain(words, at, word))) {
                break;
            }
            if (person != null && !goesOn(words, i + 1)) {
                break;
            }
        }
        return name;
    }

    /// Whether more of a known name stands at an index, also behind particles or a nickname.
    private boolean goesOn(List<Word> words, int at) {
        int next = at;
        while (next < words.size() && (NameShape.isParticle(words.get(next).text())
                || QuoteMarks.isMark(words.get(next).text()))) {
            next++;
        }
        return next < words.size()
                && (people.named(words.get(next).text()) != null || (next > at && words.get(next).isCapitalised()));
    }

    /// "the harbour master Mara Lindqvist": words between an article and a name.
    private static boolean isPlain(List<Word> words, int at, Word word) {
        return FunctionWords.DETERMINERS.contains(words.get(at).lower()) && word.isWord()
                && !FunctionWords.PREPOSITIONS.contains(word.lower()) && !SayingVerbs.isVerb(word.lower());
    }

    /// "the Danish leader", "President", "a fisherman from the north".
    private static @Nullable NounPhrase description(List<Word> words, int at) {
        boolean article = FunctionWords.DETERMINERS.contains(words.get(at).lower());
        List<String> described = new ArrayList<>();
        int to = article ? at + 1 : at;
        while (to < words.size() && to < at + LONGEST_DESCRIPTION && isDescribing(words.get(to), article)) {
            described.add(words.get(to).lower());
            to++;
        }
        if (described.isEmpty() || (!article && !Titles.isOffice(described.getLast()))) {
            return null;
        }
        boolean stranger = FunctionWords.INDEFINITE.contains(words.get(at).lower());
        return new NounPhrase(stranger ? NounPhrase.Kind.STRANGER : NounPhrase.Kind.DESCRIPTION, to,
                printed(words, article ? at + 1 : at, to), described, null);
    }

    private static boolean isDescribing(Word word, boolean article) {
        String lower = word.lower();
        return word.isWord() && !SayingVerbs.isVerb(lower) && !FunctionWords.isBetween(word)
                && !FunctionWords.PREPOSITIONS.contains(lower) && !lower.equals("and") && !lower.equals("who")
                && !lower.equals("that") && !lower.equals("whether") && !lower.equals("was")
                && (article || word.isCapitalised());
    }

    private static String printed(List<Word> words, int from, int to) {
        StringBuilder printed = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from && words.get(i).from() > words.get(i - 1).to();
            printed.append(apart ? " " : "").append(words.get(i).text());
        }
        return printed.toString();
    }

    /// What a sentence says of whom: the subject at its start, or after an opening like "In response," or "Overall"; null if nobody
    /// is its subject.
    @Nullable
    Statement statement(List<Word> words) {
        int at = afterDateline(words);
        while (at < words.size() && (FunctionWords.isBetween(words.get(at)) || isConjunction(words.get(at))
                || words.get(at).is(','))) {
            at++;
        }
        Statement first = from(words, at);
        if (first != null || at >= words.size() || words.get(at).text().length() < 2) {
            return first;
        }
        boolean opening = FunctionWords.PREPOSITIONS.contains(words.get(at).lower())
                || SayingVerbs.isVerb(words.get(at).lower());
        int commas = opening ? MOST_COMMAS : 0;
        for (int i = at; i < words.size() && commas > 0; i++) {
            if (words.get(i).is(',')) {
                commas--;
                Statement after = from(words, i + 1);
                if (after != null) {
                    return after;
                }
            }
        }
        return null;
    }

    /// The index behind "GENEVA, 9 June —" or "GENEVA (AP) -" at the front of an article; 0 where none stands there.
    private static int afterDateline(List<Word> words) {
        if (words.isEmpty() || words.getFirst().text().length() < 3
                || !words.getFirst().text().equals(words.getFirst().text().toUpperCase(Locale.ROOT))) {
            return 0;
        }
        for (int i = 1; i < Math.min(words.size(), LONGEST_DATELINE); i++) {
            Word word = words.get(i);
            if (word.isMark() && Chars.isDash(word.text().charAt(0))) {
                return i + 1;
            }
            if (word.isQuotation() || (word.isWord() && !word.isCapitalised()
                    && !Character.isDigit(word.text().charAt(0)))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isConjunction(Word word) {
        return switch (word.lower()) {
            case "and", "but", "so", "then", "overall", "however", "meanwhile", "yesterday", "today", "earlier" -> true;
            default -> false;
        };
    }

    /// The statement whose subject begins at an index; a description is a subject only if it could be a person.
    private @Nullable Statement from(List<Word> words, int at) {
        NounPhrase subject = nounPhrase(words, at);
        if (subject == null) {
            return null;
        }
        int verb = verb(words, subject.to());
        if (!isSomebody(subject)) {
            return null;
        }
        boolean passive = verb > 0 && isBe(words.get(verb - 1).lower());
        return new Statement(subject, verb, passive);
    }

    private boolean isSomebody(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case NAME, PRONOUN -> true;
            case NOBODY -> false;
            case DESCRIPTION, STRANGER -> Titles.isOffice(phrase.words().getLast())
                    || people.all().stream().anyMatch(person -> person.fits(phrase.words()) > 1);
        };
    }

    private static boolean isBe(String word) {
        return word.equals("was") || word.equals("were") || word.equals("been") || word.equals("is");
    }

    /// The index of the verb of saying that belongs to a subject before `at`, or -1: after adverbs, an aside between commas, or
    /// a phrase like "in an interview".
    int verb(List<Word> words, int at) {
        int i = at;
        int limit = Math.min(words.size(), at + LONGEST_ASIDE);
        boolean aside = false;
        while (i < limit) {
            String lower = words.get(i).lower();
            if (SayingVerbs.isVerb(lower)) {
                return i;
            }
            if (isMakingClear(words, i)) {
                return i;
            }
            boolean begins = FunctionWords.PREPOSITIONS.contains(lower) || (words.get(i).is(',') && i == at);
            aside |= begins;
            if (!aside && !FunctionWords.isBetween(words.get(i)) && !isBe(lower)) {
                return -1;
            }
            if (aside && (words.get(i).text().length() > 1 && !words.get(i).isWord())) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /// "made it clear that"
    private static boolean isMakingClear(List<Word> words, int at) {
        return at + 2 < words.size() && words.get(at).lower().equals("made") && words.get(at + 1).lower().equals("it")
                && words.get(at + 2).lower().equals("clear");
    }

    /// Whether the words after the verb make it indirect speech.
    boolean isReporting(List<Word> words, int verb) {
        int rest = words.size() - verb - 1;
        if (isMakingClear(words, verb)) {
            return true;
        }
        return switch (SayingVerbs.use(words.get(verb).lower())) {
            case FREE -> rest > 1;
            case CLAUSE -> words.stream().skip(verb + 1L).limit(6).anyMatch(Clauses::opensClause);
            case AS -> words.stream().skip(verb + 1L).anyMatch(word -> word.lower().equals("as"));
            case QUOTATION -> false;
        };
    }

    private static boolean opensClause(Word word) {
        return switch (word.text().toLowerCase(Locale.ROOT)) {
            case "that", "whether", "if", "what", "why", "how", "who", "where", "when", "about", "," -> true;
            default -> false;
        };
    }

    /// Who is named by "according to …" or "in …'s opinion" at an index; null if no such thing is there.
    @Nullable
    NounPhrase source(List<Word> words, int at) {
        if (at + 2 < words.size() && words.get(at).lower().equals("according")
                && words.get(at + 1).lower().equals("to")) {
            String third = words.get(at + 2).lower();
            return third.equals("him") || third.equals("her")
                    ? NounPhrase.pronoun(at + 3, third.equals("him") ? "he" : "she")
                    : nounPhrase(words, at + 2);
        }
        if (at + 2 < words.size() && words.get(at).lower().equals("in") && isView(words.get(at + 2).lower())) {
            String owner = words.get(at + 1).lower();
            if (owner.equals("his") || owner.equals("her")) {
                return NounPhrase.pronoun(at + 3, owner.equals("his") ? "he" : "she");
            }
            CastMember person = people
                    .named(owner.endsWith("'s") || owner.endsWith("’s") ? owner.substring(0, owner.length() - 2) : "");
            return person == null ? null : new NounPhrase(NounPhrase.Kind.NAME, at + 3, person.name, List.of(), person);
        }
        return null;
    }

    /// "The ferry will sail once more, Lindqvist said on Friday": whoever is named so at the end of a sentence, or null.
    @Nullable
    NounPhrase sourceAfter(List<Word> words) {
        int commas = 0;
        for (int i = words.size() - 2; i > 2 && commas < MOST_COMMAS && words.size() - i < LONGEST_ASIDE; i--) {
            if (words.get(i).is(',')) {
                commas++;
                NounPhrase subject = nounPhrase(words, i + 1);
                int verb = subject == null ? -1 : verb(words, subject.to());
                if (subject != null && verb > 0 && words.size() - verb < LONGEST_END
                        && SayingVerbs.use(words.get(verb).lower()) == SayingVerbs.Use.FREE && isSomebody(subject)) {
                    return subject;
                }
            }
        }
        return null;
    }

    private static boolean isView(String word) {
        return switch (word) {
            case "opinion", "view", "words", "account", "estimation", "telling" -> true;
            default -> false;
        };
    }

    /// Who is said, after a quotation, to have said it: "— said Lindqvist", "he added", "Mr. Okafor, a pilot, said"; null if the words say
    /// nothing of the kind.
    @Nullable
    Statement attribution(List<Word> words) {
        int at = 0;
        while (at < words.size() && !words.get(at).isWord() && words.get(at).text().length() == 1) {
            at++;
        }
        if (at >= words.size()) {
            return null;
        }
        if (SayingVerbs.isVerb(words.get(at).lower())) {
            int next = at + 1;
            while (next < words.size() && FunctionWords.isBetween(words.get(next))) {
                next++;
            }
            NounPhrase speaker = next < words.size() && FunctionWords.PREPOSITIONS.contains(words.get(next).lower())
                    ? null
                    : nounPhrase(words, next);
            return speaker == null ? null : new Statement(speaker, at, false);
        }
        NounPhrase speaker = nounPhrase(words, at);
        int verb = speaker == null ? -1 : verb(words, speaker.to());
        return speaker == null || verb < 0 ? null : new Statement(speaker, verb, false);
    }
}
