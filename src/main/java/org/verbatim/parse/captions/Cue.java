package org.verbatim.parse.captions;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Mapped;

/// One timed block: its lines without markup, and where in them voices change. `place` is where it begins in the source; times are null
/// where the source has none that make sense.
record Cue(int place, @Nullable Long startMs, @Nullable Long endMs, Mapped text, List<VoiceChange> voices) {

    Cue {
        voices = List.copyOf(voices);
    }

    /// From `at` on in the cue's text speaks the voice of that name, or somebody whom the cue does not name.
    record VoiceChange(int at, @Nullable String voice) {}

    /// Without its first characters.
    Cue without(int characters) {
        List<VoiceChange> later = voices.stream()
                .map(change -> new VoiceChange(Math.max(0, change.at() - characters), change.voice())).toList();
        return new Cue(place, startMs, endMs, text.part(characters, text.length()), later);
    }
}
