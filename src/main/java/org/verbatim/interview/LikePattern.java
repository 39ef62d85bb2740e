package org.verbatim.interview;

/// Text as it may stand in an SQL `like`: its own wildcards mean themselves.
final class LikePattern {

    private LikePattern() {
    }

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
