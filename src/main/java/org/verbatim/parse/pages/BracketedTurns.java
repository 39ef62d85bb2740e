package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatim.parse.reading.Mapped;
import org.verbatim.text.Chars;

/// Texts that set each turn in angle brackets: `<MARY QUILL: Good evening.>`, or the name alone: `<MARY QUILL:> Good evening.` In them the brackets
/// are markup; in any other text they stay.
final class BracketedTurns {

    private static final Pattern TURN = Pattern.compile("(?m)^[ \\t]*(<)[^<>:=\\s][^<>:=\\n]{0,99}:(>)?");
    private static final int FEWEST = 3;

    private final String source;
    private final BitSet openings = new BitSet();
    private final BitSet brackets = new BitSet();

    BracketedTurns(String source) {
        this.source = source;
        if (source.indexOf('<') >= 0) {
            find();
        }
        if (openings.cardinality() < FEWEST) {
            openings.clear();
            brackets.clear();
        }
    }

    private void find() {
        Matcher turn = TURN.matcher(source);
        int open = -1;
        while (turn.find()) {
            close(open, turn.start(1));
            openings.set(turn.start(1));
            brackets.set(turn.start(1));
            open = turn.group(2) == null ? turn.end() : -1;
            if (turn.group(2) != null) {
                brackets.set(turn.start(2));
            }
        }
        close(open, source.length());
    }

    /// A turn may go on over lines: its last character before the next turn is its bracket.
    private void close(int from, int next) {
        int end = from < 0 ? from : Chars.trimEnd(source, from, next);
        if (end > from && source.charAt(end - 1) == '>') {
            brackets.set(end - 1);
        }
    }

    /// Whether a turn begins at this place of the source.
    boolean opens(int place) {
        return openings.get(place);
    }

    /// The words without these brackets.
    Mapped without(Mapped words) {
        if (brackets.isEmpty()) {
            return words;
        }
        List<Mapped> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            if (words.place(at) >= 0 && brackets.get(words.place(at))) {
                pieces.add(words.part(from, at));
                from = at + 1;
            }
        }
        pieces.add(words.part(from, words.length()));
        return pieces.size() == 1 ? words : Mapped.joined("", pieces).trimmed();
    }
}
