package org.verbatim.parse.captions;

import java.util.ArrayList;
import java.util.List;

/// A line of a caption file without its end, which is a line feed, a carriage return, or both (WebVTT, 4.1).
record CaptionLine(String text, int from) {

    int to() {
        return from + text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    static List<CaptionLine> of(String source) {
        return of(source, 0, source.length());
    }

    /// The lines of what stands between two places of the source.
    static List<CaptionLine> of(String source, int begin, int end) {
        List<CaptionLine> lines = new ArrayList<>();
        int from = begin;
        for (int at = begin; at <= end; at++) {
            if (at == end || source.charAt(at) == '\n' || source.charAt(at) == '\r') {
                lines.add(new CaptionLine(source.substring(from, at), from));
                boolean pair = at + 1 < end && source.charAt(at) == '\r' && source.charAt(at + 1) == '\n';
                at += pair ? 1 : 0;
                from = at + 1;
            }
        }
        return lines;
    }
}
