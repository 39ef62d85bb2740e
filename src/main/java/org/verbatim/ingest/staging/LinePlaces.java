package org.verbatim.ingest.staging;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.ParsedTranscript;

/// The lines, pages and cues of a source, by the place of a character. Where a source holds several interviews, they count from the start of the one.
final class LinePlaces {

    private final int from;
    private final int[] lines;
    private final int[] pages;
    private final int[] cues;

    LinePlaces(ParsedTranscript transcript) {
        this.from = transcript.from();
        this.lines = places(transcript.text(), "\n");
        this.pages = places(transcript.text(), "\f");
        this.cues = places(transcript.text(), "-->");
    }

    private static int[] places(String text, String sign) {
        int[] places = new int[16];
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
            places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
            places[count++] = at;
        }
        return Arrays.copyOf(places, count);
    }

    /// From 1.
    int line(int place) {
        return 1 + before(lines, place);
    }

    TurnLocation place(int first, int last) {
        return new TurnLocation(line(first), line(last - 1), page(first), cue(first));
    }

    private @Nullable Integer page(int place) {
        return pages.length == 0 ? null : Integer.valueOf(1 + before(pages, place));
    }

    private @Nullable Integer cue(int place) {
        int cue = before(cues, place);
        return cue == 0 ? null : Integer.valueOf(cue);
    }

    /// How many of the places stand before that one.
    private int before(int[] places, int place) {
        int at = Arrays.binarySearch(places, place - from);
        return at < 0 ? -at - 1 : at;
    }
}
