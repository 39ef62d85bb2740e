package org.verbatim.lucene;

/// Another process has the index open: two archives were given one folder.
class IndexInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndexInUse(String message, Throwable cause) {
        super(message, cause);
    }
}
