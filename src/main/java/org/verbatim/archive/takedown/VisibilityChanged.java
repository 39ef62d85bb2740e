package org.verbatim.archive.takedown;

/// Words were taken down, or hidden with their interview, or are seen again. Published inside the transaction: listen after its commit, and act before anything is answered.
public record VisibilityChanged(long interview) {}
