package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.SearchEngine;

/// One check of a quote under way: looks for evidence, and judges by it.
final class QuoteCheck {
    /// How many turns beside the nearest are shown of an altered quote.
    private static final int NEAREST_SHOWN = 3;
    /// A turn that is so much further from the quote than the nearest is no alternative to it.
    private static final double ALTERNATIVE = 0.15;
    /// Fewer words in a row that the nearest turn does not have are an alteration, not a piece from elsewhere.
    private static final int FEWEST_FOREIGN = 3;

    private final SearchEngine engine;
    private final WordLists lists;
    private final PastedQuote quote;
    private final Claim claim;
    private final Candidates candidates;
    private final Comparer comparer;
    private final int places;

    /// At most so many `places` with the same words are looked at.
    QuoteCheck(SearchEngine engine, WordLists lists, PastedQuote quote, Claim claim, int places) {
        this.engine = engine;
        this.lists = lists;
        this.quote = quote;
        this.claim = claim;
        this.candidates = new Candidates(engine, quote, claim, places);
        this.comparer = new Comparer(quote);
        this.places = places;
    }

    Judgement run() {
        List<Evidence> found = found();
        List<Evidence> said = found.stream().filter(one -> one.isSpeech() && one.hasTheWords()).toList();
        if (!said.isEmpty()) {
            return worded(said);
        }
        List<String> pieces = maySplice(found) ? new Splices(engine).of(quote) : List.of();
        if (!pieces.isEmpty()) {
            return judgement(Verdict.SPLICED, null, pieces.stream().flatMap(this::piece).toList());
        }
        if (found.isEmpty()) {
            return judgement(Verdict.NOT_FOUND, null, List.of());
        }
        return found.getFirst().isSpeech() ? altered(found) : reported(found);
    }

    /// Turns near enough to the quote, the nearest first. Where somebody said its very words, nothing less is looked for.
    private List<Evidence> found() {
        List<Evidence> found = new ArrayList<>(compared(candidates.withTheWords()));
        if (found.stream().noneMatch(one -> one.isSpeech() && one.hasTheWords())) {
            compared(candidates.near()).stream()
                    .filter(one -> found.stream().noneMatch(other -> other.hit().key().equals(one.hit().key())))
                    .forEach(found::add);
        }
        found.removeIf(evidence -> !Nearness.isNear(quote, evidence.comparison()));
        found.sort(Evidence.NEAREST);
        return found;
    }

    private List<Evidence> compared(List<Candidates.Candidate> hits) {
        List<String> names = hits.stream().flatMap(one -> Stream.ofNullable(one.hit().speaker())).distinct().toList();
        Map<String, TellingWords> telling = new HashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Candidates.Candidate candidate : hits) {
            String language = candidate.hit().language();
            QuoteComparison comparison = comparer.compare(candidate.hit().text(), telling.computeIfAbsent(
                    language == null ? "en" : language, tag -> new TellingWords(tag, lists, names)));
            if (comparison != null) {
                evidence.add(new Evidence(quote.text(), candidate.hit(), comparison, candidate.attribution()));
            }
        }
        return evidence;
    }

    private static boolean maySplice(List<Evidence> found) {
        return found.stream().filter(Evidence::isSpeech).limit(1)
                .allMatch(one -> one.comparison().unmatched() >= FEWEST_FOREIGN);
    }

    /// The words are there: those of the claimed speaker count before those of others.
    private Judgement worded(List<Evidence> said) {
        List<Evidence> best = said.stream().sorted(Comparator.comparing(Evidence::attribution)).toList();
        Wording wording = best.getFirst().comparison().wording();
        return judgement(attributed(wording.verdict(), best), wording, best);
    }

    private Judgement altered(List<Evidence> found) {
        double nearest = found.getFirst().comparison().similarity();
        List<Evidence> near = found.stream().filter(Evidence::isSpeech)
                .filter(one -> one.comparison().similarity() >= nearest - ALTERNATIVE).toList();
        List<Evidence> best = new ArrayList<>(near.stream().filter(one -> one.attribution() != Attribution.CONTRADICTED)
                .min(Comparator.comparing(Evidence::attribution)).stream().toList());
        near.stream().filter(one -> !best.contains(one)).forEach(best::add);
        List<Evidence> shown = best.subList(0, Math.min(best.size(), 1 + NEAREST_SHOWN));
        return judgement(attributed(Verdict.ALTERED, shown), Wording.ALTERED, shown);
    }

    private Judgement reported(List<Evidence> found) {
        return judgement(Verdict.REPORTED, null,
                found.stream().filter(one -> !one.isSpeech()).limit(1 + NEAREST_SHOWN).toList());
    }

    private Verdict attributed(Verdict verdict, List<Evidence> best) {
        return best.getFirst().attribution() == Attribution.CONTRADICTED ? Verdict.MISATTRIBUTED : verdict;
    }

    /// The best place for a piece of a spliced quote: said rather than told, and by the claimed speaker if by any.
    private Stream<Evidence> piece(String text) {
        PastedQuote piece = PastedQuote.of(text);
        Comparer words = new Comparer(piece);
        return new Candidates(engine, piece, claim, NEAREST_SHOWN * 5).withTheWords().stream()
                .flatMap(one -> Optional
                        .ofNullable(words.compare(one.hit().text(), new TellingWords("", lists, List.of())))
                        .map(comparison -> new Evidence(piece.text(), one.hit(), comparison, one.attribution()))
                        .stream())
                .min(Evidence.NEAREST).stream();
    }

    private Judgement judgement(Verdict verdict, @Nullable Wording wording, List<Evidence> evidence) {
        boolean more = wording != null && wording != Wording.ALTERED && evidence.size() >= places;
        return new Judgement(quote, claim, verdict, wording, evidence, more ? candidates.count() : evidence.size(),
                more);
    }
}
