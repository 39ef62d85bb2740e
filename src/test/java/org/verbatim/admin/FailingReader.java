package org.verbatim.admin;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;

/// A reader with a fault: sources that hold [#TRIGGER] make it throw. It is no component, so that only applications
/// that name it have it.
class FailingReader {

    static final String TRIGGER = "This line was never foreseen.";
    static final String MESSAGE = "index 7 out of bounds, secret path /srv";

    @Bean
    @Primary
    TranscriptReader reader() {
        return new TranscriptReader(ReadLimits.DEFAULTS, List.of(new Fault()));
    }

    private record Fault() implements Format {

        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Attempt attempt(SourceText source, ReadLimits limits) {
            if (source.text().contains(TRIGGER)) {
                throw new IllegalStateException(MESSAGE);
            }
            return Attempt.missed("nothing");
        }
    }
}
