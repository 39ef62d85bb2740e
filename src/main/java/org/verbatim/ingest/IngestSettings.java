package org.verbatim.ingest;

import java.nio.file.Path;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Settings of what comes in. `data` is the folder that is imported at every start; `doubts` is who sees a new interview
/// whose reader has doubts. The others are limits, each of which says what it is when it is met.
@Validated
@ConfigurationProperties("verbatim.ingest")
record IngestSettings(@DefaultValue("data") Path data, @DefaultValue("64MB") DataSize maxSize,
        @DefaultValue("512MB") DataSize maxUnpackedSize, @DefaultValue("1000000") @Min(1) int maxLine,
        @DefaultValue("50000") @Min(1) int maxTurns, @DefaultValue("100000") @Min(1) int maxInterviews,
        @DefaultValue("5000") @Min(1) int maxPages, @DefaultValue("editors") Doubts doubts) {}
