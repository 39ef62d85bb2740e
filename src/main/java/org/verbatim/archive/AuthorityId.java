package org.verbatim.archive;

/// A person's id in an authority file.
public record AuthorityId(Authority authority, String id) {

    /// Where the file says who that is.
    public String address() {
        return authority.address(id);
    }
}
