package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Turn;
import org.verbatim.search.Filters;
import org.verbatim.search.Period;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.Share;
import org.verbatim.search.Tally;
import org.verbatim.search.Timeline;
import org.verbatim.search.query.QueryNode;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;

/// Holds what is counted over time against a count that reads every turn, in archives whose interviews come, change and go.
class OverTimePropertyTests {

    private static final Pattern SEA = Pattern.compile("\\bsea\\b");

    /// An interview that comes, is changed, and perhaps goes.
    record Change(TestInterview before, TestInterview after, boolean removed) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void countsAgreeWithReadingEveryTurn(@ForAll("changes") List<Change> changes, @ForAll boolean narrationOnly) {
        TestIndex index = TestIndex.empty();
        List<Interview> archive = new ArrayList<>();
        for (Change change : changes) {
            index.put(change.before().build());
            Interview after = change.after().build();
            index.put(after);
            if (change.removed()) {
                index.engine.remove(after.summary().id());
                index.engine.commit();
            } else {
                archive.add(after);
            }
        }
        SearchFilters filters = narrationOnly ? Filters.of("kind=narration") : SearchFilters.NONE;

        Timeline timeline = index.search("sea", filters).timeline();

        assertThat(timeline.bars()).allSatisfy(bar -> {
            assertThat(bar.hits()).isEqualTo(count(archive, bar.period(), narrationOnly).turns());
            assertThat(bar.period().turns()).isEqualTo(count(archive, bar.period(), false).allTurns());
        });
        long dated = timeline.bars().stream().mapToLong(Timeline.Bar::hits).sum();
        assertThat(dated + timeline.undated()).isEqualTo(index.search("sea", filters).total());
        assertThat(shares(index, filters)).containsExactlyInAnyOrderElementsOf(archive.stream()
                .map(interview -> interview.summary().slug() + " " + count(List.of(interview), narrationOnly))
                .filter(share -> !share.contains("allTurns=0")).toList());
    }

    private static Stream<String> shares(TestIndex index, SearchFilters filters) {
        List<Share> interviews = index.engine.shares(List.of(new QueryNode.Word("sea")), filters).getFirst()
                .interviews();
        return interviews.stream().map(share -> share.value() + " " + share.tally());
    }

    private static Tally count(List<Interview> archive, Period period, boolean narrationOnly) {
        return count(archive.stream().filter(interview -> {
            ArchiveDate date = interview.summary().date();
            return date != null && !date.earliest().isBefore(period.from().earliest())
                    && !date.earliest().isAfter(period.to().latest());
        }).toList(), narrationOnly);
    }

    private static Tally count(List<Interview> interviews, boolean narrationOnly) {
        Tally tally = Tally.NONE;
        for (Interview interview : interviews) {
            for (Turn turn : interview.turns()) {
                long matches = SEA.matcher(turn.text()).results().count();
                if (!narrationOnly || turn.kind() == TurnKind.NARRATION) {
                    tally = tally.plus(new Tally(matches > 0 ? 1 : 0, matches, 1, turn.text().split(" ", -1).length));
                }
            }
        }
        return tally;
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(change(1), change(2), change(3), change(4)).as(List::of);
    }

    private static Arbitrary<Change> change(long id) {
        return Combinators.combine(interview(id), interview(id), Arbitraries.of(false, false, true)).as(Change::new);
    }

    private static Arbitrary<TestInterview> interview(long id) {
        Arbitrary<String> date = Arbitraries.of("2015-03", "2015-04-30", "2016-07~", "2017-12", "2009", "");
        Arbitrary<String> line = Arbitraries.of("sea", "lake", "sky").list().ofMinSize(1).ofMaxSize(5)
                .map(words -> String.join(" ", words));
        Arbitrary<String[]> lines = Combinators.combine(Arbitraries.of("ANNA: ", "BOB BELL: ", ""), line)
                .as(String::concat).list().ofMinSize(1).ofMaxSize(4).map(list -> list.toArray(String[]::new));
        return Combinators.combine(date, lines).as((dated, texts) -> {
            TestInterview interview = new TestInterview(id, "talk-" + id, texts);
            return dated.isEmpty() ? interview : interview.dated(dated);
        });
    }
}
