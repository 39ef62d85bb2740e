package org.verbatim.benchmark;

/// The archive's own answers, over HTTP, as JSON.
record OverJson(Asking asking) implements Contestant {

    @Override
    public String name() {
        return "Verbatim";
    }

    @Override
    public long total(Sample sample) {
        return VerbatimProcess.total(asking.must("/api/search?" + sample.asked()).text());
    }
}
