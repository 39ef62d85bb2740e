package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.verbatim.search.Completions;
import org.verbatim.search.Guide;

/// Completions for a browser's own search box, as OpenSearch Suggestions has them: what was typed, and a list of whole queries.
@Controller
class SuggestController {

    private static final int MOST = 6;

    private final Guide guide;

    SuggestController(Guide guide) {
        this.guide = guide;
    }

    @GetMapping(path = "/suggest", produces = "application/x-suggestions+json")
    @ResponseBody
    List<Object> suggest(@RequestParam(defaultValue = "") String q) {
        Completions completions = guide.complete(q, MOST);
        List<String> queries = new ArrayList<>();
        String before = q.substring(0, q.lastIndexOf(' ') + 1);
        completions.words().forEach(word -> queries.add(before + word.word()));
        completions.people().forEach(person -> queries.add(person.name()));
        return List.of(q, queries.stream().distinct().toList());
    }
}
