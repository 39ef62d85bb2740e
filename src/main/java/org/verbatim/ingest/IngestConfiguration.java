package org.verbatim.ingest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadLimits;

/// The reader of all formats, with the limits that are set.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    TranscriptReader transcriptReader(IngestSettings settings) {
        ReadLimits limits = ReadLimits.DEFAULTS;
        return new TranscriptReader(new ReadLimits(Math.toIntExact(settings.maxSize().toBytes()),
                Math.toIntExact(settings.maxUnpackedSize().toBytes()), limits.maxInterviewCharacters(),
                settings.maxLine(), settings.maxTurns(), settings.maxInterviews(), settings.maxPages()));
    }
}
