package org.verbatim.archive.takedown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.verbatim.archive.revisions.TurnAlignment;
import org.verbatim.archive.revisions.TurnAlignment.Gap;
import org.verbatim.archive.revisions.TurnAlignment.Keyed;
import org.verbatim.archive.revisions.WordAlignment;

/// Finds what was taken down in one revision in a neighbouring one, however its turns were corrected, parted, joined or moved. Words that
/// stand unchanged are hidden, and no others; of words that changed all is hidden between the next ones before and after that surely
/// stayed: where it is not sure, more is hidden rather than less.
final class TakedownSpread {

    /// Turns that share this much of their words are one that was moved.
    private static final double MOVED = 0.5;
    /// So many words in a row are no chance.
    private static final int TELLING = 3;

    private final List<Gap> gaps;
    private final Map<String, HiddenPart> hidden;
    private final Map<String, HiddenPart> found = new HashMap<>();

    private TakedownSpread(List<Keyed> here, List<Keyed> there, Map<String, HiddenPart> hidden) {
        this.gaps = TurnAlignment.gaps(here, there);
        this.hidden = hidden;
    }

    /// What is hidden of the turns `there` that are not `here`, where `hidden` is what is hidden here, both by key.
    static Map<String, HiddenPart> to(List<Keyed> here, List<Keyed> there, Map<String, HiddenPart> hidden) {
        TakedownSpread spread = new TakedownSpread(here, there, hidden);
        spread.gaps.forEach(spread::spread);
        return spread.found;
    }

    private void spread(Gap gap) {
        if (gap.gone().stream().noneMatch(turn -> hidden.containsKey(turn.key()))) {
            return;
        }
        WordRow from = WordRow.of(gap.gone());
        WordRow to = WordRow.of(gap.added());
        int[] places = WordAlignment.of(from.words(), to.words());
        for (int i = 0; i < gap.gone().size(); i++) {
            HiddenPart part = hidden.get(gap.gone().get(i).key());
            if (part != null) {
                boolean sure = true;
                for (int[] run : part.runs(from.size(i))) {
                    sure &= spread(places, from.start(i) + run[0], from.start(i) + run[1], to, part.isWhole());
                }
                if (!sure || from.size(i) == 0) {
                    seekMoved(gap.gone().get(i), part);
                }
            }
        }
        gap.successors().forEach((key, successor) -> {
            HiddenPart part = hidden.get(key);
            if (part != null && part.isWhole() && successor != null) {
                part(successor).addAll();
            }
        });
    }

    /// Whether the words are there for sure, and nothing but these was hidden.
    private boolean spread(int[] places, int from, int to, WordRow there, boolean whole) {
        boolean sure = stayed(places, from, to);
        int start = sure ? places[from] : before(places, from);
        int end = sure ? places[to - 1] + 1 : after(places, to, there.words().size());
        for (int place = from; place < to; place++) {
            if (places[place] != WordAlignment.NONE) {
                hide(there, places[place], places[place] + 1, whole);
            }
        }
        hide(there, start, end, whole);
        return sure;
    }

    /// Whether the words stand side by side, and enough of them, or of their neighbours, to be no others.
    private static boolean stayed(int[] places, int from, int to) {
        if (from == to || !inARow(places, from, to)) {
            return false;
        }
        return to - from >= TELLING || inARow(places, Math.max(0, from - 1), to)
                || inARow(places, from, Math.min(places.length, to + 1));
    }

    private static boolean inARow(int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            if (places[i] == WordAlignment.NONE || places[i] != places[from] + i - from) {
                return false;
            }
        }
        return true;
    }

    /// The place after the last words before `from` that surely stayed.
    private static int before(int[] places, int from) {
        for (int end = from; end >= TELLING; end--) {
            if (inARow(places, end - TELLING, end)) {
                return places[end - 1] + 1;
            }
        }
        return 0;
    }

    private static int after(int[] places, int to, int size) {
        for (int start = to; start + TELLING <= places.length; start++) {
            if (inARow(places, start, start + TELLING)) {
                return places[start];
            }
        }
        return size;
    }

    /// A whole turn that lies in a turn with other words takes these with it where it is the larger part.
    private void hide(WordRow row, int from, int to, boolean whole) {
        for (int i = 0; i < row.turns().size(); i++) {
            int first = Math.max(from, row.start(i));
            int end = Math.min(to, row.start(i) + row.size(i));
            if (first < end) {
                HiddenPart part = part(row.turns().get(i).key());
                part.add(first - row.start(i), end - row.start(i));
                if (whole && part.size() * 2 >= row.size(i)) {
                    part.addAll();
                }
            }
        }
    }

    private HiddenPart part(String key) {
        return Objects.requireNonNull(found.computeIfAbsent(key, same -> new HiddenPart()));
    }

    /// Words that are not where they were may be anywhere among the new ones.
    private void seekMoved(Keyed turn, HiddenPart part) {
        WordRow from = WordRow.of(List.of(turn));
        for (Gap gap : gaps) {
            for (Keyed candidate : gap.added()) {
                WordRow to = WordRow.of(List.of(candidate));
                for (int[] run : part.runs(from.size(0))) {
                    seek(from.words().subList(run[0], run[1]), to, part.isWhole());
                    if (TurnAlignment.likeness(turn, candidate) >= MOVED) {
                        spread(WordAlignment.of(from.words(), to.words()), run[0], run[1], to, part.isWhole());
                    }
                }
            }
        }
    }

    private void seek(List<String> run, WordRow to, boolean whole) {
        int at = run.size() < TELLING ? -1 : Collections.indexOfSubList(to.words(), run);
        if (at >= 0) {
            hide(to, at, at + run.size(), whole);
        }
    }

    /// The words of some turns in a row, folded, with where each turn's begin.
    private record WordRow(List<Keyed> turns, List<String> words, int[] starts) {

        static WordRow of(List<Keyed> turns) {
            List<String> words = new ArrayList<>();
            int[] starts = new int[turns.size() + 1];
            for (int i = 0; i < turns.size(); i++) {
                words.addAll(TurnAlignment.wordsOf(turns.get(i).text()));
                starts[i + 1] = words.size();
            }
            return new WordRow(turns, words, starts);
        }

        int start(int turn) {
            return starts[turn];
        }

        int size(int turn) {
            return starts[turn + 1] - starts[turn];
        }

        @Override
        public String toString() {
            return words + " " + Arrays.toString(starts);
        }
    }
}
