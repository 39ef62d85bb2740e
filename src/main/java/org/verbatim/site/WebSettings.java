package org.verbatim.site;

import java.net.URI;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings of the pages. `site` is the address that links in pages begin with (`https://archive.example.org`); without it, the
/// one a visitor used.
@Validated
@ConfigurationProperties("verbatim.web")
public record WebSettings(@Nullable URI site, @DefaultValue("20") @Min(1) @Max(200) int pageSize) {}
