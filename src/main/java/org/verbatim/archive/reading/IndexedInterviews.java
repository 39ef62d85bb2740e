package org.verbatim.archive.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Section;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Turn;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.InterviewRepository.Latest;
import org.verbatim.archive.rows.SectionEntity;
import org.verbatim.archive.rows.SectionRepository;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.SpeakerRepository;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnStream;

/// The interviews that search may show, as an index needs them: many by the few queries that else one takes, their turns without times and without places
/// in the source.
@Service
@Transactional(readOnly = true)
public class IndexedInterviews {

    private final InterviewRepository interviews;
    private final SectionRepository sections;
    private final SpeakerRepository speakers;
    private final Covers covers;
    private final Summaries summaries;
    private final TurnStream turns;

    IndexedInterviews(InterviewRepository interviews, SectionRepository sections, SpeakerRepository speakers,
            Covers covers, Summaries summaries, TurnStream turns) {
        this.interviews = interviews;
        this.sections = sections;
        this.speakers = speakers;
        this.covers = covers;
        this.summaries = summaries;
        this.turns = turns;
    }

    /// The stamp of each, by id.
    public Map<Long, UUID> stamps() {
        return interviews.findStamps().stream()
                .collect(Collectors.toMap(InterviewRepository.Stamp::getId, InterviewRepository.Stamp::getStamp));
    }

    /// Hands over those that there are among some dozens, by id, one after the other and in no order: never more than one is in memory.
    public void read(Collection<Long> ids, Consumer<Interview> receiver) {
        List<Latest> latest = interviews.findLatest(ids);
        Map<Long, List<SpeakerEntity>> voices = speakers.findOf(ids).stream()
                .collect(Collectors.groupingBy(speaker -> speaker.interviewId));
        Map<Long, List<Section>> headings = sections.findOf(latest.stream().map(Latest::revision).toList()).stream()
                .collect(Collectors.groupingBy(section -> section.id.revisionId(),
                        Collectors.mapping(SectionEntity::section, Collectors.toList())));
        Map<Long, Parts> parts = new HashMap<>();
        for (Latest one : latest) {
            parts.put(one.revision(), new Parts(one.interview(), one.source(),
                    headings.getOrDefault(one.revision(), List.of()),
                    new InterviewTurns(voices.getOrDefault(one.interview().id(), List.of()),
                            covers.of(one.interview()))));
        }
        Assembly assembly = new Assembly(parts, receiver);
        turns.each(List.copyOf(parts.keySet()), assembly::turn);
        assembly.end();
    }

    /// What an interview is made of beside its turns.
    private record Parts(InterviewEntity interview, SourceFile source, List<Section> sections, InterviewTurns shown) {}

    /// Puts interviews together: one is whole when the turns of the next one begin.
    private final class Assembly {

        private final Map<Long, Parts> left;
        private final Consumer<Interview> receiver;
        private List<Turn> its = new ArrayList<>();
        private long revision;
        private @Nullable Parts current;

        Assembly(Map<Long, Parts> parts, Consumer<Interview> receiver) {
            this.left = new HashMap<>(parts);
            this.receiver = receiver;
        }

        void turn(TurnEntity turn) {
            Parts parts = current;
            if (parts == null || turn.id.revisionId() != revision) {
                handOver();
                revision = turn.id.revisionId();
                parts = left.remove(revision);
                current = parts;
            }
            if (parts != null) {
                its.add(parts.shown().of(turn));
            }
        }

        /// Hands over the last one, and those without a turn.
        void end() {
            handOver();
            left.values().forEach(parts -> handOver(parts, List.of()));
        }

        private void handOver() {
            Parts parts = current;
            if (parts != null) {
                List<Turn> all = its;
                its = new ArrayList<>();
                handOver(parts, all);
            }
        }

        private void handOver(Parts parts, List<Turn> all) {
            receiver.accept(new Interview(summaries.of(parts.interview(), parts.shown().voices()),
                    parts.interview().arrived(), parts.source(),
                    parts.sections(), all));
        }
    }
}
