package org.verbatim.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.ingest.ImportOutcome;

/// An interview that an upload brought in, or would: the interview, what became of it, how it was read. `coverage` is characters by kind of
/// span; they add up to the source, or to its part where it holds several interviews.
record UploadJson(@JsonUnwrapped InterviewDetailJson interview, String outcome, String format, double confidence,
        List<WarningJson> warnings, Map<String, Integer> coverage) {

    static UploadJson of(BroughtIn brought) {
        Map<String, Integer> coverage = new TreeMap<>();
        brought.coverage().forEach((kind, count) -> coverage.put(kind.name().toLowerCase(Locale.ROOT), count));
        return new UploadJson(InterviewDetailJson.of(brought.interview()), outcome(brought.outcome()), brought.format(),
                brought.confidence(), brought.warnings().stream().map(WarningJson::of).toList(), coverage);
    }

    private static String outcome(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Added _ -> "added";
            case ImportOutcome.Revised _ -> "revised";
            case ImportOutcome.Unchanged _ -> "unchanged";
            case ImportOutcome.Rejected _ -> "rejected";
        };
    }
}
