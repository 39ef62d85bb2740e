package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatim.search.MatchRange;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;
import org.verbatim.search.query.QueryNode;

/// Terms sought near each other, in any order; one that is sought twice has to be there twice.
final class NearTerms {

    private final Map<String, Integer> wanted = new HashMap<>();
    private final int size;
    /// How many terms there may be from the first to the last.
    private final long widest;

    NearTerms(QueryNode.Near near) {
        Terms terms = TermCutter.cut(near.text());
        size = terms.size();
        widest = size == 1 ? 1 : near.distance() + 2L;
        for (int i = 0; i < size; i++) {
            wanted.merge(terms.term(i), 1, Integer::sum);
        }
    }

    /// The shortest stretches of a turn that have all of the terms, from the first of them to the last.
    List<MatchRange> windows(Terms terms) {
        List<MatchRange> windows = new ArrayList<>();
        Map<String, Integer> have = new HashMap<>();
        int missing = size;
        int first = 0;
        for (int last = 0; last < terms.size() && size > 0; last++) {
            missing -= take(terms.term(last), have);
            while (missing == 0) {
                int given = give(terms.term(first), have);
                if (given > 0 && last - first < widest) {
                    windows.add(new MatchRange(terms.from(first), terms.to(last)));
                }
                missing += given;
                first++;
            }
        }
        return windows;
    }

    /// Counts a term in; 1 where it was still missing.
    private int take(String term, Map<String, Integer> have) {
        Integer want = wanted.get(term);
        return want != null && have.merge(term, 1, Integer::sum) <= want ? 1 : 0;
    }

    /// Counts a term out; 1 where it is missing now.
    private int give(String term, Map<String, Integer> have) {
        Integer want = wanted.get(term);
        return want != null && have.merge(term, -1, Integer::sum) < want ? 1 : 0;
    }
}
