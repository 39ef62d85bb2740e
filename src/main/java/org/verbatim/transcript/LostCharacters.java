package org.verbatim.transcript;

/// A reading that does not account for every character of its source: a fault of the reader, never of the file.
public final class LostCharacters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostCharacters(String message) {
        super(message);
    }
}
