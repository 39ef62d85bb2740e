package org.verbatim.site.transcript;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Person;
import org.verbatim.archive.PersonFigures;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.search.SearchSort;
import org.verbatim.site.Citing;
import org.verbatim.site.HitList;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.PageHead;
import org.verbatim.site.Pages;
import org.verbatim.site.Site;
import org.verbatim.site.WebSettings;

/// The people, and one person's interviews and turns.
@Controller
class PeopleController {

    private static final int LIST_SIZE = 100;

    private static final int NEWEST = 5;

    private final People people;
    private final Interviews interviews;
    private final SearchService search;
    private final Citing citing;
    private final WebSettings settings;

    PeopleController(People people, Interviews interviews, SearchService search, Citing citing,
            WebSettings settings) {
        this.people = people;
        this.interviews = interviews;
        this.search = search;
        this.citing = citing;
        this.settings = settings;
    }

    @GetMapping("/people")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<PersonFigures> found = people.list(Math.max(0, page - 1), LIST_SIZE);
        model.addAttribute("people", found);
        model.addAttribute("pages", Pages.of(page, found.getTotalElements(), LIST_SIZE));
        return "people";
    }

    @GetMapping("/people/{slug}")
    String person(@PathVariable String slug, @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        Person person = people.find(slug).orElseThrow(() -> new NoSuchPage("person " + slug));
        SearchFilters theirs = SearchFilters.ofSpeakers(List.of(slug));
        SearchResults turns = search.search(
                new SearchRequest("", theirs, SearchSort.NEWEST, Math.max(0, page - 1), settings.pageSize(), 0));
        model.addAttribute("person", person);
        model.addAttribute("f", person.figures());
        model.addAttribute("head", PageHead.of(person, citing.access(site)));
        model.addAttribute("interviews", interviews.list(null, slug, Interviews.Order.NEWEST, 0, NEWEST));
        model.addAttribute("results", turns);
        model.addAttribute("hits", HitList.of(turns.hits(), ""));
        model.addAttribute("depth", search.pageDepth());
        model.addAttribute("pages", Pages.of(page, turns.total(), settings.pageSize(), search.pageDepth()));
        return "person";
    }
}
