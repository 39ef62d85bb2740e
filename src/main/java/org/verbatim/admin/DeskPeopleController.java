package org.verbatim.admin;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.archive.Authority;
import org.verbatim.archive.ListedPerson;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.people.EditedPerson;
import org.verbatim.archive.people.PeopleEditing;
import org.verbatim.transcript.Role;

/// People as editors look after them: what they are called, who they are elsewhere, which voices are theirs.
@Controller
@RequestMapping("/admin/people")
class DeskPeopleController {

    private static final int PAGE = 50;
    private static final int ACTS = 20;
    private static final int MOST_ALIKE = 50;

    private final PeopleEditing people;
    private final Acts acts;

    DeskPeopleController(PeopleEditing people, Acts acts) {
        this.people = people;
        this.acts = acts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "1") int page, Model model) {
        Page<ListedPerson> found = people.list(name, Math.max(0, page - 1), PAGE);
        model.addAttribute("people", found);
        model.addAttribute("alike", page <= 1 && name.isBlank() ? people.alike(MOST_ALIKE) : List.of());
        model.addAttribute("sought", name.strip());
        model.addAttribute("pages", PageNumbers.of(found));
        return "admin/people";
    }

    @GetMapping("/{slug}")
    String person(@PathVariable String slug, Model model) {
        EditedPerson person = people.find(slug).orElseThrow(() -> new NothingHere("person " + slug));
        model.addAttribute("person", person);
        model.addAttribute("authorities", Authority.values());
        model.addAttribute("acts", acts.of(Thing.PERSON, person.id(), 0, ACTS));
        return "admin/person";
    }

    @PostMapping("/{slug}/name")
    String rename(@PathVariable String slug, @RequestParam String name, RedirectAttributes then) {
        return saved(people.rename(slug, name), then);
    }

    /// One other name a line.
    @PostMapping("/{slug}/aliases")
    String call(@PathVariable String slug, @RequestParam(defaultValue = "") String aliases, RedirectAttributes then) {
        people.setAliases(slug, aliases.lines().toList());
        return saved(slug, then);
    }

    @PostMapping("/{slug}/authority")
    String identify(@PathVariable String slug, @RequestParam Map<String, String> ids, RedirectAttributes then) {
        people.identify(slug, ids);
        return saved(slug, then);
    }

    /// `into` is a slug, or the end of the address of a person's page.
    @PostMapping("/{slug}/merge")
    String merge(@PathVariable String slug, @RequestParam String into, RedirectAttributes then) {
        String other = into.strip().replaceFirst(".*/", "");
        people.merge(slug, other);
        return saved(other, then);
    }

    @PostMapping("/{slug}/split")
    String split(@PathVariable String slug, @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> voice, RedirectAttributes then) {
        List<Long> voices = voice.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
        return saved(people.split(slug, name, voices), then);
    }

    @PostMapping("/voices/{id}/role")
    String play(@PathVariable long id, @RequestParam Role role, RedirectAttributes then) {
        then.addFlashAttribute("saved", true);
        then.addAttribute("slug", people.setRole(id, role));
        return "redirect:/admin/interviews/{slug}";
    }

    private static String saved(String slug, RedirectAttributes then) {
        then.addFlashAttribute("saved", true);
        then.addAttribute("slug", slug);
        return "redirect:/admin/people/{slug}";
    }
}
