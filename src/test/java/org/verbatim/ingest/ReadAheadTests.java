package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbatim.parse.reading.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadAheadTests {

    @Test
    void handsOverAllInTheirOrderOnTheThreadThatAsked() {
        List<Integer> taken = new ArrayList<>();
        Thread here = Thread.currentThread();

        ReadAhead.each(IntStream.range(0, 500).boxed().iterator(), one -> {
            assertThat(Thread.currentThread()).isSameAs(here);
            taken.add(one);
        });

        assertThat(taken).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void holdsNoMoreThanTwo() {
        AtomicInteger read = new AtomicInteger();

        ReadAhead.each(Stream.generate(read::incrementAndGet).limit(50).iterator(),
                one -> assertThat(read).hasValueLessThanOrEqualTo(one + 1));

        assertThat(read).hasValue(50);
    }

    @Test
    void endsWithWhatReadingThrowsAfterAllThatWasRead() {
        List<String> taken = new ArrayList<>();
        Iterator<String> failing = Stream.of("one", "two", "").map(text -> {
            if (text.isEmpty()) {
                throw new UnreadableSource("source", "line 3 is none");
            }
            return text;
        }).iterator();

        assertThatThrownBy(() -> ReadAhead.each(failing, taken::add)).isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("line 3");
        assertThat(taken).containsExactly("one", "two");
    }

    @Test
    void readsNoFurtherWhereTheWorkFails() {
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(() -> ReadAhead.each(Stream.generate(read::incrementAndGet).iterator(), one -> {
            throw new IllegalArgumentException("no");
        })).hasMessage("no");
        assertThat(read).hasValueLessThanOrEqualTo(2);
    }
}
