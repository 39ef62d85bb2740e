package org.verbatim.web;

/// The archive's own address: makes absolute links for pages that are cited and shared. `base` has no slash at its end.
record Site(String base) {

    /// The absolute address of a path of this site.
    public String address(String path) {
        return base + path;
    }
}
