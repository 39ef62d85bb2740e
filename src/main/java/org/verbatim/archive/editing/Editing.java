package org.verbatim.archive.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.EditRefused;
import org.verbatim.archive.Fact;
import org.verbatim.archive.InterviewChanged;
import org.verbatim.archive.LikePattern;
import org.verbatim.archive.ListedInterview;
import org.verbatim.archive.PageRequests;
import org.verbatim.archive.StoredWarning;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.TakedownRepository;
import org.verbatim.transcript.ParseWarning;

/// Interviews as editors see and describe them. What an editor says holds before the sidecar and the source, whatever these say later; what
/// equals them is no choice and follows them.
@Service
public class Editing {

    private static final int LONGEST_NOTE = 10_000;

    private final EntityManager entities;
    private final InterviewRepository interviews;
    private final TakedownRepository takedowns;
    private final RevisionRepository revisions;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Editing(EntityManager entities, InterviewRepository interviews, TakedownRepository takedowns,
            RevisionRepository revisions, Acts acts, ApplicationEventPublisher events) {
        this.entities = entities;
        this.interviews = interviews;
        this.takedowns = takedowns;
        this.revisions = revisions;
        this.acts = acts;
        this.events = events;
    }

    /// One page, from page 0, of all interviews, the last changed first; `words` are sought in titles and addresses, null stands for any
    /// visibility; `doubtful`: only those whose reader had doubts.
    @Transactional(readOnly = true)
    public Page<ListedInterview> list(String words, @Nullable Visibility visibility, boolean doubtful, int page,
            int size) {
        return interviews.findEdited(LikePattern.escape(words.strip()), visibility, doubtful,
                PageRequests.of(page, size, Sort.by(Sort.Order.desc("updatedAt"), Sort.Order.asc("slug"))));
    }

    /// One interview, whoever may see it.
    @Transactional(readOnly = true)
    public Optional<EditedInterview> find(String slug) {
        return interviews.findBySlug(slug).or(() -> interviews.findByFormerSlug(slug)).map(this::edited);
    }

    /// Takes over what an editor says of an interview: every fact by its name, empty for none. `stamp` is the one under which the editor saw it.
    /// Throws [EditRefused] where a fact cannot be so, or the interview changed since.
    @Transactional
    public void describe(String slug, UUID stamp, Map<String, String> wanted, String consentNote) {
        InterviewEntity interview = known(slug);
        if (!interview.stamp.equals(stamp)) {
            throw new EditRefused(
                    "Somebody changed this interview, or it was imported anew, while the form was open. Load it again.");
        }
        Map<String, String> before = interview.facts();
        interview.choose(choices(interview, wanted));
        note(interview, consentNote.strip());
        Map<String, String> after = interview.facts();
        if (!before.equals(after)) {
            acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.DESCRIBED, differing(before, after),
                    differing(after, before));
            interview.stamp();
            events.publishEvent(new InterviewChanged(interview.id()));
        }
    }

    private static Map<String, @Nullable String> choices(InterviewEntity interview, Map<String, String> wanted) {
        Map<String, @Nullable String> choices = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            String value = wanted.getOrDefault(fact.label(), "").strip();
            @Nullable
            String given = value.isEmpty() ? null : value;
            if (given != null) {
                fact.check(given);
            }
            if (!Objects.equals(given, interview.readFacts.get(fact.label()))) {
                choices.put(fact.label(), given);
            }
        }
        if (choices.containsKey(Fact.TITLE.label()) && choices.get(Fact.TITLE.label()) == null) {
            throw new EditRefused("An interview needs a title.");
        }
        return choices;
    }

    private void note(InterviewEntity interview, String note) {
        if (note.length() > LONGEST_NOTE || note.indexOf('\0') >= 0) {
            throw new EditRefused("A consent note has at most " + LONGEST_NOTE + " characters.");
        }
        String before = interview.consentNote == null ? "" : interview.consentNote;
        if (!before.equals(note)) {
            interview.consentNote = note.isEmpty() ? null : note;
            acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.DESCRIBED,
                    Map.of("consentNote", before), Map.of("consentNote", note));
        }
    }

    /// Those of some facts that others do not have in the same way.
    private static Map<String, String> differing(Map<String, String> facts, Map<String, String> others) {
        Map<String, String> differing = new LinkedHashMap<>(facts);
        differing.entrySet().removeIf(fact -> fact.getValue().equals(others.get(fact.getKey())));
        return differing;
    }

    private InterviewEntity known(String slug) {
        InterviewEntity interview = interviews.findBySlug(slug)
                .orElseThrow(() -> new EditRefused("There is no interview \"" + slug + "\"."));
        // a revision under way ends before, or begins after
        entities.refresh(interview, LockModeType.PESSIMISTIC_WRITE);
        return interview;
    }

    private EditedInterview edited(InterviewEntity i) {
        List<Takedown> all = takedowns.findByInterviewIdOrderById(i.id()).stream()
                .map(takedown -> takedown.takedown(i.slug)).toList();
        return new EditedInterview(i.id(), i.slug, i.stamp, i.facts(), i.readFacts, i.chosenFacts.keySet(),
                Set.of(i.sidecarFacts), i.consentNote, i.publication(), i.revision, i.createdAt, i.updatedAt, all,
                doubts(i));
    }

    private List<ParseWarning> doubts(InterviewEntity i) {
        return i.doubts == 0
                ? List.of()
                : Stream.of(revisions.latest(i).warnings).map(StoredWarning::warning).filter(ParseWarning::isDoubt)
                        .toList();
    }
}
