package org.verbatim.captions;

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
        List<CaptionLine> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= source.length(); at++) {
            if (at == source.length() || source.charAt(at) == '\n' || source.charAt(at) == '\r') {
                lines.add(new CaptionLine(source.substring(from, at), from));
                boolean pair = at + 1 < source.length() && source.charAt(at) == '\r' && source.charAt(at + 1) == '\n';
                at += pair ? 1 : 0;
                from = at + 1;
            }
        }
        return lines;
    }
}
