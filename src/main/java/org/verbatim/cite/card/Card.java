package org.verbatim.cite.card;

import java.util.List;

/// What a picture shows. `wordings` are the words with all their signs, each wording shorter than the one before: the first that fits is
/// shown. `said` tells whether they are somebody's very words; `who`, `where` and `facts` are one line each, empty where nothing is known.
public record Card(List<String> wordings, boolean said, String who, String where, String facts, String archive,
        String address) {

    public Card {
        wordings = wordings.stream().map(Card::line).toList();
        who = line(who);
        where = line(where);
        facts = line(facts);
    }

    /// Everything that has to be set.
    String allText() {
        return wordings.getFirst() + "…" + who + where + facts + archive + address;
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}&&[^\\u00A0]]+", " ").strip();
    }
}
