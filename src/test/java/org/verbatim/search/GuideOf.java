package org.verbatim.search;

import java.nio.file.Path;
import java.time.Duration;

/// Lets tests of an engine ask as the results page does, with the settings that the archive has by default.
public final class GuideOf {

    private static final SearchSettings SETTINGS = new SearchSettings(Path.of("unused"), Duration.ofMinutes(5), 1,
            10_000, 5_000, 32, 5_000, 10_000, 20_000);

    private GuideOf() {
    }

    /// A guide on this engine.
    public static Guide engine(SearchEngine engine, SearchGuide guide) {
        return new Guide(search(engine, guide), engine, guide, SETTINGS);
    }

    /// Searches on this engine.
    public static SearchService search(SearchEngine engine, SearchGuide guide) {
        return new SearchService(engine, guide, SETTINGS);
    }
}
