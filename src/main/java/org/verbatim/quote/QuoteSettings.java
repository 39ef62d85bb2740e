package org.verbatim.quote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// `verbatim.quote.*`: what a check may cost. `maxLength` is in characters of one quote; `places` is how many turns with the same words are looked
/// at and listed, `maxQuotations` how many quotations of an article are checked.
@Validated
@ConfigurationProperties("verbatim.quote")
public record QuoteSettings(@DefaultValue("20000") @Min(100) @Max(200_000) int maxLength,
        @DefaultValue("100") @Min(1) @Max(1000) int places,
        @DefaultValue("300") @Min(1) @Max(10_000) int maxQuotations) {}
