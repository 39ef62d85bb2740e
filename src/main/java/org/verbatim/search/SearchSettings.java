package org.verbatim.search;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.verbatim.search.query.QueryLimits;

/// `verbatim.search.*`: where the index is, how it is kept, and what a search may cost. `pageDepth` is how many hits can be paged through,
/// `concordanceTurns` how many turns a concordance may look at; the others among the limits are those of [QueryLimits].
@Validated
@ConfigurationProperties("verbatim.search")
public record SearchSettings(@DefaultValue("var/index") Path indexPath, @DefaultValue("5m") Duration mendInterval,
        @DefaultValue("2") @Min(1) @Max(64) int indexingThreads, @DefaultValue("10000") @Min(1) int queryLength,
        @DefaultValue("5000") @Min(1) @Max(10000) int clauses, @DefaultValue("32") @Min(1) @Max(500) int nesting,
        @DefaultValue("5000") @Min(1) @Max(100000) int expansion, @DefaultValue("10000") @Min(1) int pageDepth,
        @DefaultValue("20000") @Min(1) int concordanceTurns) {

    /// What a query may cost.
    public QueryLimits limits() {
        return new QueryLimits(queryLength, clauses, nesting, expansion);
    }
}
