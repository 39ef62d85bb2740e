package org.verbatim.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Filters for tests, as an address has them.
public final class Filters {

    private Filters() {
    }

    /// From a query string such as `kind=spoken&kind=quoted&from=2017`.
    public static SearchFilters of(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return SearchFilters.read(parameters, problem -> {
            throw new IllegalArgumentException(problem);
        });
    }
}
