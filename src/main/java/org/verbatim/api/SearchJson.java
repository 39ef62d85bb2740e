package org.verbatim.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Translation;
import org.verbatim.search.Facet;
import org.verbatim.search.FacetValue;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchResults;
import org.verbatim.transcript.MachineMade;

/// The answer to a search; `reading` says in words how the query was understood.
record SearchJson(String query, String reading, long total, @Nullable String suggestion, List<HitJson> hits,
        Map<String, List<FacetValue>> facets) {

    static SearchJson of(SearchResults results) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : results.facets()) {
            facets.put(InterviewJson.lower(facet.field()), facet.values());
        }
        return new SearchJson(results.query(), results.reading().text(), results.total(), results.suggestion(),
                results.hits().stream().map(HitJson::of).toList(), facets);
    }

    /// A turn that matches; ranges are UTF-16 code units of `text`, from inclusive, to exclusive.
    record HitJson(String interview, String title, int number, String key, @Nullable String person,
            @Nullable String speaker, @Nullable String role, String kind, @Nullable String date,
            @Nullable Translation translation,
            @Nullable MachineMade machineMade, double score,
            String text, List<int[]> matches, List<int[]> passages, String url) {

        static HitJson of(Hit hit) {
            return new HitJson(hit.interview(), hit.title(), hit.number(), hit.key(), hit.person(), hit.speaker(),
                    hit.role() == null ? null : InterviewJson.lower(hit.role()), InterviewJson.lower(hit.kind()),
                    InterviewJson.edtf(hit.date()), hit.rendering().translation(), hit.rendering().machineMade(),
                    hit.score(), hit.text(),
                    hit.matches().stream().map(match -> new int[]{match.from(), match.to()}).toList(),
                    hit.passages().stream().map(passage -> new int[]{passage.from(), passage.to()}).toList(),
                    "/t/" + hit.key());
        }
    }
}
