package org.verbatim.archive.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.transcript.Role;

/// Makes turns of one interview's rows as a visitor may see them: with who speaks, and without the words that were taken down.
public final class InterviewTurns {

    private final Map<Long, SpeakerEntity> voices;
    private final Cover cover;

    InterviewTurns(Collection<SpeakerEntity> voices, Cover cover) {
        this.voices = voices.stream().collect(Collectors.toMap(SpeakerEntity::id, Function.identity()));
        this.cover = cover;
    }

    Collection<SpeakerEntity> voices() {
        return voices.values();
    }

    Cover cover() {
        return cover;
    }

    public Turn of(TurnEntity turn) {
        SpeakerEntity voice = turn.speakerId == null ? null : voices.get(turn.speakerId);
        boolean gone = cover.hidesAll(turn.key);
        return new Turn(turn.id.number(), turn.key, turn.kind,
                voice == null || voice.person == null ? null : voice.person.slug, name(voice), role(voice),
                gone ? null : turn.label, turn.section, cover.over(turn.key, turn.text), turn.wordCount, turn.startMs,
                turn.endMs, gone ? List.of() : turn.spans(), cover.of(turn.key));
    }

    private static @Nullable String name(@Nullable SpeakerEntity voice) {
        return voice == null ? null : Summaries.name(voice);
    }

    private static @Nullable Role role(@Nullable SpeakerEntity voice) {
        return voice == null ? null : voice.role;
    }
}
