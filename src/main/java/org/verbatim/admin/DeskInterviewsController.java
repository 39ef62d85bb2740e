package org.verbatim.admin;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.archive.ListedInterview;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.editing.EditedInterview;
import org.verbatim.archive.editing.Editing;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.people.PeopleEditing;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.transcript.Role;

/// The editors' list of interviews, and what may be said of one: its facts, who may see it, and its address.
@Controller
@RequestMapping("/admin/interviews")
class DeskInterviewsController {

    private static final int PAGE = 50;
    private static final int ACTS = 20;

    private final Editing editing;
    private final Publishing publishing;
    private final InterviewWriter writer;
    private final PeopleEditing people;
    private final Acts acts;

    DeskInterviewsController(Editing editing, Publishing publishing, InterviewWriter writer,
            PeopleEditing people, Acts acts) {
        this.editing = editing;
        this.publishing = publishing;
        this.writer = writer;
        this.people = people;
        this.acts = acts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable Visibility visibility,
            @RequestParam(defaultValue = "false") boolean doubtful, @RequestParam(defaultValue = "1") int page,
            Model model) {
        Page<ListedInterview> found = editing.list(title, visibility, doubtful, Math.max(0, page - 1), PAGE);
        model.addAttribute("interviews", found);
        model.addAttribute("sought", title.strip());
        model.addAttribute("visibility", visibility);
        model.addAttribute("doubtful", doubtful);
        model.addAttribute("visibilities", Visibility.values());
        model.addAttribute("pages", PageNumbers.of(found));
        return "admin/interviews";
    }

    @GetMapping("/{slug}")
    String interview(@PathVariable String slug, Model model) {
        EditedInterview interview = editing.find(slug).orElseThrow(() -> new NothingHere("interview " + slug));
        model.addAttribute("interview", interview);
        model.addAttribute("fields", InterviewForm.of(interview));
        model.addAttribute("voices", people.voices(interview.slug()));
        model.addAttribute("roles", Role.values());
        model.addAttribute("visibilities", Visibility.values());
        model.addAttribute("acts", acts.of(Thing.INTERVIEW, interview.id(), 0, ACTS));
        return "admin/interview";
    }

    @PostMapping("/{slug}")
    String describe(@PathVariable String slug, @RequestParam UUID stamp,
            @RequestParam(defaultValue = "") String consentNote, @RequestParam Map<String, String> fields,
            RedirectAttributes then) {
        editing.describe(slug, stamp, fields, consentNote);
        return saved(slug, then);
    }

    @PostMapping("/{slug}/visibility")
    String publish(@PathVariable String slug, @RequestParam Visibility visibility,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes then) {
        publishing.publish(slug, PublicationForm.of(visibility, until));
        return saved(slug, then);
    }

    @PostMapping("/{slug}/slug")
    String rename(@PathVariable String slug, @RequestParam String wanted, RedirectAttributes then) {
        writer.rename(slug, wanted.strip());
        return saved(wanted.strip(), then);
    }

    private static String saved(String slug, RedirectAttributes then) {
        then.addFlashAttribute("saved", true);
        then.addAttribute("slug", slug);
        return "redirect:/admin/interviews/{slug}";
    }
}
