package org.verbatim.archive;

/// What was asked for is in the archive, and was taken down: whoever asked is told why, and nothing of it.
public final class TakenDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Takedown takedown;

    public TakenDown(Takedown takedown) {
        super("taken down: " + takedown.reason());
        this.takedown = takedown;
    }

    public Takedown takedown() {
        return takedown;
    }
}
