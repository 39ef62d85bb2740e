package org.verbatim.lucene;

import java.util.Arrays;

import org.verbatim.transcript.Role;

/// By document of one segment: the numbers of its interview and its speaker in the dictionaries, its [Voice], the document with which its
/// Exchange begins, -1 where there is none, and how many words it has.
final class FacetSegment {

    final int[] interviews;
    final int[] speakers;
    final byte[] voices;
    final int[] words;
    private final int[] exchanges;

    FacetSegment(int[] interviews, int[] speakers, byte[] voices, int[] words) {
        this.interviews = interviews;
        this.speakers = speakers;
        this.voices = voices;
        this.words = words;
        this.exchanges = exchanges(interviews, voices);
    }

    /// The document of the first question of the Exchange that the document is in; -1 before an interview's first question.
    int exchange(int doc) {
        return exchanges[doc];
    }

    /// The document after the last one of the Exchange that begins with `first`.
    int exchangeEnd(int first) {
        int end = first;
        while (end < exchanges.length && exchanges[end] == first) {
            end++;
        }
        return end;
    }

    /// An interviewer's turns in a row and the turns after them, until the interviewer speaks again.
    private static int[] exchanges(int[] interviews, byte[] voices) {
        int[] exchanges = new int[interviews.length];
        Arrays.fill(exchanges, -1);
        boolean asked = false;
        for (int doc = 0; doc < exchanges.length; doc++) {
            boolean sameInterview = doc > 0 && interviews[doc] == interviews[doc - 1];
            boolean asks = voices[doc] >= 0 && Voice.of(voices[doc]).role() == Role.INTERVIEWER;
            if (interviews[doc] >= 0) {
                int before = sameInterview ? exchanges[doc - 1] : -1;
                exchanges[doc] = asks && !(sameInterview && asked) ? doc : before;
            }
            asked = asks;
        }
        return exchanges;
    }
}
