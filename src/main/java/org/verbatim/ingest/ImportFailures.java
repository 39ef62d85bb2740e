package org.verbatim.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in a sentence why the import at the start was refused, in place of a stack trace.
class ImportFailures extends AbstractFailureAnalyzer<ImportRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ImportRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, failure);
    }
}
