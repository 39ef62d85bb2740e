package org.verbatim.parse.labels;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.text.names.SpeakerWords;

/// Something at the start of a line that could say who speaks. `from` and `to` are its place in the line, `textFrom` is where the words
/// begin there (the line's end where they begin on the next); `startMs` is a time printed beside it.
record Label(String printed, int from, int to, int textFrom, @Nullable Long startMs, Shape shape) {

    /// How a label is set off from the words.
    enum Shape {
        /// `Anna Bell: We crossed the sea.`
        COLON,
        /// `Q  Did you cross the sea?`
        BARE,
        /// `Mrs. BELL of Dale. We crossed the sea.`
        STOP,
        /// `Mrs BELL - We crossed the sea.`
        DASH,
        /// `Anna Bell [00:12] We crossed the sea.`
        TIMED,
        /// In bold, the words not: **Anna Bell** We crossed the sea.
        BOLD,
        /// In a column of its own.
        COLUMN,
        /// `[ANNA BELL] We crossed the sea.`
        BRACKETED,
        /// `Anna Bell`, the words on the next line.
        ALONE
    }

    /// The same for all spellings of one label.
    String key() {
        return Chars.squeeze(SpeakerWords.core(printed)).toLowerCase(Locale.ROOT);
    }
}
