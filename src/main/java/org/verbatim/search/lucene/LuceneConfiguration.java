package org.verbatim.search.lucene;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.verbatim.search.SearchSettings;

/// Opens the index at start and closes it at the end.
@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean(destroyMethod = "close")
    LuceneEngine searchEngine(SearchSettings settings) {
        FacetSegments segments = new FacetSegments();
        return new LuceneEngine(segments, OpenIndex.at(settings.indexPath(), segments), settings.limits());
    }

    @Bean
    LuceneGuide searchGuide(LuceneEngine engine) {
        return engine.guide();
    }
}
