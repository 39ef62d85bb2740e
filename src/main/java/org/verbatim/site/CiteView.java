package org.verbatim.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.cite.Citation;
import org.verbatim.cite.CitedWords;
import org.verbatim.search.MatchRange;

/// What a page says of citing the words it shows: the words, their citations, and what the address asked for where the turn has no such
/// words (null where it has). `pictured` is whether there is a picture of them.
public record CiteView(CitedWords words, List<Citation> citations, @Nullable String missing, boolean pictured) {

    /// Characters of a page's description.
    private static final int DESCRIPTION = 200;

    public CiteView {
        citations = List.copyOf(citations);
    }

    public List<Citation> styles() {
        return citations.stream().filter(citation -> citation.form().isStyle()).toList();
    }

    public List<Citation> files() {
        return citations.stream().filter(citation -> !citation.form().isStyle()).toList();
    }

    /// The address of their picture.
    public String picture() {
        String w = words.range() == null ? "" : "?w=" + words.range();
        return words.access().base() + "/t/" + words.turn().key() + "/card.png" + w;
    }

    /// The words as other sites may show them.
    public Embed embed() {
        return new Embed(words);
    }

    /// The beginning of the words, those that the address picks out in quotation marks if somebody said them.
    public String description() {
        String text = words.text().replaceAll("\\s+", " ");
        String begun = text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1).stripTrailing() + "…";
        return words.range() != null && words.verbatim() ? "“" + begun + "”" : begun;
    }

    /// The characters of the turn that the page marks.
    public List<MatchRange> marks() {
        return words.range() == null
                ? List.of()
                : words.range().in(words.turn().text()).map(at -> new MatchRange(at.from(), at.to())).stream().toList();
    }
}
