package org.verbatim.site.citing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.cite.card.Card;
import org.verbatim.site.Cards;
import org.verbatim.site.Citing;
import org.verbatim.site.ConditionalAnswers;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Site;

/// Pictures of words, for sites that show one beside a link. Painting is dear, so few are painted at once, and none twice for whoever has it.
@Controller
class CardController {

    private static final int AT_ONCE = 2;
    private static final int WAIT = 5;

    private final Interviews interviews;
    private final Citing citing;
    private final Cards cards;
    private final Semaphore painting = new Semaphore(AT_ONCE);

    CardController(Interviews interviews, Citing citing, Cards cards) {
        this.interviews = interviews;
        this.citing = citing;
        this.cards = cards;
    }

    @GetMapping("/t/{key}/card.png")
    @Nullable
    ResponseEntity<byte[]> card(@PathVariable String key, @RequestParam(defaultValue = "") String w,
            @ModelAttribute(name = "site", binding = false) Site site, HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        CitedTurn cited = interviews.cited(key).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("turn with the key " + key));
        Card card = cards.card(citing.words(cited.interview(), cited.turn(), w, site));
        String tag = "\"" + DigestUtils.md5DigestAsHex(card.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
        // asked for again after an hour, so that what is taken down meanwhile goes
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(Duration.ofHours(1)).getHeaderValue());
        if (ConditionalAnswers.isCurrent(request, response, tag)) {
            return null;
        }
        return painting.tryAcquire(WAIT, TimeUnit.SECONDS) ? painted(card) : busy();
    }

    private ResponseEntity<byte[]> painted(Card card) {
        try {
            byte[] picture = cards.paint(card).orElseThrow(() -> new NoSuchPage("picture: letters are lacking"));
            return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
        } finally {
            painting.release();
        }
    }

    private static ResponseEntity<byte[]> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "2")
                .cacheControl(CacheControl.noStore()).build();
    }
}
