package org.verbatim.archive;

/// A source that is in the archive asks for another address. Turns are cited under the one it has, so it keeps that.
public final class AddressFixed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressFixed(String origin, String slug) {
        super(origin + " is in the archive as \"" + slug
                + "\" and keeps that address: take `slug:` out of its sidecar, or set it to "
                + slug);
    }
}
