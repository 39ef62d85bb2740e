package org.verbatim.lucene;

/// By document of one segment: the numbers of its interview and its speaker in the dictionaries, and its [Voice]; -1 where there is none.
final class FacetSegment {

    final int[] interviews;
    final int[] speakers;
    final byte[] voices;

    FacetSegment(int[] interviews, int[] speakers, byte[] voices) {
        this.interviews = interviews;
        this.speakers = speakers;
        this.voices = voices;
    }
}
