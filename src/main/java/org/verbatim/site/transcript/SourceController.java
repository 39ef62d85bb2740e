package org.verbatim.site.transcript;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.ingest.SourceTexts;
import org.verbatim.search.MatchRange;
import org.verbatim.search.Run;
import org.verbatim.search.analysis.Tongue;
import org.verbatim.site.NoSuchPage;

/// The untouched source of an interview, with the words of one turn marked in it.
@Controller
class SourceController {

    private final Interviews interviews;
    private final SourceTexts sources;

    SourceController(Interviews interviews, SourceTexts sources) {
        this.interviews = interviews;
        this.sources = sources;
    }

    @GetMapping("/interviews/{slug}/source")
    String source(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer turn, Audience audience,
            Model model) {
        InterviewSummary interview = interviews.summary(slug, audience)
                .orElseThrow(() -> new NoSuchPage("interview " + slug));
        SourceTexts.Excerpt source = sources.find(slug, audience)
                .orElseThrow(() -> new NoSuchPage("source of " + slug));
        String text = source.text();
        model.addAttribute("interview", interview);
        model.addAttribute("hidden", interviews.hidden(interview).orElse(null));
        model.addAttribute("file", source.file());
        model.addAttribute("masked", source.masked());
        model.addAttribute("open", source.open());
        List<MatchRange> marked = ranges(interview, source, turn, audience);
        model.addAttribute("number", marked.isEmpty() ? null : turn);
        model.addAttribute("language", Tongue.of(text, interview.language()).language());
        model.addAttribute("runs", Run.of(text, 0, text.length(), marked));
        return "source";
    }

    private List<MatchRange> ranges(InterviewSummary interview, SourceTexts.Excerpt source, @Nullable Integer number,
            Audience audience) {
        if (number == null) {
            return List.of();
        }
        int start = source.from();
        return interviews.turns(interview, number, number, audience).stream().map(Turn::spans).flatMap(List::stream)
                .map(span -> new MatchRange(span.from() - start, span.to() - start)).toList();
    }
}
