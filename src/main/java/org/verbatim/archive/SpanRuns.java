package org.verbatim.archive;

import java.util.List;
import java.util.Locale;

import org.verbatim.transcript.SourceSpan;

/// Spans that tile a source, written as the lengths of their runs ("front:120 label:11 words:804"): what cannot overlap needs no
/// check.
final class SpanRuns {

    private SpanRuns() {
    }

    static String write(List<SourceSpan> spans) {
        StringBuilder runs = new StringBuilder();
        for (SourceSpan span : spans) {
            if (!runs.isEmpty()) {
                runs.append(' ');
            }
            runs.append(span.kind().name().toLowerCase(Locale.ROOT)).append(':').append(span.length());
        }
        return runs.toString();
    }
}
