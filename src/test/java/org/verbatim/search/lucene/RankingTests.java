package org.verbatim.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.reading.AsStored;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.search.EngineResults;
import org.verbatim.search.Guidance;
import org.verbatim.search.Guide;
import org.verbatim.search.GuideOf;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchSort;
import org.verbatim.search.query.Query;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.Reading;
import org.verbatim.transcript.ParsedTranscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Ranking, measured: questions as people of the archive type them, and the turns that answer them, judged by reading before anything was
/// tuned. The two interviews of `data` are always measured; chosen conversations of the scale corpus where its file is given:
/// `-Dcorpus=…/turns.jsonl.gz`. The figures of every question are printed; the floors keep a change from making them worse.
class RankingTests {

    private static final Path JUDGED = Path.of("src/test/resources/ranking");
    private static final int DEPTH = 30;

    private final TestIndex index = TestIndex.empty();
    private final Guide guide = GuideOf.engine(index.engine, index.engine.guide());
    private final Set<String> keys = new HashSet<>();
    private int interviews;

    @Test
    void findsWhatIsSoughtInTheTwoInterviews() throws IOException {
        for (String name : List.of("putin-kelly", "putin-stone")) {
            put(Path.of("data", name + ".txt"), Set.of(name));
        }

        Scores scores = measure("interviews.tsv");

        assertThat(scores.ndcg()).as("NDCG@10").isGreaterThan(0.92);
        assertThat(scores.reciprocalRank()).as("MRR").isGreaterThan(0.96);
    }

    @Test
    void findsWhatIsSoughtInConversationsOfTheScaleCorpus() throws IOException {
        String corpus = System.getProperty("corpus");
        assumeThat(corpus).as("-Dcorpus").isNotNull();
        put(Path.of(String.valueOf(corpus)), Set.copyOf(Files.readAllLines(JUDGED.resolve("conversations.txt"))));

        Scores scores = measure("scale.tsv");

        assertThat(scores.ndcg()).as("NDCG@10").isGreaterThan(0.74);
        assertThat(scores.reciprocalRank()).as("MRR").isGreaterThan(0.91);
    }

    /// The keys of the turns that a reader of the page is offered for a query, best first: the hits, then, if they are
    /// few, turns that come near.
    private List<String> answers(String query) {
        EngineResults found = index.search(query, SearchSort.RELEVANCE, 0, DEPTH);
        SearchRequest request = SearchRequest.of(query);
        Guidance.Nearest nearest = guide.guidance(request, new SearchResults(query, Reading.of(new Query(
                new QueryNode.MatchAll(), List.of())), found.total(), null, found.hits(), found.facets(),
                found.timeline())).nearest();
        return Stream.concat(found.hits().stream(), nearest == null ? Stream.of() : nearest.hits().stream())
                .map(Hit::key).distinct().toList();
    }

    /// Indexes those of the file's interviews whose id, or else whose file's stem, is wanted; all of them must be there.
    private void put(Path file, Set<String> wanted) throws IOException {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.indexOf('.'));
        int before = interviews;
        SourceBytes source = new SourceBytes(name, Files.readAllBytes(file));
        for (ReadingEntry entry : new TranscriptReader(ReadLimits.DEFAULTS).read(source).entries()) {
            if (entry instanceof ReadingEntry.Read(ParsedTranscript transcript)) {
                String id = Objects.requireNonNullElse(transcript.facts().id(), stem);
                if (wanted.contains(id)) {
                    put(AsStored.interview(++interviews, Slugs.of(id), transcript));
                }
            }
        }
        assertThat(interviews - before).isEqualTo(wanted.size());
        index.engine.commit();
    }

    private void put(Interview interview) {
        index.engine.put(interview);
        interview.turns().forEach(turn -> keys.add(turn.key()));
    }

    private Scores measure(String file) throws IOException {
        List<JudgedQuestion> questions = JudgedQuestion.read(JUDGED.resolve(file));
        List<Scores> each = new ArrayList<>();
        int unanswered = 0;
        System.out.println("NDCG@10  1/rank  " + file);
        for (JudgedQuestion question : questions) {
            assertThat(keys).as(question.id()).containsAll(question.grades().keySet());
            List<String> answers = answers(question.query());
            Scores scores = new Scores(question.ndcg(answers), question.reciprocalRank(answers));
            unanswered += answers.isEmpty() ? 1 : 0;
            System.out.println(scores + question.id() + " " + question.query()
                    + (answers.isEmpty() ? " (no answer)" : ""));
            each.add(scores);
        }
        Scores mean = Scores.mean(each);
        System.out.println(mean + "mean of " + questions.size() + " questions, " + unanswered + " without an answer");
        return mean;
    }

    /// How well one question is answered, or many on average.
    private record Scores(double ndcg, double reciprocalRank) {

        static Scores mean(List<Scores> all) {
            return new Scores(all.stream().mapToDouble(Scores::ndcg).average().orElseThrow(),
                    all.stream().mapToDouble(Scores::reciprocalRank).average().orElseThrow());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.3f %7.3f  ", ndcg, reciprocalRank);
        }
    }
}
