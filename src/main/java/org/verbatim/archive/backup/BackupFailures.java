package org.verbatim.archive.backup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Says why the application ended where it could not export or restore, in place of where in the code that was.
class BackupFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return switch (failure) {
            case RestoreRefused e -> new FailureAnalysis("Nothing was restored, and nothing was changed: "
                    + e.getMessage(), null, e);
            case ExportRefused e -> new FailureAnalysis("Nothing was exported: " + e.getMessage(), null, e);
            default -> null;
        };
    }
}
