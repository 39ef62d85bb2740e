package org.verbatim.site.transcript;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.HandlerMapping;
import org.verbatim.archive.Audience;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.download.TakenAlong;
import org.verbatim.download.TranscriptFile;
import org.verbatim.download.TranscriptForm;
import org.verbatim.site.ConditionalAnswers;
import org.verbatim.site.CsvDownload;
import org.verbatim.site.NoCaptions;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.ReaderGone;
import org.verbatim.site.Site;

/// One interview as a file, in each form, sent while it is written. What was taken down is missing in all of them as on its page.
@Controller
class TranscriptFileController {

    private static final List<String> COLUMNS = List.of("number", "key", "url", "kind", "speaker", "person", "role",
            "label", "section", "startMs", "endMs", "text", "takedown");

    private final Interviews interviews;
    private final Clock clock;

    TranscriptFileController(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    @GetMapping({"/interviews/{slug}/transcript.txt", "/interviews/{slug}/transcript.md",
            "/interviews/{slug}/transcript.vtt", "/interviews/{slug}/transcript.tei.xml",
            "/interviews/{slug}/transcript.json"})
    void file(@PathVariable String slug, Audience audience,
            @ModelAttribute(name = "site", binding = false) Site site, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        TranscriptForm form = TranscriptForm.of(path.substring(path.indexOf('.') + 1)).orElseThrow();
        TakenAlong taken = taken(slug, audience, site);
        if (!form.fits(taken.interview())) {
            throw new NoCaptions();
        }
        response.setContentType(form.mediaType() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(slug + "." + form.ending()).build().toString());
        if (isCurrent(taken, request, response)) {
            return;
        }
        try {
            Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            TranscriptFile.write(taken, form, out);
            out.flush();
        } catch (IOException e) {
            throw new ReaderGone(e);
        }
    }

    @GetMapping("/interviews/{slug}/transcript.csv")
    void table(@PathVariable String slug, Audience audience,
            @ModelAttribute(name = "site", binding = false) Site site, HttpServletRequest request,
            HttpServletResponse response) {
        TakenAlong taken = taken(slug, audience, site);
        CsvDownload csv = new CsvDownload(response, slug, COLUMNS);
        csv.setHeaders();
        if (isCurrent(taken, request, response)) {
            return;
        }
        taken.interview().turns().forEach(turn -> csv.row(turn.number(), turn.key(), site.address("/t/" + turn.key()),
                lower(turn.kind()), turn.speaker(), turn.person(), lower(turn.role()), turn.label(),
                heading(taken.interview(), turn), turn.startMs(), turn.endMs(), turn.text(),
                turn.takedown() == null ? null : turn.takedown().reason()));
        csv.end();
    }

    private TakenAlong taken(String slug, Audience audience, Site site) {
        Interview interview = interviews.find(slug, audience).orElseThrow(() -> new NoSuchPage("interview " + slug));
        return new TakenAlong(interview, interviews.particulars(interview.summary()), site.base(),
                LocalDate.now(clock));
    }

    /// The tag is weak, so that the file may be compressed on its way.
    private static boolean isCurrent(TakenAlong taken, HttpServletRequest request, HttpServletResponse response) {
        return ConditionalAnswers.isCurrent(request, response,
                "W/\"" + taken.interview().summary().stamp() + "-" + taken.day() + "\"");
    }

    private static @Nullable String heading(Interview interview, Turn turn) {
        return turn.section() == null ? null : interview.sections().get(turn.section() - 1).heading();
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
