package org.verbatim.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.ArchiveFigures;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Span;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.quote.CheckedQuote.Searched;
import org.verbatim.search.Hit;
import org.verbatim.search.MatchRange;
import org.verbatim.text.WordRange;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.Unheard;

/// Makes what a reader is shown of the evidence: whole sentences, word numbers, diffs, and what only the archive itself knows of a turn.
@Component
class QuoteMatches {

    /// `”, he “`: less between two stretches of a quotation is white space or a mark.
    private static final int SHORTEST_ATTRIBUTION = 6;

    private final Interviews interviews;

    QuoteMatches(Interviews interviews) {
        this.interviews = interviews;
    }

    /// What the archive holds, as it is now.
    Searched searched() {
        ArchiveFigures figures = interviews.figures();
        return new Searched(figures.getInterviews(), figures.getTurns(), figures.getEarliest(), figures.getLatest());
    }

    /// The same evidence for people, in its order.
    List<QuoteMatch> of(List<Evidence> evidence) {
        Map<String, InterviewSummary> known = interviews
                .described(evidence.stream().map(one -> one.hit().interview()).collect(Collectors.toSet()));
        List<QuoteMatch> matches = new ArrayList<>();
        for (Evidence one : evidence) {
            matches.add(match(one, known.get(one.hit().interview())));
        }
        return matches;
    }

    private QuoteMatch match(Evidence evidence, @Nullable InterviewSummary interview) {
        Hit hit = evidence.hit();
        QuoteComparison comparison = evidence.comparison();
        MatchRange whole = comparison.whole();
        Locale locale = hit.language() == null ? Locale.ROOT : Locale.forLanguageTag(hit.language());
        MatchRange sentence = SentenceAround.of(hit.text(), whole, locale);
        Set<QuoteFlag> flags = EnumSet.noneOf(QuoteFlag.class);
        flags.addAll(comparison.flags());
        if (SentenceAround.cuts(hit.text(), whole, sentence)) {
            flags.add(QuoteFlag.MID_SENTENCE);
        }
        flags.addAll(reservations(hit, sentence));
        Wording wording = comparison.wording();
        Set<Fold> folds = new HashSet<>(comparison.folds());
        if (wording.compareTo(Wording.NORMALISED) <= 0 && interview != null && isBrokenOff(hit, interview, whole)) {
            wording = Wording.NORMALISED;
            folds.add(Fold.ATTRIBUTION);
        }
        WordRange words = WordRange.touched(hit.text(), whole.from(), whole.to()).orElseThrow();
        return new QuoteMatch(hit, wording, comparison.similarity(), comparison.ranges(), folds, flags, sentence, words,
                WordDiff.of(stretch(hit.text(), whole, evidence.quoted()), evidence.quoted()), evidence.attribution());
    }

    /// What is to be said of words however well they agree: that the transcript itself may not have what was said.
    private static Set<QuoteFlag> reservations(Hit hit, MatchRange shown) {
        Set<QuoteFlag> flags = EnumSet.noneOf(QuoteFlag.class);
        if (hit.rendering().translation() != null) {
            flags.add(QuoteFlag.TRANSLATION);
        }
        if (hit.rendering().machineMade() != null) {
            flags.add(QuoteFlag.MACHINE_MADE);
        }
        if (Unheard.in(hit.text()).stream().anyMatch(gap -> gap.from() < shown.to() && gap.to() > shown.from())) {
            flags.add(QuoteFlag.UNHEARD);
        }
        return flags;
    }

    /// The words with the punctuation behind them, where the quote has some too.
    private static String stretch(String text, MatchRange range, String quote) {
        int to = range.to();
        boolean ends = !Letters.isWord(quote.codePointBefore(quote.length()));
        while (ends && to < text.length() && !Letters.isWord(text.codePointAt(to))
                && !Letters.isSpace(text.charAt(to))) {
            to++;
        }
        return text.substring(range.from(), Letters.isWord(text.codePointBefore(range.to())) ? to : range.to());
    }

    /// Whether the source says who speaks between the words: then they stand in two places of it, and are one only here.
    private boolean isBrokenOff(Hit hit, InterviewSummary interview, MatchRange range) {
        return hit.kind() == TurnKind.QUOTED && interviews.turns(interview, hit.number(), hit.number()).stream()
                .filter(turn -> turn.key().equals(hit.key())).anyMatch(turn -> breaks(turn, range));
    }

    /// Whether an attribution stands in the source somewhere inside the range of the turn's text.
    static boolean breaks(Turn turn, MatchRange range) {
        int at = 0;
        for (int i = 1; i < turn.spans().size(); i++) {
            Span before = turn.spans().get(i - 1);
            at += before.to() - before.from();
            boolean says = turn.spans().get(i).from() - before.to() >= SHORTEST_ATTRIBUTION;
            if (says && at > range.from() && at < range.to()) {
                return true;
            }
            while (at < turn.text().length() && Letters.isSpace(turn.text().charAt(at))) {
                at++;
            }
        }
        return false;
    }
}
