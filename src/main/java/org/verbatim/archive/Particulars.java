package org.verbatim.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What only an interview's own page says of it: where it was made, where its recording is, and which of its facts are an editor's and not the
/// source's, by their names.
public record Particulars(@Nullable String place, @Nullable String mediaUrl, List<String> editors) {

    public Particulars {
        editors = List.copyOf(editors);
    }
}
