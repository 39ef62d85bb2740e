package org.verbatim.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.verbatim.benchmark.Report.figures;

/// How transcripts of all lengths come as pages.
final class TranscriptPages {

    /// A page of thousands of turns does what a search does many times over, so that fewer of them make the machine code.
    private static final int SEARCHES_A_PAGE = 20;
    private static final Pattern SLUG = Pattern.compile("\"slug\":\"([^\"]+)\"");

    private final VerbatimProcess verbatim;
    private final Asking asking;
    private final int turns;
    private final BenchmarkOptions options;

    TranscriptPages(VerbatimProcess verbatim, int turns, BenchmarkOptions options) {
        this.verbatim = verbatim;
        this.asking = verbatim.asking();
        this.turns = turns;
        this.options = options;
    }

    /// The addresses of some.
    static List<String> some(Asking asking) {
        return SLUG.matcher(asking.must("/api/interviews?size=50").text()).results().map((MatchResult found) -> found
                .group(1)).filter(slug -> !slug.startsWith("long-")).map(slug -> "/interviews/" + slug).toList();
    }

    void tell(Report report) {
        List<Integer> lengths = ArchiveFiles.LONG.stream().filter(length -> length <= turns / 3).toList();
        Map<Integer, Timings> first = new LinkedHashMap<>();
        Map<Integer, Timings> whole = new LinkedHashMap<>();
        Map<Integer, Timings> processors = new LinkedHashMap<>();
        Map<Integer, Integer> bytes = new LinkedHashMap<>();
        for (int round = -options.warm() / SEARCHES_A_PAGE; round < options.queries(); round++) {
            for (int length : lengths) {
                long before = processorTime();
                Asking.Answer page = asking.must("/interviews/long-" + length);
                long took = processorTime() - before;
                bytes.put(length, page.body().length);
                if (round >= 0) {
                    first.computeIfAbsent(length, same -> new Timings()).add(page.firstByte());
                    whole.computeIfAbsent(length, same -> new Timings()).add(page.whole());
                    processors.computeIfAbsent(length, same -> new Timings()).add(took);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        first.forEach((length, times) -> {
            Timings all = whole.getOrDefault(length, new Timings());
            rows.add(List.of("%,d".formatted(length), figures(times.median(), times.percentile(95)),
                    figures(all.median(), all.percentile(95)),
                    figures(processors.getOrDefault(length, new Timings()).mean()),
                    "%,d".formatted(bytes.getOrDefault(length, 0) / 1000),
                    Long.toString((bytes.getOrDefault(length, 0) - words(length)) / length)));
        });
        report.table(List.of("transcript of turns", "first byte, ms, p50 / p95", "whole, ms, p50 / p95",
                "processors, ms (mean)", "kB",
                "bytes a turn beside its words"), rows);
    }

    /// Nanoseconds; always 0 where the system does not say.
    private long processorTime() {
        return verbatim.processorTime().map(Duration::toNanos).orElse(0L);
    }

    private long words(int length) {
        JsonNode interview = JsonMapper.shared().readTree(asking.must("/api/interviews/long-" + length).body());
        return interview.get("turns").valueStream()
                .mapToLong(turn -> turn.get("text").asString().getBytes(UTF_8).length).sum();
    }
}
