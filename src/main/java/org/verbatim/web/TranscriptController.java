package org.verbatim.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.interview.Audience;
import org.verbatim.interview.OpenTranscript;
import org.verbatim.interview.Transcripts;
import org.verbatim.search.SearchService;
import org.verbatim.search.TurnMatches;

/// An interview with all its turns, and the matches of a search in them.
@Controller
class TranscriptController {

    private final Transcripts transcripts;
    private final SearchService search;
    private final Citing citing;

    TranscriptController(Transcripts transcripts, SearchService search, Citing citing) {
        this.transcripts = transcripts;
        this.search = search;
        this.citing = citing;
    }

    @GetMapping("/interviews/{slug}")
    String transcript(@PathVariable String slug, @RequestParam(defaultValue = "") String q, Audience audience,
            @ModelAttribute(name = "site", binding = false) Site site, Model model,
            HttpServletResponse response) {
        OpenTranscript transcript = transcripts.open(slug, audience)
                .orElseThrow(() -> new NoSuchPage("interview " + slug));
        List<TurnMatches> found = q.isBlank() ? List.of() : search.matches(slug, q);
        model.addAttribute("q", q.strip());
        model.addAttribute("head", PageHead.of(transcript, citing.access(site)));
        show(transcript, found, model, response);
        return "transcript";
    }

    private void show(OpenTranscript transcript, List<TurnMatches> found, Model model, HttpServletResponse response) {
        Recording recording = Recording.of(transcript.particulars().mediaUrl());
        if (recording != null) {
            recording.allow(response);
        }
        MatchedTurns matches = matches(transcript, found);
        model.addAttribute("i", transcript.summary());
        model.addAttribute("hidden", transcript.hidden());
        model.addAttribute("particulars", transcript.particulars());
        model.addAttribute("recording", recording);
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
