package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.parse.reading.Voices;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Gathers turns in their order, before their speakers are known by name. A direction in the midst of a turn stays in it, as a paragraph; one
/// after its words is a turn of its own.
final class TurnDrafts {

    private final SpanMap spans;
    private final boolean hyphenates;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Mapped> directions = new ArrayList<>();
    private final List<Mapped> inside = new ArrayList<>();
    private @Nullable Label current;
    private @Nullable Long startMs;
    private TurnText words = new TurnText();

    private @Nullable String talker;
    private boolean talks;

    private record Draft(TurnKind kind, @Nullable Label label, @Nullable String speaker, TurnText words,
            @Nullable Long startMs) {}

    /// `hyphenates`: words are cut at the ends of lines.
    TurnDrafts(SpanMap spans, boolean hyphenates) {
        this.spans = spans;
        this.hyphenates = hyphenates;
    }

    int size() {
        return drafts.size();
    }

    /// Ends the turn that is gathered, and begins one under a label; under none the words are the writer's own.
    void begin(@Nullable Label label, @Nullable Long time) {
        end();
        current = label;
        startMs = time;
        talks = false;
        talker = null;
    }

    /// Begins words without a label that were said all the same: the talk before its questions. `speaker` is null if nobody knows whose.
    void beginTalk(@Nullable String speaker) {
        begin(null, null);
        talks = true;
        talker = speaker;
    }

    void words(String joint, Mapped line, int from) {
        if (!words.isEmpty()) {
            for (Mapped direction : directions) {
                words.add("\n\n", direction, 0, direction.length());
            }
            inside.addAll(directions);
        } else {
            directions.forEach(this::direct);
        }
        words.add(directions.isEmpty() ? jointAfterHyphen(joint, line, from) : "\n\n", line, from, line.length());
        directions.clear();
    }

    /// Nothing after a word that the end of a line cut; its hyphen goes, unless it is a compound's ("day-to-").
    private String jointAfterHyphen(String joint, Mapped line, int from) {
        boolean cut = hyphenates && joint.equals(" ") && words.endsWithHyphen() && from < line.length()
                && Character.isLowerCase(line.text.codePointAt(from));
        if (cut && !words.endsWithCompound()) {
            words.dropLast();
        }
        return cut ? "" : joint;
    }

    void direction(Mapped direction) {
        directions.add(direction);
    }

    /// Whether the turn that is gathered ends with a finished sentence, or has no words yet.
    boolean isFinished() {
        return words.isEmpty() || words.isFinished();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    void end() {
        if (!words.isEmpty()) {
            words.paint(spans, SpanKind.WORDS);
            inside.forEach(direction -> direction.paint(spans, 0, direction.length(), SpanKind.DIRECTION));
            inside.clear();
            drafts.add(new Draft(current == null && !talks ? TurnKind.NARRATION : TurnKind.SPOKEN, current,
                    current == null ? talker : null, words, startMs));
            words = new TurnText();
            startMs = null;
        }
        directions.forEach(this::direct);
        directions.clear();
    }

    private void direct(Mapped direction) {
        TurnText text = new TurnText();
        text.add("", direction, 0, direction.length());
        text.paint(spans, SpanKind.DIRECTION);
        drafts.add(new Draft(TurnKind.DIRECTION, null, null, text, null));
    }

    /// All turns, with the names of their speakers.
    List<ParsedTurn> turns(Voices voices) {
        for (Draft draft : drafts) {
            String name = draft.label() == null ? draft.speaker() : draft.label().printed();
            if (name != null) {
                voices.heard(name, draft.words().text());
            }
        }
        Map<String, String> names = voices.names();
        List<ParsedTurn> turns = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Label label = draft.label();
            turns.add(label == null
                    ? draft.words().turn(draft.kind(),
                            draft.speaker() == null ? null : names.get(draft.speaker()), null, null)
                    : draft.words().turn(draft.kind(), names.get(label.printed()), label.printed(), draft.startMs()));
        }
        return turns;
    }
}
