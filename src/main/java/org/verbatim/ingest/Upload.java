package org.verbatim.ingest;

import org.jspecify.annotations.Nullable;

/// A source as somebody sends it. `sidecar` is its text, null where none is sent; `format` is the id of the reader chosen, null where the
/// archive shall choose. The bytes are not copied: nobody may change them.
public record Upload(String name, byte[] bytes, @Nullable String sidecar, @Nullable String format) {}
