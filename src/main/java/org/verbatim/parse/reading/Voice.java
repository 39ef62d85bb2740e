package org.verbatim.parse.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.text.names.SpeakerWords;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.Role;

/// One voice while an interview is read: what it is called, and how much of its talk is asking.
public final class Voice {

    private final Set<String> labels = new LinkedHashSet<>();
    private final String name;
    int turns;
    int questions;
    @Nullable
    Role stated;

    public Voice(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void calledAlso(String label) {
        labels.add(label);
    }

    public void said(String text) {
        turns++;
        if (endsAsQuestion(text)) {
            questions++;
        }
    }

    private static boolean endsAsQuestion(String text) {
        int at = text.length();
        while (at > 0 && (Chars.isSpace(text.charAt(at - 1)) || Chars.closes(text.charAt(at - 1)))) {
            at--;
        }
        return at > 0 && (text.charAt(at - 1) == '?' || text.charAt(at - 1) == '\uFF1F');
    }

    ParsedSpeaker speaker(Role role) {
        List<String> aliases = labels.stream().filter(label -> !label.equals(name)).toList();
        return new ParsedSpeaker(name, SpeakerWords.namesPerson(name), role, aliases);
    }
}
