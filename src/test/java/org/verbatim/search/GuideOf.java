package org.verbatim.search;

import java.nio.file.Path;
import java.time.Duration;

/// Lets tests of an engine ask as the results page does.
public final class GuideOf {

    private GuideOf() {
    }

    /// A guide on this engine, with the settings that the archive has by default.
    public static Guide engine(SearchEngine engine, SearchGuide guide) {
        SearchSettings settings = new SearchSettings(Path.of("unused"), Duration.ofMinutes(5), 1, 10_000, 5_000, 32,
                5_000, 10_000, 20_000);
        return new Guide(new SearchService(engine, guide, settings), engine, guide, settings);
    }
}
