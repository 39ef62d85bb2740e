package org.verbatim.site;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.quote.DiffPart;
import org.verbatim.quote.WordDiff;
import org.verbatim.text.Words;

/// What changed from one wording of a turn to a later one.
public record WordingChange(Extent extent, List<DiffPart> diff) {

    public WordingChange {
        diff = List.copyOf(diff);
    }

    /// How far it goes: `PUNCTUATION` leaves every word as it is, `CAPITALS` every letter.
    enum Extent {
        PUNCTUATION, CAPITALS, WORDS
    }

    /// Null where one of the two is not there, or was taken down.
    public static @Nullable WordingChange of(@Nullable Turn before, @Nullable Turn after) {
        return before == null || after == null || before.isTakenDown() || after.isTakenDown()
                ? null
                : new WordingChange(extent(before.text(), after.text()), WordDiff.of(before.text(), after.text()));
    }

    /// As a message calls it.
    public String name() {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    private static Extent extent(String before, String after) {
        if (words(before).equals(words(after))) {
            return Extent.PUNCTUATION;
        }
        return words(before.toLowerCase(Locale.ROOT)).equals(words(after.toLowerCase(Locale.ROOT)))
                ? Extent.CAPITALS
                : Extent.WORDS;
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(word -> text.substring(word.from(), word.to())).toList();
    }
}
