package org.verbatim.archive;

import org.jspecify.annotations.Nullable;

/// How a source was read: by which format and version of its reader, whether somebody chose the format, with which sidecar. `partSha256`
/// is of the interview's own part where a source holds several, else of the bytes. Two equal readings give the same turns, so
/// only a reading that differs in [#state] is stored. `readers` names all readers that there were, among which one was found: as
/// long as they are the same, the same source need not even be read.
public record Provenance(String partSha256, String format, @Nullable String formatChosen, int readerVersion,
        double confidence, String charset, @Nullable String sidecar, String readers) {

    /// What decides whether a source has to be read again.
    public ReadState state() {
        return new ReadState(partSha256, sidecar == null ? null : Sha256.hex(sidecar), formatChosen, format,
                readerVersion);
    }
}
