package org.verbatim.parse.data;

/// Walks strictly over one JSON text (RFC 8259) and knows where everything stands, which a parser of values does not.
final class JsonCursor {

    private static final int DEEPEST = 64;

    /// A string's raw characters between its quotation marks.
    record Raw(int from, int to, boolean escaped) {}

    final String text;
    private int at;

    JsonCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    /// The next character after white space, `\0` at the end.
    char peek() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || (c == '\uFEFF' && at == 0);
    }

    void expect(char c) {
        if (peek() != c) {
            throw new BadJson(at, "'" + c + "' was due");
        }
        at++;
    }

    /// Takes the next character if it is the given one.
    boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    Raw string() {
        expect('"');
        int from = at;
        boolean escaped = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return new Raw(from, at++, escaped);
            }
            if (c < ' ') {
                throw new BadJson(at, "a control character inside a string");
            }
            if (c == '\\') {
                escaped = true;
                escape();
            } else {
                at++;
            }
        }
        throw new BadJson(from - 1, "a string that does not end");
    }

    private void escape() {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        if ("\"\\/bfnrt".indexOf(c) >= 0) {
            at += 2;
            return;
        }
        if (c != 'u' || at + 6 > text.length()) {
            throw new BadJson(at, "an escape that JSON does not know");
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                throw new BadJson(at, "an escape that is not four hexadecimal digits");
            }
        }
        at += 6;
    }

    /// Passes over any value.
    void skip() {
        skip(0);
    }

    /// Refuses what is nested too deep.
    void allow(int depth) {
        if (depth > DEEPEST) {
            throw new BadJson(at, "nested deeper than " + DEEPEST);
        }
    }

    private void skip(int depth) {
        allow(depth);
        switch (peek()) {
            case '{' -> skipMembers(depth);
            case '[' -> skipElements(depth);
            case '"' -> string();
            default -> literal();
        }
    }

    private void skipMembers(int depth) {
        expect('{');
        if (take('}')) {
            return;
        }
        do {
            string();
            expect(':');
            skip(depth + 1);
        } while (take(','));
        expect('}');
    }

    private void skipElements(int depth) {
        expect('[');
        if (take(']')) {
            return;
        }
        do {
            skip(depth + 1);
        } while (take(','));
        expect(']');
    }

    /// A number, `true`, `false` or `null`.
    Raw literal() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String literal = text.substring(from, Math.min(at, from + 400));
        boolean known = literal.equals("null") || literal.equals("true") || literal.equals("false");
        if (!known && !literal.matches("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?")) {
            throw new BadJson(from, "no JSON value");
        }
        return new Raw(from, at, false);
    }

    void expectEnd() {
        if (peek() != '\0' || at < text.length()) {
            throw new BadJson(at, "something after the end of the object");
        }
    }
}
