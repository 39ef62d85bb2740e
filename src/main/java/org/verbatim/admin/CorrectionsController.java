package org.verbatim.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.ingest.KnownVoice;
import org.verbatim.ingest.SidecarEditing;
import org.verbatim.ingest.staging.Preview;
import org.verbatim.ingest.staging.Previews;
import org.verbatim.ingest.staging.StagedVersion;
import org.verbatim.ingest.staging.Staging;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.Role;

/// Corrections of an upload that waits. All but the format and the name go into its sidecar, and each leads back to what is understood now.
@Controller
@RequestMapping("/admin/upload/{id}")
class CorrectionsController {

    private final Staging staging;
    private final Previews previews;

    CorrectionsController(Staging staging, Previews previews) {
        this.staging = staging;
        this.previews = previews;
    }

    /// A field that says what the source says, or nothing, is left to the source.
    @PostMapping("/facts")
    String describe(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> fields,
            RedirectAttributes then) {
        Preview preview = previews.preview(id).orElseThrow(() -> new NothingHere("upload " + id));
        ParsedFacts source = preview.interviews().size() == 1
                ? preview.interviews().getFirst().brought().read().facts()
                : ParsedFacts.NONE;
        Map<String, String> read = StagedFact.read(source, StagedPage.slug(preview));
        Map<String, String> facts = new LinkedHashMap<>();
        for (String label : SidecarEditing.describable()) {
            if (fields.containsKey(label)) {
                String typed = fields.getOrDefault(label, "").replace("\r\n", "\n").strip();
                facts.put(label, typed.equals(read.get(label)) ? "" : typed);
            }
        }
        staging.describe(new StagedVersion(id, version), facts);
        return saved(id, then, "facts");
    }

    /// A voice, its name and its role stand at the same place of the three lists; an empty role is the one that was read.
    @PostMapping("/voices")
    String name(@PathVariable long id, @RequestParam int version, @RequestParam List<String> voice,
            @RequestParam List<String> name, @RequestParam List<String> role,
            @RequestParam(defaultValue = "1") int interview, RedirectAttributes then) {
        if (voice.size() != name.size() || voice.size() != role.size()) {
            throw new FormIncomplete("Each voice needs a name and a role.");
        }
        Preview preview = previews.preview(id).orElseThrow(() -> new NothingHere("upload " + id));
        List<ParsedSpeaker> voices = preview.interviews()
                .get(Math.clamp(interview - 1L, 0, preview.interviews().size() - 1)).brought().read().speakers();
        List<KnownVoice> known = new ArrayList<>();
        for (int i = 0; i < voice.size(); i++) {
            String called = name.get(i).strip();
            known.add(new KnownVoice(voice.get(i), called.isEmpty() ? voice.get(i) : called,
                    role.get(i).isEmpty() ? null : role(role.get(i))));
        }
        staging.name(new StagedVersion(id, version), voices, known);
        then.addAttribute("interview", interview);
        return saved(id, then, "voices");
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name);
        } catch (IllegalArgumentException _) {
            throw new FormIncomplete("There is no role \"" + name + "\".");
        }
    }

    /// Without a format, the one that is surest.
    @PostMapping("/format")
    String read(@PathVariable long id, @RequestParam int version, @RequestParam String format,
            RedirectAttributes then) {
        staging.read(new StagedVersion(id, version), format.isEmpty() ? null : format);
        return saved(id, then, "read");
    }

    @PostMapping("/sidecar")
    String accompany(@PathVariable long id, @RequestParam int version, @RequestParam String sidecar,
            RedirectAttributes then) {
        staging.accompany(new StagedVersion(id, version), sidecar.replace("\r\n", "\n").replace('\0', ' '));
        return saved(id, then, "sidecar");
    }

    @PostMapping("/name")
    String call(@PathVariable long id, @RequestParam int version, @RequestParam String called,
            RedirectAttributes then) {
        staging.call(new StagedVersion(id, version), called);
        return saved(id, then, "file");
    }

    private static String saved(long id, RedirectAttributes then, String part) {
        then.addFlashAttribute("saved", true);
        then.addAttribute("id", id);
        return "redirect:/admin/upload/{id}#" + part;
    }
}
