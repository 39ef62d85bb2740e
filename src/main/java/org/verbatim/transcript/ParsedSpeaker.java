package org.verbatim.transcript;

import java.util.List;

/// A voice in one interview as its source names it. `name` is unique within the interview; `person` says whether it names somebody
/// ("Q" and "Speaker 2" do not); `aliases` are the other ways in which the source calls the same voice.
public record ParsedSpeaker(String name, boolean person, Role role, List<String> aliases) {

    public ParsedSpeaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker without a name");
        }
        aliases = List.copyOf(aliases);
    }
}
