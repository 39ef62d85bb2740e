package org.verbatim.interview;

/// The address a draft asks for belongs to an interview of another origin; `suggestion` is free.
public final class SlugTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String suggestion;

    SlugTaken(String slug, String origin, String suggestion) {
        super("the address \"" + slug + "\" belongs to an interview from " + origin + "; \"" + suggestion
                + "\" is free: rename the file or the record, or set `slug: " + suggestion + "` in the sidecar");
        this.suggestion = suggestion;
    }

    /// A slug that is free.
    public String suggestion() {
        return suggestion;
    }
}
