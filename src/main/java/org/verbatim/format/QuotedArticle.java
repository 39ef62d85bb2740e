package org.verbatim.format;

/// A news article that quotes what was said.
final class QuotedArticle implements Format {

    static final String ID = "quoted-article";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        return Attempt.missed("no quote with somebody who said it");
    }
}
