package org.verbatim.site.transcript;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.archive.TurnChange;
import org.verbatim.archive.TurnChange.Place;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.revisions.Revision;
import org.verbatim.archive.revisions.Revisions;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Pages;

/// What changed in an interview, revision by revision: the first changes of each, or all of one.
@Controller
class RevisionsController {

    private static final int REVISIONS = 10;
    private static final int FIRST_CHANGES = 10;
    private static final int CHANGES = 50;

    private final Interviews interviews;
    private final Revisions revisions;

    RevisionsController(Interviews interviews, Revisions revisions) {
        this.interviews = interviews;
        this.revisions = revisions;
    }

    @GetMapping("/interviews/{slug}/revisions")
    String revisions(@PathVariable String slug, @RequestParam(defaultValue = "1") int page,
            Audience audience, Model model) {
        InterviewSummary interview = interview(slug, audience);
        Pages pages = Pages.of(page, interview.revision(), REVISIONS);
        int last = (int) Math.max(0, interview.revision() - (pages.current() - 1L) * REVISIONS);
        return show(interview, null, pages, revisions.of(interview, last - REVISIONS + 1, last).stream()
                .map(revision -> view(interview, revision, 1, FIRST_CHANGES, audience)).toList(), model);
    }

    @GetMapping(path = "/interviews/{slug}/revisions", params = {"number", "number!="})
    String revision(@PathVariable String slug, @RequestParam int number, @RequestParam(defaultValue = "1") int page,
            Audience audience, Model model) {
        InterviewSummary interview = interview(slug, audience);
        Revision revision = revisions.of(interview, number, number).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("revision " + number));
        Pages pages = Pages.of(page, revision.changes().all().size(), CHANGES);
        return show(interview, number, pages, List.of(view(interview, revision, pages.current(), CHANGES, audience)),
                model);
    }

    private String show(InterviewSummary interview, @Nullable Integer number, Pages pages,
            List<RevisionView> views, Model model) {
        model.addAttribute("interview", interview);
        model.addAttribute("hidden", interviews.hidden(interview).orElse(null));
        model.addAttribute("number", number);
        model.addAttribute("pages", pages);
        model.addAttribute("revisions", views);
        return "revisions";
    }

    private InterviewSummary interview(String slug, Audience audience) {
        return interviews.summary(slug, audience).orElseThrow(() -> new NoSuchPage("interview " + slug));
    }

    private RevisionView view(InterviewSummary interview, Revision revision, int page, int size,
            Audience audience) {
        List<TurnChange> shown = revision.changes().all().stream().skip((page - 1L) * size).limit(size).toList();
        Map<Integer, Turn> before = turns(interview, revision.number() - 1, shown, TurnChange::before, audience);
        Map<Integer, Turn> after = turns(interview, revision.number(), shown, TurnChange::after, audience);
        return new RevisionView(revision, shown.stream()
                .map(change -> new RevisionView.Change(change, turn(before, change.before()),
                        turn(after, change.after())))
                .toList());
    }

    private Map<Integer, Turn> turns(InterviewSummary interview, int revision, List<TurnChange> changes,
            Function<TurnChange, @Nullable Place> place, Audience audience) {
        List<Place> places = changes.stream().map(place).filter(Objects::nonNull).toList();
        return places.isEmpty() ? Map.of() : revisions.turns(interview, revision, places, audience);
    }

    private static @Nullable Turn turn(Map<Integer, Turn> turns, @Nullable Place place) {
        return place == null ? null : turns.get(place.number());
    }
}
