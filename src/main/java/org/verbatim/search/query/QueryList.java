package org.verbatim.search.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts a list of queries at its commas: `sea, "north, south"` is two. A comma inside quotation marks, parentheses or a number (1,000) does
/// not part.
public final class QueryList {

    /// Of Latin, Arabic, Chinese and Japanese writing.
    private static final String COMMAS = ",،，、";
    private static final int GROUP = 3;

    private final String text;
    private final int lastQuote;
    private boolean quoted;
    private int open;

    private QueryList(String text) {
        this.text = text;
        int last = text.length() - 1;
        while (last >= 0 && !QueryLexer.isQuote(text.charAt(last))) {
            last--;
        }
        this.lastQuote = last;
    }

    /// The queries as typed, without the empty ones and each once.
    public static List<String> of(String text) {
        return new QueryList(text).cut().stream().map(String::strip).filter(query -> !query.isEmpty()).distinct()
                .toList();
    }

    private List<String> cut() {
        List<String> queries = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (parts(at)) {
                queries.add(text.substring(from, at));
                from = at + 1;
            }
        }
        queries.add(text.substring(from));
        return queries;
    }

    private boolean parts(int at) {
        char c = text.charAt(at);
        if (QueryLexer.isQuote(c)) {
            // as the parser reads it, one without another behind it opens nothing
            quoted = !quoted && at < lastQuote;
        } else if (!quoted && c == '(') {
            open++;
        } else if (!quoted && c == ')') {
            open = Math.max(0, open - 1);
        }
        return COMMAS.indexOf(c) >= 0 && !quoted && open == 0 && !isInNumber(at);
    }

    private boolean isInNumber(int comma) {
        int end = comma + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return comma > 0 && Character.isDigit(text.charAt(comma - 1)) && end - comma - 1 == GROUP;
    }
}
