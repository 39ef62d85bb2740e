package org.verbatim.admin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.archive.Visibility;
import org.verbatim.ingest.UploadResult;
import org.verbatim.ingest.staging.Preview;
import org.verbatim.ingest.staging.Previews;
import org.verbatim.ingest.staging.SourceLine;
import org.verbatim.ingest.staging.StagedPublishing;
import org.verbatim.ingest.staging.StagedUpload;
import org.verbatim.ingest.staging.StagedVersion;
import org.verbatim.ingest.staging.Staging;

/// One upload that waits: what was understood of it, its source, and publishing it.
@Controller
@RequestMapping("/admin/upload/{id}")
class StagedController {

    private static final int LINES = 1_000;

    private final Previews previews;
    private final Staging staging;
    private final StagedPublishing publishing;
    private final StagedPage page;

    StagedController(Previews previews, Staging staging, StagedPublishing publishing, StagedPage page) {
        this.previews = previews;
        this.staging = staging;
        this.publishing = publishing;
        this.page = page;
    }

    @GetMapping
    String preview(@PathVariable long id, @RequestParam(defaultValue = "1") int interview,
            @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
        page.fill(model, known(id), interview, number);
        return "admin/staged";
    }

    @GetMapping("/source")
    String source(@PathVariable long id, @RequestParam(defaultValue = "1") int interview,
            @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
        Preview preview = known(id);
        StagedPage.Shown shown = page.shown(preview, interview);
        List<SourceLine> lines = shown == null ? List.of() : shown.explanation().lines();
        PageNumbers pages = PageNumbers.of(number, lines.size(), LINES);
        model.addAttribute("staged", preview.staged());
        model.addAttribute("interview", interview);
        model.addAttribute("pages", pages);
        model.addAttribute("lines", lines.stream().skip((pages.current() - 1L) * LINES).limit(LINES).toList());
        return "admin/staged-source";
    }

    /// To be kept beside the file.
    @GetMapping("/sidecar")
    ResponseEntity<byte[]> sidecar(@PathVariable long id) {
        StagedUpload staged = staging.find(id).orElseThrow(() -> new NothingHere("upload " + id));
        String name = staged.name().substring(staged.name().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        return ResponseEntity.ok().contentType(new MediaType("text", "yaml", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".yaml", StandardCharsets.UTF_8).build()
                                .toString())
                .body(Optional.ofNullable(staged.sidecar()).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/publish")
    String publish(@PathVariable long id, @RequestParam int version,
            @RequestParam(defaultValue = "PUBLISHED") Visibility visibility,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes then) {
        UploadResult result = publishing.publish(new StagedVersion(id, version),
                PublicationForm.of(visibility, until));
        if (result.interviews().isEmpty()) {
            then.addFlashAttribute("unpublished", true);
            then.addAttribute("id", id);
            return "redirect:/admin/upload/{id}";
        }
        if (result.interviews().size() > 1) {
            return "redirect:/admin/imports";
        }
        then.addAttribute("slug", result.interviews().getFirst().interview().summary().slug());
        return "redirect:/interviews/{slug}";
    }

    @PostMapping("/discard")
    String discard(@PathVariable long id, @RequestParam int version, RedirectAttributes then) {
        staging.discard(new StagedVersion(id, version));
        then.addFlashAttribute("discarded", 1);
        return "redirect:/admin/upload";
    }

    private Preview known(long id) {
        return previews.preview(id).orElseThrow(() -> new NothingHere("upload " + id));
    }
}
