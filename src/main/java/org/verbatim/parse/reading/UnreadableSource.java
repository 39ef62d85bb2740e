package org.verbatim.parse.reading;

/// A source that holds no transcript that can be read. The message is for the person who brought it: which file, what is wrong, where,
/// and which limit.
public final class UnreadableSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableSource(String name, String what) {
        super(name + ": " + what);
    }
}
