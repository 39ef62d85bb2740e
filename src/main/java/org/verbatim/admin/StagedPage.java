package org.verbatim.admin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.TurnChange;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.ingest.Uploads;
import org.verbatim.ingest.staging.Explanation;
import org.verbatim.ingest.staging.Preview;
import org.verbatim.ingest.staging.Preview.Previewed;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SpanKind;

/// The page of an upload that waits.
@Component
class StagedPage {

    private static final int TURNS = 200;

    private final Uploads uploads;
    private final StagedVoices voices;

    StagedPage(Uploads uploads, StagedVoices voices) {
        this.uploads = uploads;
        this.voices = voices;
    }

    /// The interview of an upload that is shown, and how it was understood.
    record Shown(Previewed previewed, Explanation explanation) {

        BroughtIn brought() {
            return previewed.brought();
        }
    }

    /// The interview of that number, from 1, else the first; null where there is none.
    @Nullable
    Shown shown(Preview preview, int number) {
        if (preview.interviews().isEmpty()) {
            return null;
        }
        int index = Math.clamp(number - 1L, 0, preview.interviews().size() - 1);
        Previewed previewed = preview.interviews().get(index);
        return new Shown(previewed, new Explanation(previewed.brought()));
    }

    void fill(Model model, Preview preview, int number, int page) {
        Shown shown = shown(preview, number);
        model.addAttribute("staged", preview.staged());
        model.addAttribute("preview", preview);
        model.addAttribute("glance", preview.staged().glance());
        model.addAttribute("formats", uploads.formats().stream().sorted().toList());
        model.addAttribute("visibilities", PublishChoices.CHOICES);
        model.addAttribute("interview", Math.clamp(number, 1, Math.max(1, preview.interviews().size())));
        model.addAttribute("doubts", preview.interviews().stream()
                .flatMap(one -> one.brought().warnings().stream()).filter(ParseWarning::isDoubt).count());
        model.addAttribute("shown", shown);
        if (shown != null) {
            fill(model, preview, shown, page);
        }
    }

    private void fill(Model model, Preview preview, Shown shown, int page) {
        BroughtIn brought = shown.brought();
        PageNumbers pages = PageNumbers.of(page, brought.interview().turns().size(), TURNS);
        int first = (pages.current() - 1) * TURNS + 1;
        List<StagedVoice> heard = voices.of(brought, preview.staged().sidecar());
        model.addAttribute("summary", brought.interview().summary());
        model.addAttribute("pages", pages);
        model.addAttribute("turns", shown.explanation().turns(first, first + TURNS - 1));
        model.addAttribute("warnings", shown.explanation().warnings());
        model.addAttribute("leftovers", shown.explanation().leftovers());
        model.addAttribute("coverage", coverage(brought));
        model.addAttribute("length", brought.read().text().length());
        model.addAttribute("voices", heard);
        model.addAttribute("suggestions", voices.suggestions(heard));
        model.addAttribute("roles", Role.values());
        model.addAttribute("facts", StagedFact.of(preview.staged().sidecar(), brought.read().facts(),
                slug(preview), preview.interviews().size() == 1));
        model.addAttribute("changes", shown.previewed().changes().stream().map(ChangedTurnView::of).toList());
        model.addAttribute("counts", counts(shown.previewed()));
    }

    /// How many turns would be changed in which way, as messages call these; only what there is.
    private static Map<String, Long> counts(Previewed previewed) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TurnChange.Kind kind : TurnChange.Kind.values()) {
            if (previewed.count(kind) > 0) {
                counts.put(kind.name().toLowerCase(Locale.ROOT), previewed.count(kind));
            }
        }
        return counts;
    }

    /// The one it has without a sidecar.
    static String slug(Preview preview) {
        String name = preview.staged().name();
        String stem = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.gz$", "");
        int dot = stem.lastIndexOf('.');
        return Slugs.of(dot > 0 ? stem.substring(0, dot) : stem);
    }

    private static List<Map.Entry<SpanKind, Integer>> coverage(BroughtIn brought) {
        return brought.coverage().entrySet().stream()
                .sorted(Map.Entry.<SpanKind, Integer>comparingByValue(Comparator.reverseOrder())).toList();
    }
}
