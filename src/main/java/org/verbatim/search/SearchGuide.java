package org.verbatim.search;

import java.util.List;

import org.verbatim.search.query.QueryNode;

/// What leads people to a search: the words, names and titles that the archive has. A port beside [SearchEngine], implemented by the same
/// engine on the same index. Safe for use by many threads.
public interface SearchGuide {

    /// Words that begin like the last one typed, and people and interviews whose names and titles go on as typed; at most so many of each, the
    /// most frequent words first. Nothing for nothing typed.
    Completions complete(String typed, int most);

    /// Words of the archive that differ from this one in a letter or two, the likeliest first, as the archive writes them.
    List<String> similar(String word, int most);

    /// People who are called so: by a full name, another name or a surname; those who say most first.
    List<PersonOffer> people(String name, int most);

    /// People who say something, and whom somebody may mean who writes this name: by one notion of a name, whatever the order of its parts, its
    /// titles and its accents. The best first; at most so many.
    List<FittingPerson> fitting(String name, int most);

    /// Interviews and sections whose title or heading has all of the words.
    List<TitleOffer> titles(List<QueryNode.Word> words, int most);
}
