package org.verbatim.site.citing;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.cite.CitationFile;
import org.verbatim.cite.CitationForm;
import org.verbatim.cite.Citations;
import org.verbatim.cite.CitedWords;
import org.verbatim.site.Citing;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Site;
import org.verbatim.text.WordRange;

/// Citations to take along, and the words that somebody selects on a page.
@Controller
class CitationController {

    private final Interviews interviews;
    private final Citing citing;
    private final Citations citations;

    CitationController(Interviews interviews, Citing citing, Citations citations) {
        this.interviews = interviews;
        this.citing = citing;
        this.citations = citations;
    }

    @GetMapping("/t/{key}/citation.{ending}")
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable String ending,
            @RequestParam(defaultValue = "") String w, @ModelAttribute(name = "site", binding = false) Site site) {
        CitedTurn cited = cited(key);
        CitationFile file = citations.file(citing.words(cited.interview(), cited.turn(), w, site), ending)
                .orElseThrow(() -> new NoSuchPage("citation in the form " + ending));
        String disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build()
                .toString();
        return ResponseEntity.ok().contentType(new MediaType(MediaType.parseMediaType(file.mediaType()),
                StandardCharsets.UTF_8)).header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file.content().getBytes(StandardCharsets.UTF_8));
    }

    /// The words of a turn that characters of its text touch, nothing where they touch none: UTF-16 code units, `from` inclusive, `to`
    /// exclusive.
    @GetMapping(path = "/t/{key}/words", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SelectedWords> words(@PathVariable String key, @RequestParam int from, @RequestParam int to,
            @ModelAttribute(name = "site", binding = false) Site site) {
        CitedTurn cited = cited(key);
        return WordRange.touched(cited.turn().text(), from, to)
                .map(range -> citing.words(cited.interview(), cited.turn(), range.toString(), site))
                .map(this::selected).map(ResponseEntity::ok).orElseGet(ResponseEntity.noContent()::build);
    }

    private SelectedWords selected(CitedWords words) {
        return new SelectedWords(String.valueOf(words.range()), citations.of(words, CitationForm.CHICAGO).quoted(),
                words.address());
    }

    private CitedTurn cited(String key) {
        return interviews.cited(key).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("turn with the key " + key));
    }

    /// Words as a selection uses them: their numbers, the words with their note, and their permanent address.
    record SelectedWords(String words, String quote, String link) {}
}
