package org.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/// What a source itself says about its interview; null where it says nothing. `recorded` and `published` are EDTF dates (`2017-06-06`,
/// `2017-06`, `2017`, `2017-06~`); `language` is a BCP 47 tag; `id` is the source's own name for the interview, where one source
/// holds several; `mediaUrl` is where its recording is; `machineMade` is null where people wrote the words down, or the source does not tell.
public record ParsedFacts(@Nullable String id, @Nullable String title, @Nullable String standfirst,
        @Nullable String publisher,
        @Nullable String recorded, @Nullable String published, @Nullable String language, @Nullable String sourceUrl,
        @Nullable String mediaUrl, @Nullable MachineMade machineMade) {

    /// Of a source that says nothing about itself.
    public static final ParsedFacts NONE = new ParsedFacts(null, null, null, null, null, null, null, null,
            null, null);

    /// These facts, and the others' where these say nothing.
    public ParsedFacts or(ParsedFacts others) {
        return new ParsedFacts(first(id, others.id), first(title, others.title), first(standfirst, others.standfirst),
                first(publisher, others.publisher), first(recorded, others.recorded),
                first(published, others.published), first(language, others.language),
                first(sourceUrl, others.sourceUrl), first(mediaUrl, others.mediaUrl),
                machineMade == null ? others.machineMade : machineMade);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
