package org.verbatim.site;

/// A message with one gap, taken apart once where it is said many times.
record Around(String before, String after) {

    /// Stands in the message where the gap is to be.
    static final String GAP = "\uFFFC";

    static Around of(String message) {
        int gap = message.indexOf(GAP);
        return new Around(message.substring(0, gap), message.substring(gap + 1));
    }

    String with(String word) {
        return before + word + after;
    }
}
