package org.verbatim.api;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Translation;
import org.verbatim.quote.CheckedQuote;
import org.verbatim.quote.CheckedQuote.Searched;
import org.verbatim.quote.QuoteMatch;
import org.verbatim.search.Hit;
import org.verbatim.search.MatchRange;
import org.verbatim.transcript.MachineMade;

/// The verdict on a quote. `wording` is how its words compare where the verdict is about something else (`misattributed`); `places` is how many turns have
/// the same words, of which `matches` lists at most so many as the archive's settings say.
record CheckJson(String quote, @Nullable String speaker, boolean speakerKnown, String verdict, String attribution,
        @Nullable String wording,
        List<String> flags, List<MatchJson> matches, long places, SearchedJson searched) {

    static CheckJson of(CheckedQuote checked) {
        return new CheckJson(checked.quote(), checked.claimed(), checked.claimedKnown(), word(checked.verdict()),
                word(checked.attribution()),
                checked.wording() == null ? null : word(checked.wording()), words(checked.flags()),
                checked.matches().stream().map(MatchJson::of).toList(), checked.places(),
                SearchedJson.of(checked.searched()));
    }

    /// A turn that speaks for or against the quote; ranges are UTF-16 code units of `text`, from inclusive, to exclusive; `words` are the numbers of its
    /// first and last word, from 1, inclusive; `diff` leads from the turn's words to the quote's.
    record MatchJson(String key, String interview, String title, int number, @Nullable String person,
            @Nullable String speaker, boolean claimed, @Nullable String role, String kind, @Nullable String date,
            @Nullable Translation translation, @Nullable MachineMade machineMade, String wording, List<String> folds,
            List<String> flags,
            double similarity, String text, List<int[]> ranges, int[] sentence, int[] words, List<DiffJson> diff,
            String url) {

        static MatchJson of(QuoteMatch match) {
            Hit hit = match.hit();
            return new MatchJson(hit.key(), hit.interview(), hit.title(), hit.number(), hit.person(), hit.speaker(),
                    match.claimed(), hit.role() == null ? null : InterviewJson.lower(hit.role()),
                    InterviewJson.lower(hit.kind()), InterviewJson.edtf(hit.date()), hit.rendering().translation(),
                    hit.rendering().machineMade(),
                    word(match.wording()), CheckJson.words(match.folds()), CheckJson.words(match.flags()),
                    match.similarity(), hit.text(), match.ranges().stream().map(MatchJson::pair).toList(),
                    pair(match.sentence()), new int[]{match.words().first(), match.words().last()},
                    match.diff().stream().map(part -> new DiffJson(word(part.op()), part.text())).toList(),
                    match.path());
        }

        private static int[] pair(MatchRange range) {
            return new int[]{range.from(), range.to()};
        }
    }

    /// A stretch of a diff: `equal`, `insert` (only in the quote) or `delete` (only in the turn).
    record DiffJson(String op, String text) {}

    /// What was looked through.
    record SearchedJson(long interviews, long turns, @Nullable String from, @Nullable String to) {

        static SearchedJson of(Searched searched) {
            return new SearchedJson(searched.interviews(), searched.turns(),
                    searched.earliest() == null ? null : searched.earliest().toString(),
                    searched.latest() == null ? null : searched.latest().toString());
        }
    }

    private static List<String> words(Set<? extends Enum<?>> values) {
        return values.stream().map(CheckJson::word).sorted().toList();
    }

    /// A value as JSON has it: `MID_SENTENCE` is `mid-sentence`.
    static String word(Enum<?> value) {
        return InterviewJson.lower(value).replace('_', '-');
    }
}
