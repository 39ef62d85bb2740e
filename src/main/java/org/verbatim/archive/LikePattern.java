package org.verbatim.archive;

/// Text as it may stand in an SQL `like … escape '!'`: its own wildcards mean themselves. A NUL, which PostgreSQL cannot take, is a space.
public final class LikePattern {

    private LikePattern() {
    }

    public static String escape(String text) {
        return text.replace('\0', ' ').replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
