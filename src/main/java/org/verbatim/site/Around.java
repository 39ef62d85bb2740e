package org.verbatim.site;

/// A message with one gap, taken apart once where it is said many times.
public record Around(String before, String after) {

    /// Stands in the message where the gap is to be.
    public static final String GAP = "\uFFFC";

    public static Around of(String message) {
        int gap = message.indexOf(GAP);
        return new Around(message.substring(0, gap), message.substring(gap + 1));
    }

    public String with(String word) {
        return before + word + after;
    }
}
