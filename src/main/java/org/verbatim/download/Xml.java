package org.verbatim.download;

/// Text as XML takes it, in elements and in attributes.
final class Xml {

    private Xml() {
    }

    /// A character that XML cannot hold (1.0, 2.2: Char) becomes the one that stands for such.
    static String text(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(isLegal(character) ? character : 0xFFFD);
            }
        });
        return xml.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t' || character == '\n' || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
    }
}
