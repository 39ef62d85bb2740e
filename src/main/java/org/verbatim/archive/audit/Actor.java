package org.verbatim.archive.audit;

import java.util.Optional;

/// Says who acts: the port through which the record learns it, whatever tells people apart.
public interface Actor {

    /// The name of whoever asked for what is being done; empty where the archive does it by itself.
    Optional<String> name();
}
