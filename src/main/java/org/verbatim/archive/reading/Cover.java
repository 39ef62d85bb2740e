package org.verbatim.archive.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.rows.HiddenWordsEntity;
import org.verbatim.archive.rows.TakedownEntity;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.text.WordRange;

/// What takedowns hide of the turns of one interview, by key, whatever revision they are of.
final class Cover {

    /// Hides nothing.
    static final Cover NONE = new Cover("", List.of(), List.of());

    private final String interview;
    private final Map<Long, TakedownEntity> takedowns = new HashMap<>();
    private final Map<String, List<HiddenWordsEntity>> byKey = new HashMap<>();

    /// `interview` is its slug.
    Cover(String interview, List<TakedownEntity> takedowns, List<HiddenWordsEntity> hidden) {
        this.interview = interview;
        takedowns.forEach(takedown -> this.takedowns.put(takedown.id(), takedown));
        hidden.forEach(words -> byKey.computeIfAbsent(words.key, key -> new ArrayList<>()).add(words));
    }

    /// The takedown of this wording as a whole, else one of words of it, else null.
    @Nullable
    Takedown of(String key) {
        List<HiddenWordsEntity> hidden = byKey.getOrDefault(key, List.of());
        return hidden.stream().filter(words -> words.words() == null).findFirst()
                .or(() -> hidden.stream().findFirst())
                .map(words -> found(takedowns.get(words.takedownId)).takedown(interview)).orElse(null);
    }

    boolean hidesAll(String key) {
        return byKey.getOrDefault(key, List.of()).stream().anyMatch(words -> words.words() == null);
    }

    /// What it hides of a wording of which it does not hide all.
    List<WordRange> words(String key) {
        return byKey.getOrDefault(key, List.of()).stream().map(HiddenWordsEntity::words).filter(Objects::nonNull)
                .toList();
    }

    /// The text as it may be shown, empty where all of it is hidden.
    String over(String key, String text) {
        if (!byKey.containsKey(key)) {
            return text;
        }
        return hidesAll(key) ? "" : Mask.over(text, words(key));
    }

    /// How many words of a turn are left to be read.
    int wordsLeft(TurnEntity turn) {
        if (!byKey.containsKey(turn.key)) {
            return turn.wordCount;
        }
        boolean[] hidden = new boolean[turn.wordCount + 1];
        words(turn.key).forEach(range -> {
            for (int number = range.first(); number <= Math.min(range.last(), turn.wordCount); number++) {
                hidden[number] = true;
            }
        });
        int left = 0;
        for (int number = 1; number <= turn.wordCount; number++) {
            left += hidden[number] ? 0 : 1;
        }
        return hidesAll(turn.key) ? 0 : left;
    }

    private static TakedownEntity found(@Nullable TakedownEntity takedown) {
        return Objects.requireNonNull(takedown, "hidden words are of a takedown of their interview");
    }
}
