package org.verbatim.admin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.archive.Visibility;
import org.verbatim.ingest.staging.Intake;
import org.verbatim.ingest.staging.PublishedBatch;
import org.verbatim.ingest.staging.Received;
import org.verbatim.ingest.staging.SentFile;
import org.verbatim.ingest.staging.StagedPublishing;
import org.verbatim.ingest.staging.StagedUpload;
import org.verbatim.ingest.staging.StagedVersion;
import org.verbatim.ingest.staging.Staging;
import org.verbatim.ingest.staging.StagingRefused;

/// Where files come in, and the list of those that wait.
@Controller
@RequestMapping("/admin/upload")
class UploadController {

    private static final String LIST = "redirect:/admin/upload";

    private final Intake intake;
    private final Staging staging;
    private final StagedPublishing publishing;
    private final long largest;

    UploadController(Intake intake, Staging staging, StagedPublishing publishing, MultipartProperties limits) {
        this.intake = intake;
        this.staging = staging;
        this.publishing = publishing;
        this.largest = limits.getMaxFileSize().toBytes();
    }

    @GetMapping
    String list(Model model) {
        List<StagedUpload> waiting = staging.waiting();
        model.addAttribute("waiting", waiting);
        model.addAttribute("fine", waiting.stream().filter(one -> one.glance().fine()).count());
        model.addAttribute("largest", largest);
        model.addAttribute("visibilities", PublishChoices.CHOICES);
        return "admin/upload";
    }

    /// `piece` asks for what came of it alone, for a page that goes on showing the list.
    @PostMapping
    String take(@RequestParam(defaultValue = "") List<MultipartFile> file,
            @RequestParam(defaultValue = "false") boolean piece, Model model, RedirectAttributes then)
            throws IOException {
        List<SentFile> sent = new ArrayList<>();
        for (MultipartFile one : file) {
            // a field of a form in which nothing was chosen
            if (one.getSize() > 0 || !Optional.ofNullable(one.getOriginalFilename()).orElse("").isEmpty()) {
                sent.add(new SentFile(Optional.ofNullable(one.getOriginalFilename()).orElse(""), one.getBytes()));
            }
        }
        if (sent.isEmpty()) {
            throw new FormIncomplete("Choose files, or a folder.");
        }
        Received received = intake.take(sent);
        if (piece) {
            model.addAttribute("received", received);
            return "admin/received";
        }
        then.addFlashAttribute("received", received);
        return LIST;
    }

    @PostMapping("/publish")
    String publish(@RequestParam(defaultValue = "") List<String> chosen, @RequestParam Visibility visibility,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes then) {
        PublishedBatch batch = publishing.publish(versions(chosen), PublicationForm.of(visibility, until));
        then.addFlashAttribute("batch", batch);
        return LIST;
    }

    @PostMapping("/discard")
    String discard(@RequestParam(defaultValue = "") List<String> chosen, RedirectAttributes then) {
        List<StagedVersion> versions = versions(chosen);
        versions.forEach(staging::discard);
        then.addFlashAttribute("discarded", versions.size());
        return LIST;
    }

    private static List<StagedVersion> versions(List<String> chosen) {
        List<StagedVersion> versions = chosen.stream().filter(one -> !one.isEmpty()).map(StagedVersion::parse).toList();
        if (versions.isEmpty()) {
            throw new StagingRefused("Choose at least one upload.");
        }
        return versions;
    }
}
