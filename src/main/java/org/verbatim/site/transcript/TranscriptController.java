package org.verbatim.site.transcript;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Audience;
import org.verbatim.archive.reading.OpenTranscript;
import org.verbatim.archive.reading.TranscriptState;
import org.verbatim.archive.reading.Transcripts;
import org.verbatim.search.SearchService;
import org.verbatim.search.TurnMatches;
import org.verbatim.site.Citing;
import org.verbatim.site.ConditionalAnswers;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.PageHead;
import org.verbatim.site.Site;

/// An interview with all its turns, and the matches of a search in them. A visitor's current copy is confirmed before
/// any turn is read.
@Controller
class TranscriptController {

    private final Transcripts transcripts;
    private final SearchService search;
    private final Citing citing;
    private final TranscriptTags tags;

    TranscriptController(Transcripts transcripts, SearchService search, Citing citing, TranscriptTags tags) {
        this.transcripts = transcripts;
        this.search = search;
        this.citing = citing;
        this.tags = tags;
    }

    @GetMapping("/interviews/{slug}")
    @Nullable
    String transcript(@PathVariable String slug, @RequestParam(defaultValue = "") String q, Audience audience,
            @ModelAttribute(name = "site", binding = false) Site site, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        TranscriptState state = transcripts.state(slug, audience)
                .orElseThrow(() -> new NoSuchPage("interview " + slug));
        Recording recording = Recording.of(state.mediaUrl());
        if (recording != null) {
            recording.allow(response);
        }
        List<TurnMatches> found = q.isBlank() ? List.of() : search.matches(slug, q);
        boolean visitor = request.getUserPrincipal() == null;
        if (visitor) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            if (ConditionalAnswers.isCurrent(request, response, tags.of(state.stamp(), site, q, found))) {
                return null;
            }
        }
        OpenTranscript transcript = transcripts.open(slug, audience)
                .orElseThrow(() -> new NoSuchPage("interview " + slug));
        if (visitor) {
            // of what is sent, should it have changed in between
            response.setHeader(HttpHeaders.ETAG, tags.of(transcript.summary().stamp(), site, q, found));
        }
        model.addAttribute("q", q.strip());
        model.addAttribute("head", PageHead.of(transcript, citing.access(site)));
        show(transcript, found, model);
        return "transcript";
    }

    private void show(OpenTranscript transcript, List<TurnMatches> found, Model model) {
        MatchedTurns matches = matches(transcript, found);
        model.addAttribute("i", transcript.summary());
        model.addAttribute("hidden", transcript.hidden());
        model.addAttribute("particulars", transcript.particulars());
        model.addAttribute("recording", Recording.of(transcript.particulars().mediaUrl()));
        model.addAttribute("timed", transcript.traits().timed());
        model.addAttribute("files", TranscriptLink.of(transcript));
        model.addAttribute("sections", transcript.sections());
        model.addAttribute("matches", matches);
        model.addAttribute("turns", new TranscriptTurns(transcripts, transcript, matches));
    }

    private MatchedTurns matches(OpenTranscript transcript, List<TurnMatches> found) {
        return found.isEmpty()
                ? MatchedTurns.NONE
                : MatchedTurns.of(found,
                        transcripts.keys(transcript, found.getFirst().number(), found.getLast().number()));
    }
}
