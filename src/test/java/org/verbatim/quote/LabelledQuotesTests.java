package org.verbatim.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.AsStored;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.quote.Made.Quote;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.lucene.TestIndex;
import org.verbatim.search.query.QueryNode;
import org.verbatim.transcript.ParsedTranscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Verdicts, measured: quotes made of the archive's own turns, each labelled with what was done to it (see [Made]). [Nearness] was chosen on one half of
/// them; the other half is what is printed, as a confusion matrix, and held to floors. The two interviews of `data` are always measured, thousands of
/// conversations where their file is given: `-Dcorpus=…/turns.jsonl.gz`.
class LabelledQuotesTests {

    private final TestIndex index = TestIndex.empty();
    private final List<Turn> turns = new ArrayList<>();
    private final WordLists lists = new WordLists();

    @Test
    void vouchesForNothingThatNobodySaid() throws IOException {
        put(Path.of("data/putin-kelly.txt"), 1);
        put(Path.of("data/putin-stone.txt"), 1);

        measure(110);
    }

    @Test
    void vouchesForNothingThatNobodySaidInALargeArchive() throws IOException {
        String corpus = System.getProperty("corpus");
        assumeThat(corpus).as("-Dcorpus").isNotNull();
        put(Path.of(String.valueOf(corpus)), Integer.getInteger("corpusPart", 4));

        measure(200);
    }

    private void measure(int each) {
        boolean tuning = Boolean.getBoolean("tuning");
        QuoteMaker maker = new QuoteMaker(turns, tuning ? 1 : 2, this::stands);
        Map<Made, Map<Verdict, Integer>> matrix = new EnumMap<>(Made.class);
        List<String> deceived = new ArrayList<>();
        int all = 0;
        int right = 0;
        int honest = 0;
        int nearestIsRight = 0;
        int altered = 0;
        long nanos = 0;
        for (Made made : Made.values()) {
            Map<Verdict, Integer> row = matrix.computeIfAbsent(made, m -> new EnumMap<>(Verdict.class));
            for (Quote quote : maker.make(made, each)) {
                long start = System.nanoTime();
                Judgement judgement = check(quote);
                nanos += System.nanoTime() - start;
                row.merge(judgement.verdict(), 1, Integer::sum);
                all++;
                if (made == Made.UNTOUCHED || made == Made.CUT_IN_SENTENCE || made == Made.FOLDED) {
                    honest++;
                    right += judgement.verdict() == made.right ? 1 : 0;
                }
                if (made.right == Verdict.ALTERED) {
                    altered++;
                    nearestIsRight += judgement.evidence().stream().limit(1)
                            .anyMatch(one -> one.hit().key().equals(quote.turn())) ? 1 : 0;
                }
                if (made.isDeceivedBy(judgement.verdict())) {
                    deceived.add(made + ": " + quote.text());
                }
                if (judgement.verdict() != made.right && Boolean.getBoolean("verbose")) {
                    System.out.println(made + " -> " + judgement.verdict() + ": " + quote.text().replace('\n', ' '));
                }
            }
        }
        print(matrix);
        System.out.printf(Locale.ROOT,
                "%d quotes; untouched or folded and called so %.4f; altered and led to their turn %.4f; %.1f ms a check%n",
                all,
                (double) right / honest, (double) nearestIsRight / altered, nanos / 1e6 / all);

        assertThat(all).isGreaterThan(1000);
        assertThat(deceived).as("vouched for").isEmpty();
        assertThat((double) right / honest).as("untouched or folded and called so").isGreaterThanOrEqualTo(0.98);
        assertThat((double) nearestIsRight / altered).as("altered and led to their turn").isGreaterThan(0.9);
    }

    private Judgement check(Quote quote) {
        Claim claim = Claim.of(quote.speaker(), index.engine(), index.guide());
        return new QuoteCheck(index.engine(), lists, PastedQuote.of(quote.text()), claim, 100).run();
    }

    private boolean stands(String words) {
        return index.engine().count(new QueryNode.Phrase(words), SearchFilters.NONE) > 0;
    }

    private void put(Path file, int part) throws IOException {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.indexOf('.'));
        List<Interview> interviews = new ArrayList<>();
        int record = 0;
        for (ReadingEntry entry : new TranscriptReader(ReadLimits.DEFAULTS)
                .read(new SourceBytes(name, Files.readAllBytes(file))).entries()) {
            if (record++ % part == 0 && entry instanceof ReadingEntry.Read(ParsedTranscript transcript)) {
                String id = Objects.requireNonNullElse(transcript.facts().id(), stem);
                interviews.add(AsStored.interview(turns.size() + 1L, Slugs.of(id), transcript));
                turns.addAll(interviews.getLast().turns());
            }
        }
        index.put(interviews);
    }

    private static void print(Map<Made, Map<Verdict, Integer>> matrix) {
        System.out.printf("%-24s", "");
        for (Verdict verdict : Verdict.values()) {
            System.out.printf("%14s", verdict);
        }
        System.out.println();
        matrix.forEach((made, row) -> {
            System.out.printf("%-24s", made);
            for (Verdict verdict : Verdict.values()) {
                System.out.printf("%14s", row.getOrDefault(verdict, 0) == 0 ? "." : row.get(verdict));
            }
            System.out.println();
        });
    }
}
