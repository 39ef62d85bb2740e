package org.verbatim.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ListedPerson;
import org.verbatim.ingest.KnownVoice;
import org.verbatim.transcript.ParsedSpeaker;

/// One voice of an upload that waits: as it was read, who the sidecar says it is, how much it says, and the person of the archive it would be one with, null
/// where there is none. `named`: it would be somebody's, be it somebody new.
record StagedVoice(ParsedSpeaker read, KnownVoice known, int turns, int words, boolean named,
        @Nullable ListedPerson person) {

    /// The other ways in which the source calls it.
    public List<String> aliases() {
        return read.aliases();
    }
}
