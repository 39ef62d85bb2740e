package org.verbatim.site.citing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.site.Site;

/// An address of a turn that somebody holds up to this archive, by its `key` or else by its interview's `slug` and its `number`; `w` are the
/// words that it picks out, empty where it picks out none.
record TurnAddress(@Nullable String key, String slug, int number, String w) {

    private static final Pattern PATH = Pattern
            .compile("/(?:t/([0-9a-z]{1,40})|interviews/([^/?#]+)/turns/(\\d{1,7}))(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern WORDS = Pattern.compile("(?:^|&)w=([\\d-]+)(?:&|$)");

    /// Reads an address; empty where it is none of this site, or not of a turn.
    static Optional<TurnAddress> parse(String address, Site site) {
        if (!address.startsWith(site.base())) {
            return Optional.empty();
        }
        Matcher path = PATH.matcher(address.substring(site.base().length()));
        return path.matches() ? Optional.of(of(path)) : Optional.empty();
    }

    private static TurnAddress of(Matcher path) {
        Matcher words = WORDS.matcher(path.group(4) == null ? "" : path.group(4));
        String w = words.find() ? words.group(1) : "";
        return path.group(1) != null
                ? new TurnAddress(path.group(1), "", 0, w)
                : new TurnAddress(null, path.group(2), Integer.parseInt(path.group(3)), w);
    }
}
