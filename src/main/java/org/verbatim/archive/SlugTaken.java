package org.verbatim.archive;

/// The address a draft asks for belongs to an interview of another origin; `suggestion` is free.
public final class SlugTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String slug;
    private final String origin;
    private final String suggestion;

    public SlugTaken(String slug, String origin, String suggestion) {
        super("the address \"" + slug + "\" belongs to an interview from " + origin + "; \"" + suggestion
                + "\" is free: rename the file or the record, or set `slug: " + suggestion + "` in the sidecar");
        this.slug = slug;
        this.origin = origin;
        this.suggestion = suggestion;
    }

    /// The one that is taken.
    public String slug() {
        return slug;
    }

    /// Where the interview came from that has it.
    public String origin() {
        return origin;
    }

    /// A slug that is free.
    public String suggestion() {
        return suggestion;
    }
}
