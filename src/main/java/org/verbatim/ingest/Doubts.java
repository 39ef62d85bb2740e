package org.verbatim.ingest;

/// What becomes of a new interview whose reader has doubts about who speaks, or where the conversation begins and ends.
enum Doubts {
    /// Only editors see it until one of them publishes it.
    EDITORS,
    /// It is published like any other.
    PUBLISH
}
