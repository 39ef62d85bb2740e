package org.verbatim.archive.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.ArchiveFigures;
import org.verbatim.archive.Arrival;
import org.verbatim.archive.Audience;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.LikePattern;
import org.verbatim.archive.PageRequests;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Turn;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;

/// The stored interviews as readers see them. What a visitor may not see is not found here.
@Service
@Transactional(readOnly = true)
public class Interviews {

    private final InterviewRepository interviews;
    private final Sight sight;
    private final InterviewReader reader;
    private final CitedTurnReader citedTurns;
    private final Summaries summaries;

    Interviews(InterviewRepository interviews, Sight sight, InterviewReader reader, CitedTurnReader citedTurns,
            Summaries summaries) {
        this.interviews = interviews;
        this.sight = sight;
        this.reader = reader;
        this.citedTurns = citedTurns;
        this.summaries = summaries;
    }

    /// One page of the archive, from page 0. `words` are sought in titles and publishers, `person` is the slug of somebody who speaks; null for
    /// all.
    public Page<InterviewSummary> list(@Nullable String words, @Nullable String person, Order order, int page,
            int size) {
        PageRequest request = PageRequests.of(page, size, order.sort());
        Page<InterviewEntity> found = interviews.findListed(words == null ? "" : LikePattern.escape(words.strip()),
                person == null ? "" : person.replace('\0', ' '), request);
        return new PageImpl<>(summaries.of(found.getContent()), request, found.getTotalElements());
    }

    /// One interview with its turns, for visitors. Throws [TakenDown], [Withdrawn], or [Moved] where it has another slug by now.
    public Optional<Interview> find(String slug) {
        return find(slug, Audience.VISITORS);
    }

    /// One interview with its turns. Throws [TakenDown], [Withdrawn], or [Moved] where it has another slug by now.
    public Optional<Interview> find(String slug, Audience audience) {
        return sight.find(slug, audience).map(reader::read);
    }

    /// One interview without its turns, for visitors. Throws [TakenDown], [Withdrawn], or [Moved] where it has another slug by now.
    public Optional<InterviewSummary> summary(String slug) {
        return summary(slug, Audience.VISITORS);
    }

    /// One interview without its turns. Throws [TakenDown], [Withdrawn], or [Moved] where it has another slug by now.
    public Optional<InterviewSummary> summary(String slug, Audience audience) {
        return sight.find(slug, audience).map(summaries::of);
    }

    /// Who may see an interview that visitors may not; empty where they may.
    public Optional<Publication> hidden(InterviewSummary interview) {
        return interviews.findVisible(interview.id()).isPresent()
                ? Optional.empty()
                : interviews.findKept(interview.id()).map(InterviewEntity::publication);
    }
    /// What only its own page says of an interview.
    public Particulars particulars(InterviewSummary interview) {
        return interviews.findKept(interview.id()).map(InterviewEntity::particulars)
                .orElse(new Particulars(null, null, List.of()));
    }

    /// Interviews without their turns, by slug, as far as there are such.
    public Map<String, InterviewSummary> described(Collection<String> slugs) {
        return summaries.of(interviews.findVisible(slugs)).stream()
                .collect(Collectors.toMap(InterviewSummary::slug, Function.identity()));
    }

    /// The turns from number `first` to number `last`, both inclusive, as far as there are any that visitors may see.
    public List<Turn> turns(InterviewSummary interview, int first, int last) {
        return turns(interview, first, last, Audience.VISITORS);
    }

    /// The turns from number `first` to number `last`, both inclusive, as far as there are any.
    public List<Turn> turns(InterviewSummary interview, int first, int last, Audience audience) {
        return sight.find(interview.id(), audience).map(found -> reader.turns(found, first, last)).orElse(List.of());
    }

    /// Every turn that ever had this key and that visitors may see, as it was worded. Throws [TakenDown] where there are such turns and all were
    /// taken down, [Withdrawn] where their interview was.
    public List<CitedTurn> cited(String key) {
        return cited(key, Audience.VISITORS);
    }

    /// Every turn that ever had this key, as it was worded. Throws [TakenDown] where there are such turns and all were taken down, [Withdrawn]
    /// where their interview was.
    public List<CitedTurn> cited(String key, Audience audience) {
        return citedTurns.cited(key, audience);
    }
    /// The interviews that arrived last, the last of all first.
    public List<Arrival> arrivals(int size) {
        List<InterviewEntity> last = interviews.findLastArrived(Limit.of(size));
        List<InterviewSummary> described = summaries.of(last);
        return IntStream.range(0, last.size())
                .mapToObj(i -> new Arrival(described.get(i), last.get(i).arrived())).toList();
    }

    /// When visitors could first see each interview, by slug.
    public Map<String, Instant> arrived(Collection<String> slugs) {
        return interviews.findArrived(slugs).stream()
                .collect(Collectors.toMap(InterviewRepository.Arrived::getSlug,
                        InterviewRepository.Arrived::getArrived));
    }

    /// How much there is.
    public ArchiveFigures figures() {
        return interviews.figures();
    }

    /// The order of a list of interviews; those without a date come last.
    public enum Order {
        NEWEST, OLDEST, TITLE, LENGTH;

        Sort sort() {
            Sort sort = switch (this) {
                case NEWEST -> Sort.by(Sort.Order.desc("earliest").nullsLast(), Sort.Order.asc("title"));
                case OLDEST -> Sort.by(Sort.Order.asc("earliest").nullsLast(), Sort.Order.asc("title"));
                case TITLE -> Sort.by("title");
                case LENGTH -> Sort.by(Sort.Order.desc("wordCount"), Sort.Order.asc("title"));
            };
            return sort.and(Sort.by("slug"));
        }
    }
}
