package org.verbatim.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatim.search.query.QueryToken.CloseMost;
import org.verbatim.search.query.QueryToken.Leaf;
import org.verbatim.search.query.QueryToken.Sign;

/// Cuts a query's text into tokens, its leaves already read. Remembers which pieces it had to read as plain words or leave out.
final class QueryLexer {

    /// Straight, curly, low and angled double quotes are one: a phrase may be pasted from anywhere.
    private static final String QUOTES = "\"“”„‟«»＂";
    private static final Pattern FIELD_LIKE = Pattern.compile("\\p{L}+:.+");
    /// Signs that people mean and no index holds: "C++", "50%".
    private static final Pattern MEANT_SIGN = Pattern.compile("[+%#@&§°<>=]|\\p{Sc}|\\p{So}|\\p{No}");
    private static final String TYPED_GERSHAYIM = "(?<=[\\u05D0-\\u05EA])\"(?=[\\u05D0-\\u05EA])";
    private static final Pattern TILDE_NUMBER = Pattern.compile("~(\\d{1,6})[.,;:!?]*");

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private int at;

    QueryLexer(String text) {
        this.text = text;
    }

    /// The pieces that were not read as what they look like, as typed.
    List<String> plain() {
        return plain;
    }

    List<QueryToken> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(Sign.OPEN);
                at++;
            } else if (c == ')') {
                close();
            } else if (isQuote(c) && isBehindWord(at)) {
                plain.add(text.substring(at, at + 1));
                at++;
            } else if (isQuote(c)) {
                phrase();
            } else if (c == '-') {
                minus();
            } else {
                piece();
            }
        }
        return tokens;
    }

    /// `-winter` takes away; a dash between spaces is a dash.
    private void minus() {
        at++;
        if (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '-') {
            tokens.add(Sign.MINUS);
        }
    }

    /// `)`, or `)~2` where so many of the group are sought.
    private void close() {
        at++;
        OptionalInt number = tildeNumber();
        tokens.add(number.isPresent() ? new CloseMost(number.getAsInt()) : Sign.CLOSE);
    }

    private void phrase() {
        Optional<String> quoted = quoted();
        if (quoted.isEmpty()) {
            plain.add(text.substring(at, at + 1));
            at++;
            return;
        }
        String words = quoted.get();
        OptionalInt distance = tildeNumber();
        if (!WordEdges.hasWord(words)) {
            plain.add('"' + words + '"');
        } else if (distance.isPresent()) {
            leaf(new QueryNode.Near(words, distance.getAsInt()));
        } else {
            if (MEANT_SIGN.matcher(words).find()) {
                plain.add('"' + words + '"'); // only its words are sought
            }
            leaf(new QueryNode.Phrase(words));
        }
    }

    /// The number of a `~10` right here.
    private OptionalInt tildeNumber() {
        int before = at;
        Matcher number = TILDE_NUMBER.matcher(bare());
        if (number.matches()) {
            return OptionalInt.of(Integer.parseInt(number.group(1)));
        }
        at = before;
        return OptionalInt.empty();
    }

    /// A piece without spaces: an operator, a condition, a prefix or a word.
    private void piece() {
        String piece = bare();
        if (piece.endsWith(":") && conditionWithQuotedValue(piece)) {
            return;
        }
        switch (piece) {
            case "AND" -> tokens.add(Sign.AND);
            case "OR" -> tokens.add(Sign.OR);
            case "NOT" -> tokens.add(Sign.NOT);
            case "*", "**", "*:*" -> leaf(new QueryNode.MatchAll());
            default -> condition(piece).ifPresentOrElse(this::leaf, () -> word(piece));
        }
    }

    private boolean conditionWithQuotedValue(String field) {
        if (at >= text.length() || !isQuote(text.charAt(at))) {
            return false;
        }
        int before = at;
        Optional<QueryNode> condition = quoted().flatMap(value -> condition(name(field), value, true));
        condition.ifPresentOrElse(this::leaf, () -> at = before);
        return condition.isPresent();
    }

    private static Optional<QueryNode> condition(String piece) {
        int colon = piece.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : condition(name(piece.substring(0, colon + 1)), piece.substring(colon + 1), false);
    }

    private static Optional<QueryNode> condition(String field, String value, boolean quoted) {
        if (!WordEdges.hasWord(value)) {
            return Optional.empty();
        }
        return switch (field) {
            case "mentions" -> Optional.of(new QueryNode.Mentions(quoted ? value : WordEdges.trim(value)));
            case "question" -> (quoted ? Optional.of(new QueryNode.Phrase(value)) : Leaves.read(value))
                    .map(QueryNode.Question::new);
            default -> QueryConditions.read(field, value);
        };
    }

    private static String name(String field) {
        return field.substring(0, field.length() - 1).toLowerCase(Locale.ROOT);
    }

    private void word(String piece) {
        Optional<QueryNode.InWords> read = Leaves.read(piece);
        if (read.isEmpty()) {
            plain.add(piece);
        } else if (piece.contains("://")) {
            leaf(new QueryNode.Phrase(piece)); // an address: its question mark is no wildcard
        } else if (FIELD_LIKE.matcher(WordEdges.trim(piece)).matches()) {
            plain.add(piece);
            words(WordEdges.trim(piece));
        } else {
            if (Leaves.leavesOut(piece, read.get())) {
                plain.add(piece);
            }
            leaf(read.get());
        }
    }

    /// The words of what cannot be read as it stands, without the signs that would be read as something.
    private void words(String several) {
        List<QueryNode> words = new ArrayList<>();
        for (String word : WordEdges.split(several.replaceAll("[():]", " "))) {
            Leaves.read(word).ifPresent(words::add);
        }
        if (!words.isEmpty()) {
            leaf(QueryNode.all(words));
        }
    }

    private void leaf(QueryNode node) {
        tokens.add(new Leaf(node));
    }

    /// What stands between the quotation mark here and the next, spaces made one; empty, and nothing read, where there is no next.
    private Optional<String> quoted() {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        if (end >= text.length()) {
            return Optional.empty();
        }
        String between = text.substring(at + 1, end);
        at = end + 1;
        return Optional.of(WordEdges.spaced(between));
    }

    /// Everything up to the next space, quotation mark or parenthesis. The mark of a Hebrew abbreviation, typed as a quotation mark, ends nothing.
    private String bare() {
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && (!isQuote(text.charAt(at)) || isInWord(at))
                && text.charAt(at) != '(' && text.charAt(at) != ')') {
            at++;
        }
        return text.substring(start, at).replaceAll(TYPED_GERSHAYIM, "\u05F4");
    }

    /// A quotation mark right behind a letter or digit opens no phrase: `12"`. In scripts without spaces it does.
    private boolean isBehindWord(int place) {
        return place > 0 && isSpacedWord(text.charAt(place - 1));
    }

    private boolean isInWord(int place) {
        return place > 0 && place + 1 < text.length() && isHebrew(text.charAt(place - 1))
                && isHebrew(text.charAt(place + 1));
    }

    private static boolean isHebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }

    private static boolean isSpacedWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && c < '\u0E00';
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return WordEdges.isSpace(c);
    }
}
