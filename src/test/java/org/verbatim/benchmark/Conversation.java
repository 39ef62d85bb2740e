package org.verbatim.benchmark;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One line of an archive to be measured. The names of the parts are those of the file.
record Conversation(String id, String title, @Nullable String date, String language, List<Said> turns) {

    /// One turn of it.
    record Said(String speaker, String text) {}

    Conversation under(String otherId) {
        return new Conversation(otherId, title, date, language, turns);
    }

    Conversation first(int most) {
        return new Conversation(id, title, date, language, turns.subList(0, Math.min(most, turns.size())));
    }
}
