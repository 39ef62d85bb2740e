package org.verbatim;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

import static org.assertj.core.api.Assertions.assertThat;

/// The queries that the README shows find something in the two interviews of `data`.
@ArchiveTest
class ReadmeSearchesIntegrationTests {

    @Autowired
    SearchService search;

    @Test
    void everyQueryFindsSomething() throws Exception {
        Eventually.bothInterviewsAreIndexed(search);
        List<String> queries = ReadmeTests.cells("How to search", 0);

        assertThat(queries).hasSizeGreaterThan(10).allSatisfy(query -> {
            assertThat(search.search(SearchRequest.of(query)).total()).as(query).isPositive();
            assertThat(search.search(SearchRequest.of(query)).reading().plain()).as(query).isEmpty();
        });
    }
}
