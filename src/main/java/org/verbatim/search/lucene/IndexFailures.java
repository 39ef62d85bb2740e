package org.verbatim.search.lucene;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in a sentence why the search index could not be opened at the start, in place of a stack trace.
class IndexFailures extends AbstractFailureAnalyzer<IndexUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, IndexUnavailable cause) {
        return new FailureAnalysis(cause.getMessage(), null, failure);
    }
}
