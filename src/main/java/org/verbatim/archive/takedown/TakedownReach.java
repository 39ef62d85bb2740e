package org.verbatim.archive.takedown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.revisions.TurnAlignment.Keyed;
import org.verbatim.archive.rows.HiddenWordsEntity;
import org.verbatim.archive.rows.HiddenWordsRepository;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.TakedownEntity;
import org.verbatim.archive.rows.TakedownRepository;
import org.verbatim.archive.rows.TurnRepository;
import org.verbatim.text.WordRange;

/// Takes a takedown from the wording it was declared for to all others: back to the first revision, on to the latest, and to each that comes.
@Component
public class TakedownReach {

    private final RevisionRepository revisions;
    private final TurnRepository turns;
    private final TakedownRepository takedowns;
    private final HiddenWordsRepository hidden;

    TakedownReach(RevisionRepository revisions, TurnRepository turns, TakedownRepository takedowns,
            HiddenWordsRepository hidden) {
        this.revisions = revisions;
        this.turns = turns;
        this.takedowns = takedowns;
        this.hidden = hidden;
    }

    /// Writes what a new takedown of a turn, or of words of it, hides in all revisions.
    void declare(InterviewEntity interview, TakedownEntity takedown) {
        String key = String.valueOf(takedown.key);
        List<List<Keyed>> states = new ArrayList<>();
        revisions.findByInterviewIdOrderByNumber(interview.id()).forEach(revision -> states.add(texts(revision)));
        Map<String, HiddenPart> parts = new HashMap<>();
        parts.put(key, takedown.firstWord == null || takedown.lastWord == null
                ? HiddenPart.ofAll()
                : HiddenPart.of(new WordRange(takedown.firstWord, takedown.lastWord)));
        int first = 0;
        while (states.get(first).stream().noneMatch(turn -> turn.key().equals(key))) {
            first++;
        }
        for (int i = first; i + 1 < states.size(); i++) {
            spread(states.get(i), states.get(i + 1), parts);
        }
        for (int i = first; i > 0; i--) {
            spread(states.get(i), states.get(i - 1), parts);
        }
        write(takedown, parts, Set.of());
    }

    /// Writes what the takedowns of an interview hide in its new revision.
    public void extend(InterviewEntity interview, List<Keyed> before, List<Keyed> after) {
        for (TakedownEntity takedown : takedowns.findByInterviewIdOrderById(interview.id())) {
            if (takedown.key != null) {
                Map<String, HiddenPart> parts = parts(takedown);
                Set<String> known = new HashSet<>(parts.keySet());
                spread(before, after, parts);
                write(takedown, parts, known);
            }
        }
    }

    /// What a key hides once it hides wherever the key comes again.
    private static void spread(List<Keyed> here, List<Keyed> there, Map<String, HiddenPart> parts) {
        TakedownSpread.to(here, there, parts).forEach(parts::putIfAbsent);
    }

    private Map<String, HiddenPart> parts(TakedownEntity takedown) {
        Map<String, HiddenPart> parts = new HashMap<>();
        for (HiddenWordsEntity row : hidden.findByTakedownId(takedown.id())) {
            add(row.words(), parts.computeIfAbsent(row.key, key -> new HiddenPart()));
        }
        return parts;
    }

    private static void add(@Nullable WordRange words, HiddenPart part) {
        if (words == null) {
            part.addAll();
        } else {
            part.add(words.first() - 1, words.last());
        }
    }

    private void write(TakedownEntity takedown, Map<String, HiddenPart> parts, Set<String> known) {
        parts.forEach((key, part) -> {
            if (!known.contains(key) && part.isWhole()) {
                hidden.save(new HiddenWordsEntity(takedown.id(), key, null));
            } else if (!known.contains(key)) {
                part.ranges().forEach(range -> hidden.save(new HiddenWordsEntity(takedown.id(), key, range)));
            }
        });
    }

    private List<Keyed> texts(RevisionEntity revision) {
        return turns.findTexts(revision.id()).stream().map(turn -> new Keyed(turn.getKey(), turn.getText())).toList();
    }
}
