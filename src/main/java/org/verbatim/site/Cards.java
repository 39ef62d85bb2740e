package org.verbatim.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.cite.CitedWords;
import org.verbatim.cite.card.Card;
import org.verbatim.cite.card.CardPainter;
import org.verbatim.quote.Extract;
import org.verbatim.transcript.TurnKind;

/// Says on a picture what a page says of words: whether somebody said them, who, where and when. A Java without fonts makes no pictures.
@Component
public class Cards {

    private static final Logger log = LoggerFactory.getLogger(Cards.class);

    /// Characters of the wordings that are tried: few enough of wide letters fit in the end.
    private static final List<Integer> LENGTHS = List.of(420, 330, 250, 180, 120, 80, 50, 25, 10);

    private final Messages english;
    private final SingletonSupplier<CardPainter> painter = SingletonSupplier.ofNullable(Cards::painter);

    Cards(MessageSource messages) {
        this.english = new Messages(messages, Locale.ENGLISH);
    }

    /// Whether there are letters for all of it.
    boolean canShow(CitedWords words) {
        CardPainter ready = painter.get();
        return ready != null && ready.canPaint(card(words));
    }

    /// A picture, as PNG; empty where letters are lacking.
    public Optional<byte[]> paint(Card card) {
        CardPainter ready = painter.get();
        return ready != null && ready.canPaint(card) ? Optional.of(ready.paint(card)) : Optional.empty();
    }

    public Card card(CitedWords words) {
        InterviewSummary interview = words.interview();
        Translation translation = interview.rendering().translation();
        List<String> wordings = LENGTHS.stream().map(most -> extract(words, most))
                .map(text -> words.verbatim() ? "“" + text + "”" : text).distinct().toList();
        String facts = Stream
                .of(interview.publisher(), interview.date() == null
                        ? english.of("interview.undated")
                        : Show.ENGLISH.date(interview.date()),
                        translation == null ? null : english.translated(translation),
                        interview.rendering().machineMade() == null ? null : english.of("interview.transcribed"))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new Card(wordings, words.verbatim(), who(words.turn()),
                where(words.turn().kind(), interview.title()), facts, words.access().archive(),
                words.address().replaceFirst("^https?://", ""));
    }

    /// Nobody is named for words that are not said without its being said there.
    private String who(Turn turn) {
        String speaker = Objects.requireNonNullElse(turn.speaker(), "");
        String note = switch (turn.kind()) {
            case SPOKEN, QUOTED, DIRECTION -> "";
            case REPORTED -> english.of("turn.note.reported");
            case NARRATION -> english.of("turn.note.narration");
        };
        return Stream.of(speaker, note).filter(part -> !part.isEmpty()).collect(Collectors.joining(" — "));
    }

    private String where(TurnKind kind, String title) {
        return switch (kind) {
            case SPOKEN, REPORTED, NARRATION -> title;
            case QUOTED -> english.of("embed.quoted") + " “" + title + "”";
            case DIRECTION -> english.of("embed.direction") + " “" + title + "”";
        };
    }

    private static String extract(CitedWords words, int most) {
        return Extract.of(words.turn().text(), Embed.range(words), most, words.interview().language()).text();
    }

    private static @Nullable CardPainter painter() {
        try {
            return new CardPainter();
        } catch (LinkageError | InternalError e) {
            log.warn("There are no pictures of quotes: this Java has no fonts ({})", e.toString());
            return null;
        }
    }
}
