package org.verbatim.site;

import java.net.URI;

/// The archive's own address: makes absolute links for pages that are cited and shared. `base` has no slash at its end.
public record Site(String base) {

    /// The absolute address of a path of this site.
    public String address(String path) {
        return base + path;
    }

    /// What stands in front of every path of this site on its host; empty if the site is all that the host serves.
    public String path() {
        return URI.create(base).getRawPath();
    }
}
