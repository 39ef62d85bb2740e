package org.verbatim.ingest.staging;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Settings of uploads that wait: after how long untouched they are swept, and how many, of how many bytes together, may wait.
@Validated
@ConfigurationProperties("verbatim.staging")
record StagingSettings(@DefaultValue("14d") Duration keep, @DefaultValue("500") @Min(1) int maxWaiting,
        @DefaultValue("1GB") DataSize maxSize) {}
