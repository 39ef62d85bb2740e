package org.verbatim.archive.takedown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.rows.HiddenWordsRepository;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.TakedownEntity;
import org.verbatim.archive.rows.TakedownRepository;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnRepository;
import org.verbatim.text.WordRange;

/// Takes words down, and lets them be seen again. What is taken down is in no answer from the end of the call on, whatever the index has,
/// and no import brings it back.
@Service
@Transactional
public class Takedowns {

    private final InterviewRepository interviews;
    private final TurnRepository turns;
    private final TakedownRepository takedowns;
    private final HiddenWordsRepository hidden;
    private final TakedownWriter writer;
    private final Acts acts;

    Takedowns(InterviewRepository interviews, TurnRepository turns, TakedownRepository takedowns,
            HiddenWordsRepository hidden, TakedownWriter writer, Acts acts) {
        this.interviews = interviews;
        this.turns = turns;
        this.takedowns = takedowns;
        this.hidden = hidden;
        this.writer = writer;
        this.acts = acts;
    }

    /// Takes down a whole interview by its slug. Throws [NothingToTakeDown] where there is none.
    public Takedown ofInterview(String slug, String reason) {
        InterviewEntity interview = interviews.findBySlug(slug)
                .orElseThrow(() -> new NothingToTakeDown("There is no interview \"" + slug + "\"."));
        return take(interview, new TakedownEntity(interview.id(), null, null, reason));
    }

    /// Takes down the turn of a key, in all of its wordings. There may be several such turns, of different interviews. Throws
    /// [NothingToTakeDown] where there is none.
    public List<Takedown> ofTurn(String key, String reason) {
        return take(key, null, reason);
    }

    /// Takes down words of the turn of a key, from number `first` to number `last`, both inclusive and counted from 1; and what they are in its
    /// other wordings. Throws [NothingToTakeDown] where there are no such words.
    public List<Takedown> ofWords(String key, int first, int last, String reason) {
        if (first < 1 || last < first) {
            throw new NothingToTakeDown("There are no words " + first + " to " + last + ".");
        }
        return take(key, new WordRange(first, last), reason);
    }

    /// Lets what a takedown hides be seen again, as far as no other hides it too. Throws [NothingToTakeDown] where it is no longer there.
    public void lift(long id) {
        TakedownEntity takedown = takedowns.findById(id)
                .orElseThrow(() -> new NothingToTakeDown("There is no takedown " + id + "."));
        InterviewEntity interview = interviews.findById(takedown.interviewId).orElseThrow();
        Map<String, @Nullable Object> before = recorded(takedown.takedown(interview.slug));
        writer.delete(interview, takedown);
        acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.TAKEDOWN_LIFTED, before, Map.of());
    }

    /// The takedowns of an interview, as they were declared.
    @Transactional(readOnly = true)
    public List<Takedown> of(String slug) {
        return interviews.findBySlug(slug).map(interview -> takedowns.findByInterviewIdOrderById(interview.id())
                .stream().map(takedown -> takedown.takedown(slug)).toList()).orElse(List.of());
    }

    /// The stamps of the interviews that takedowns hide anything of, or that were published and are not, by interview id: they change with all that
    /// hides.
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Map<Long, UUID> stamps() {
        Map<Long, UUID> stamps = new HashMap<>();
        interviews.findHiding().forEach(hiding -> stamps.put(hiding.getId(), hiding.getStamp()));
        return stamps;
    }

    /// All that is hidden, by interview id. Fetched apart from any transaction under way, since it may be asked for at the end of one.
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Map<Long, HiddenTurns> hidden() {
        Map<Long, HiddenTurns> all = new HashMap<>();
        interviews.findHiding().forEach(hiding -> all.put(hiding.getId(), hiding.getClosed()
                ? new HiddenTurns(hiding.getStamp(), true, Set.of())
                : hidden(hiding.getId(), hiding.getStamp())));
        return all;
    }

    private HiddenTurns hidden(long interview, UUID stamp) {
        boolean whole = takedowns.findByInterviewIdOrderById(interview).stream().anyMatch(one -> one.key == null);
        Set<String> keys = new LinkedHashSet<>();
        hidden.findOf(interview).forEach(words -> keys.add(words.key));
        return new HiddenTurns(stamp, whole, keys);
    }

    private List<Takedown> take(String key, @Nullable WordRange words, String reason) {
        Map<Long, TurnEntity> found = new HashMap<>();
        turns.findByKey(key).forEach(worded -> found.putIfAbsent(worded.revision().interviewId, worded.turn()));
        if (found.isEmpty()) {
            throw new NothingToTakeDown("There is no turn with the key \"" + key + "\".");
        }
        List<Takedown> taken = new ArrayList<>();
        found.forEach((id, turn) -> {
            if (words != null && words.last() > turn.wordCount) {
                throw new NothingToTakeDown("The turn has " + turn.wordCount + " words, and no word " + words.last()
                        + ".");
            }
            taken.add(take(interviews.findById(id).orElseThrow(), new TakedownEntity(id, key, words, reason)));
        });
        return taken;
    }

    private Takedown take(InterviewEntity interview, TakedownEntity takedown) {
        Takedown taken = writer.write(interview, takedown);
        acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.TAKEN_DOWN, Map.of(), recorded(taken));
        return taken;
    }

    private static Map<String, @Nullable Object> recorded(Takedown takedown) {
        Map<String, @Nullable Object> recorded = new LinkedHashMap<>();
        recorded.put("reason", takedown.reason());
        if (takedown.key() != null) {
            recorded.put("turn", takedown.key());
        }
        if (takedown.ofWords()) {
            recorded.put("words", takedown.firstWord() + "-" + takedown.lastWord());
        }
        return recorded;
    }
}
