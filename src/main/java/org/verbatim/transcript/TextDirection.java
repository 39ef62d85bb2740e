package org.verbatim.transcript;

/// In which direction a text runs. The letters decide by majority, not the first one: a Hebrew answer that begins with
/// "NBC" is Hebrew all the same.
public enum TextDirection {
    LEFT_TO_RIGHT, RIGHT_TO_LEFT, UNKNOWN;

    /// `UNKNOWN` if the text has no letter.
    public static TextDirection of(String text) {
        int fromLeft = 0;
        int fromRight = 0;
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> fromLeft++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    fromRight++;
                default -> {
                    // digits, marks and signs follow the letters around them
                }
            }
        }
        return fromLeft + fromRight == 0 ? UNKNOWN : fromRight > fromLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
