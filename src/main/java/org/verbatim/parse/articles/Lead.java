package org.verbatim.parse.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;

/// The words before a quotation in its sentence, where they say whose it is: "The Danish leader said, “…”", "Overall, according to
/// him, “…”". `from` is the index of the first word of the attribution; what stands before it is told by the writer.
record Lead(int from, NounPhrase subject) {

    private static final int LONGEST_ATTRIBUTION = 10;
    private static final int REACH_OF_VERB = 5;
    private static final int WORDS_AFTER_THAT = 6;

    /// What a lead has to know of the quotation that follows.
    record Quoted(int words, boolean startsHigh, boolean ends) {

        static Quoted of(String content) {
            String stripped = Chars.strip(content);
            boolean high = !stripped.isEmpty() && Character.isUpperCase(stripped.codePointAt(0));
            boolean ends = !stripped.isEmpty() && ".!?…,".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
            return new Quoted(Chars.words(stripped).size(), high, ends);
        }

        boolean isClause() {
            return words > 2 || startsHigh || ends;
        }
    }

    static @Nullable Lead of(Clauses clauses, List<Word> words, Quoted quoted) {
        int end = words.size();
        boolean colon = false;
        boolean comma = false;
        while (end > 0 && !words.get(end - 1).isWord() && words.get(end - 1).text().length() == 1) {
            end--;
            colon |= words.get(end).is(':');
            comma |= words.get(end).is(',') || Chars.isDash(words.get(end).text().charAt(0));
        }
        if (end == 0) {
            return null;
        }
        List<Word> before = words.subList(0, end);
        NounPhrase source = sourceAtEnd(clauses, before);
        if (source != null && quoted.words() > 3) {
            return new Lead(start(before), source);
        }
        boolean said = isSaying(before, quoted) || ((comma || colon) && verbNear(before) && quoted.isClause());
        boolean opens = comma && quoted.startsHigh() && (quoted.ends() || quoted.words() > 4);
        NounPhrase subject = said || opens || colon ? subject(clauses, before) : null;
        if (subject != null) {
            return new Lead(start(before), subject);
        }
        return colon && quoted.words() > 2 ? new Lead(start(before), NounPhrase.pronoun(0, "it")) : null;
    }

    /// "according to her", right before the quotation.
    private static @Nullable NounPhrase sourceAtEnd(Clauses clauses, List<Word> before) {
        for (int at = Math.max(0, before.size() - 8); at < before.size(); at++) {
            NounPhrase source = clauses.source(before, at);
            if (source != null && source.to() == before.size()) {
                return source;
            }
        }
        return null;
    }

    /// "said", "stating", or "stating that" before a whole clause.
    private static boolean isSaying(List<Word> before, Quoted quoted) {
        String last = before.getLast().lower();
        if (isVerb(last)) {
            return quoted.isClause();
        }
        return last.equals("that") && before.size() > 1 && isVerb(before.get(before.size() - 2).lower())
                && quoted.words() >= WORDS_AFTER_THAT;
    }

    private static boolean isVerb(String word) {
        return SayingVerbs.isVerb(word) || SayingVerbs.isParticiple(word);
    }

    private static boolean verbNear(List<Word> before) {
        return before.subList(Math.max(0, before.size() - REACH_OF_VERB), before.size()).stream()
                .anyMatch(word -> isVerb(word.lower()));
    }

    /// The subject of the last clause, or else of the sentence.
    private static @Nullable NounPhrase subject(Clauses clauses, List<Word> before) {
        Clauses.Statement last = clauses.statement(before.subList(lastClause(before), before.size()));
        if (last == null) {
            last = clauses.statement(before);
        }
        return last == null ? afterComma(clauses, before) : last.subject();
    }

    /// "Lindqvist called the plan a mistake, adding: “…”": whoever the sentence begins with.
    private static @Nullable NounPhrase afterComma(Clauses clauses, List<Word> before) {
        int last = before.size() - 1;
        boolean added = last > 1 && SayingVerbs.isParticiple(before.get(last).lower()) && before.get(last - 1).is(',');
        NounPhrase subject = added ? clauses.nounPhrase(before, 0) : null;
        return subject == null || subject.kind() == NounPhrase.Kind.NOBODY ? null : subject;
    }

    private static int start(List<Word> before) {
        return before.size() <= LONGEST_ATTRIBUTION ? 0 : lastClause(before);
    }

    private static int lastClause(List<Word> before) {
        int at = before.size() - 1;
        while (at > 0 && !before.get(at).is(',') && !before.get(at).is(';')) {
            at--;
        }
        return at == 0 ? 0 : at + 1;
    }
}
