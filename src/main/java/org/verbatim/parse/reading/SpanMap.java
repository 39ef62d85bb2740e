package org.verbatim.parse.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.transcript.SourceSpan;
import org.verbatim.transcript.SpanKind;

/// The kind of every character of a source, painted in any order. What nobody claims is white space or markup; so the spans tile the source
/// by construction.
public final class SpanMap {

    private final String text;
    private final int base;
    private final @Nullable SpanKind[] painted;

    /// For a text that begins at `base` in its source; all offsets given later count from the start of the source.
    public SpanMap(String text, int base) {
        this.text = text;
        this.base = base;
        this.painted = new SpanKind[text.length()];
    }

    public void paint(int from, int to, SpanKind kind) {
        Arrays.fill(painted, from - base, to - base, kind);
    }

    /// Paints the stretch without the white space at its ends.
    public void paintTrimmed(int from, int to, SpanKind kind) {
        int start = Chars.skipSpace(text, from - base, to - base);
        int end = Chars.trimEnd(text, start, to - base);
        paint(start + base, end + base, kind);
    }

    public List<SourceSpan> spans() {
        List<SourceSpan> spans = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= painted.length; at++) {
            if (at == painted.length || kindAt(at) != kindAt(start)) {
                spans.add(new SourceSpan(base + start, base + at, kindAt(start)));
                start = at;
            }
        }
        return spans;
    }

    private SpanKind kindAt(int at) {
        SpanKind kind = painted[at];
        if (kind != null) {
            return kind;
        }
        return Chars.isSpace(text.charAt(at)) ? SpanKind.SPACE : SpanKind.MARKUP;
    }
}
