package org.verbatim.transcript;

import java.util.List;

/// The promise that a reading loses nothing and invents nothing, as a check: spans tile the source, and every turn's text is made of
/// word spans. An import that fails it is rejected.
public final class Lossless {

    private Lossless() {
    }

    /// Returns the transcript, or throws [LostCharacters] that says where the promise breaks.
    public static ParsedTranscript check(ParsedTranscript transcript) {
        tiles(transcript);
        int last = transcript.from();
        for (ParsedTurn turn : transcript.turns()) {
            last = words(transcript, turn, last);
        }
        return transcript;
    }

    private static void tiles(ParsedTranscript transcript) {
        int at = transcript.from();
        for (SourceSpan span : transcript.spans()) {
            if (span.from() != at) {
                throw new LostCharacters("span at " + span.from() + " begins where " + at + " was due");
            }
            at = span.to();
        }
        int end = transcript.from() + transcript.text().length();
        if (at != end) {
            throw new LostCharacters("spans end at " + at + " of " + end);
        }
    }

    /// Checks the words of one turn, which begin no earlier than `last`; returns where they end in the source.
    private static int words(ParsedTranscript transcript, ParsedTurn turn, int last) {
        int textAt = 0;
        int at = last;
        for (WordSpan words : turn.words()) {
            if (words.from() < at) {
                throw new LostCharacters("words at " + words.from() + " belong to two turns or stand out of order");
            }
            joint(turn, textAt, words.textFrom());
            equal(transcript, turn, words);
            inWords(transcript.spans(), words);
            textAt = words.textTo();
            at = words.to();
        }
        joint(turn, textAt, turn.text().length());
        return at;
    }

    /// Text without characters of its own may only be white space.
    private static void joint(ParsedTurn turn, int from, int to) {
        if (from > to || to > turn.text().length() || !turn.text().substring(from, to).isBlank()) {
            throw new LostCharacters("text " + from + " to " + to + " of \"" + start(turn) + "\" comes from nowhere");
        }
    }

    private static void equal(ParsedTranscript transcript, ParsedTurn turn, WordSpan words) {
        int length = words.to() - words.from();
        boolean within = words.to() - transcript.from() <= transcript.text().length();
        boolean asWritten = length == words.textTo() - words.textFrom();
        if (!within || (asWritten && !isSame(transcript.text(), words.from() - transcript.from(), turn.text(),
                words.textFrom(), length))) {
            throw new LostCharacters("\"" + start(turn) + "\" does not stand at " + words.from());
        }
    }

    /// Half of a surrogate pair cannot be stored: U+FFFD stands for it.
    private static boolean isSame(String source, int from, String text, int textFrom, int length) {
        for (int i = 0; i < length; i++) {
            char kept = text.charAt(textFrom + i);
            char written = source.charAt(from + i);
            if (kept != written && !(kept == '\uFFFD' && Character.isSurrogate(written))) {
                return false;
            }
        }
        return true;
    }

    private static void inWords(List<SourceSpan> spans, WordSpan words) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).from() <= words.from()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        for (int i = low; i < spans.size() && spans.get(i).from() < words.to(); i++) {
            SpanKind kind = spans.get(i).kind();
            if (kind != SpanKind.WORDS && kind != SpanKind.DIRECTION) {
                throw new LostCharacters("words at " + words.from() + " are counted as " + kind);
            }
        }
    }

    private static String start(ParsedTurn turn) {
        return turn.text().substring(0, Math.min(40, turn.text().length()));
    }
}
