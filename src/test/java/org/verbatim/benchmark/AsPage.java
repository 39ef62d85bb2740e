package org.verbatim.benchmark;

/// The archive's answers as the page that a reader sees.
record AsPage(Asking asking) implements Contestant {

    @Override
    public String name() {
        return "page";
    }

    @Override
    public long total(Sample sample) {
        asking.must("/search?" + sample.asked());
        return UNTOLD;
    }
}
