package org.verbatim.admin;

/// There is nothing for editors at this address.
final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingHere(String what) {
        super(what + " is not in the archive");
    }
}
