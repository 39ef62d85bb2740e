package org.verbatim.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.cite.Access;
import org.verbatim.cite.Citations;
import org.verbatim.cite.CitedWords;
import org.verbatim.text.WordRange;

/// Cites what pages show, as read on this site today.
@Component
public class Citing {

    private final Citations citations;
    private final Messages messages;
    private final Cards cards;
    private final Clock clock;

    Citing(Citations citations, MessageSource messages, Cards cards, Clock clock) {
        this.citations = citations;
        this.messages = new Messages(messages, Locale.ENGLISH);
        this.cards = cards;
        this.clock = clock;
    }

    public Access access(Site site) {
        return new Access(messages.of("site.name"), site.base(), LocalDate.now(clock));
    }

    /// A turn, or the words of it that `w` picks out; all of it where it has no such words.
    public CiteView view(InterviewSummary interview, Turn turn, String w, Site site) {
        CitedWords words = words(interview, turn, w, site);
        boolean missing = words.range() == null && !w.isBlank();
        return new CiteView(words, citations.of(words), missing ? w : null, cards.canShow(words));
    }

    public CitedWords words(InterviewSummary interview, Turn turn, String w, Site site) {
        Optional<WordRange> range = WordRange.parse(w.strip()).filter(asked -> asked.in(turn.text()).isPresent());
        return new CitedWords(interview, turn, range.orElse(null), access(site));
    }
}
