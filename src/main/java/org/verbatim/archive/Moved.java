package org.verbatim.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What was asked for has another slug by now.
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String from;
    private final String to;

    public Moved(String from, String to) {
        super(from + " is " + to + " now");
        this.from = from;
        this.to = to;
    }

    /// The address that was requested, with the current slug; null if the old one is not in it. `site` is how `path`
    /// begins on every page of the site, and is kept.
    public @Nullable String address(String site, String path, @Nullable String query) {
        String asked = path.substring(site.length()) + (query == null ? "" : "?" + query);
        Matcher slug = Pattern.compile("(?<=[/=])" + Pattern.quote(from) + "(?=[/?&]|$)").matcher(asked);
        return slug.find() ? site + slug.replaceFirst(Matcher.quoteReplacement(to)) : null;
    }
}
