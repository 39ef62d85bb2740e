package org.verbatim.search.lucene;

import java.util.Arrays;

import org.verbatim.transcript.Role;

/// By document of one segment: the numbers of its interview, its speaker and its language in the dictionaries, its [KindAndRole], the document with which its
/// Exchange begins, -1 where there is none, and how many words it has. Of a hit, all that is counted lies in one place: to fetch that from memory is what
/// counting costs.
final class FacetSegment {

    private static final int VOICE_BITS = 6;
    private static final int LANGUAGE_BITS = 10;
    private static final int NUMBER_BITS = 24;
    private static final int MOST = (1 << NUMBER_BITS) - 1;

    static final int MOST_LANGUAGES = (1 << LANGUAGE_BITS) - 1;

    /// From the highest bit: the interview, the speaker, the language and the voice, each one higher than its number, so that 0 is none.
    final long[] turns;
    final int[] words;
    private final int[] exchanges;

    /// Numbers are -1 where there is none. Throws [IllegalStateException] where one is too high to be kept.
    FacetSegment(int[] interviews, int[] speakers, int[] languages, byte[] voices, int[] words) {
        this.turns = new long[interviews.length];
        for (int doc = 0; doc < turns.length; doc++) {
            if (Math.max(interviews[doc], speakers[doc]) >= MOST) {
                throw new IllegalStateException(
                        "an index has no more than " + MOST + " interviews, and names of speakers");
            }
            if (languages[doc] >= MOST_LANGUAGES) {
                throw new IllegalStateException("an index has no more than " + MOST_LANGUAGES + " languages");
            }
            turns[doc] = (((interviews[doc] + 1L) << NUMBER_BITS | speakers[doc] + 1L) << LANGUAGE_BITS
                    | languages[doc] + 1L) << VOICE_BITS | voices[doc] + 1L;
        }
        this.words = words;
        this.exchanges = exchanges(interviews, voices);
    }

    /// The number of the interview that one of [#turns] is of; -1 where there is none.
    static int interview(long turn) {
        return (int) (turn >>> (NUMBER_BITS + LANGUAGE_BITS + VOICE_BITS)) - 1;
    }

    /// The number of the speaker of one of [#turns]; -1 where there is none.
    static int speaker(long turn) {
        return (int) (turn >>> (LANGUAGE_BITS + VOICE_BITS) & MOST) - 1;
    }

    /// The number of the language of one of [#turns]; -1 where it is not known.
    static int language(long turn) {
        return (int) (turn >>> VOICE_BITS & MOST_LANGUAGES) - 1;
    }

    /// The voice of one of [#turns]; -1 where there is none.
    static int voice(long turn) {
        return (int) (turn & (1 << VOICE_BITS) - 1) - 1;
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
            boolean asks = voices[doc] >= 0 && KindAndRole.of(voices[doc]).role() == Role.INTERVIEWER;
            if (interviews[doc] >= 0) {
                int before = sameInterview ? exchanges[doc - 1] : -1;
                exchanges[doc] = asks && !(sameInterview && asked) ? doc : before;
            }
            asked = asks;
        }
        return exchanges;
    }
}
