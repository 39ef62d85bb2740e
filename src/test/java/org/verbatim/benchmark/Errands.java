package org.verbatim.benchmark;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.verbatim.benchmark.QuerySampler.Drawn;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What readers do beside searching: check quotes, look at a concordance, type.
final class Errands {

    private static final int EXCHANGED = 5;

    private final Asking asking;
    private final QuerySampler sampler;
    private final BenchmarkOptions options;
    private final Random random = new Random(5);

    Errands(Asking asking, QuerySampler sampler, BenchmarkOptions options) {
        this.asking = asking;
        this.sampler = sampler;
        this.options = options;
    }

    void tell(Report report, Results results, int turns, Map<QueryClass, List<Sample>> samples) {
        Map<String, List<String>> errands = new LinkedHashMap<>();
        errands.put("nothing to do (`/robots.txt`): what asking costs", List.of("/robots.txt"));
        for (QueryClass kind : List.of(QueryClass.MIDDLING_WORD, QueryClass.PHRASE)) {
            errands.put("concordance: " + kind.shown(), concordances(samples.getOrDefault(kind, List.of())));
        }
        errands.put("completion of two letters, and of four",
                samples.getOrDefault(QueryClass.PREFIX, List.of()).stream()
                        .map(sample -> sample.words().getFirst())
                        .flatMap(word -> List.of(word.substring(0, 2), word).stream())
                        .map(word -> "/api/complete?q=" + word).toList());
        for (int words : new int[]{6, 30, 300}) {
            errands.put("check of %d words as they were said".formatted(words), quotes(words, false));
            errands.put("check of %d words, every fifth another".formatted(words), quotes(words, true));
        }
        List<List<String>> rows = new ArrayList<>();
        time(errands).forEach((what, times) -> {
            if (times.count() > 0) {
                rows.add(List.of(what, Report.figures(times.median(), times.percentile(95), times.percentile(99))));
            }
            results.add("errand: " + what, turns, times.median());
        });
        report.table(List.of("beside searching", "ms, p50 / p95 / p99"), rows);
    }

    /// A large archive has more turns with some words than a concordance looks at; it says so, and that is not what is measured.
    private List<String> concordances(List<Sample> samples) {
        return samples.stream().map(sample -> "/search?view=concordance&" + sample.asked())
                .filter(path -> asking.ask(path).status() == 200).toList();
    }

    /// In turns, after a round that is not timed.
    private Map<String, Timings> time(Map<String, List<String>> errands) {
        Map<String, Timings> times = new LinkedHashMap<>();
        for (int round = 0; round <= options.rounds(); round++) {
            for (int i = 0; i < options.queries(); i++) {
                for (var errand : errands.entrySet()) {
                    List<String> paths = errand.getValue();
                    Timings mine = times.computeIfAbsent(errand.getKey(), what -> new Timings());
                    if (!paths.isEmpty()) {
                        long took = asking.must(paths.get(i % paths.size())).whole();
                        if (round > 0) {
                            mine.add(took);
                        }
                    }
                }
            }
        }
        return times;
    }

    private List<String> quotes(int length, boolean altered) {
        List<String> quotes = new ArrayList<>();
        for (int tries = 0; quotes.size() < options.queries() && tries < sampler.turns().size(); tries++) {
            String[] words = any().said().text().split("\\s+");
            if (words.length >= length) {
                int from = random.nextInt(words.length - length + 1);
                StringBuilder quote = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    quote.append(i == 0 ? "" : " ")
                            .append(altered && i % EXCHANGED == EXCHANGED / 2 ? another() : words[from + i]);
                }
                quotes.add("/api/check?quote=" + URLEncoder.encode(quote.toString(), UTF_8));
            }
        }
        return quotes;
    }

    private Drawn any() {
        return sampler.turns().get(random.nextInt(sampler.turns().size()));
    }

    private String another() {
        List<String> words = any().words();
        return words.isEmpty() ? "well" : words.get(random.nextInt(words.size()));
    }
}
