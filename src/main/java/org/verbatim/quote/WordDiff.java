package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import org.verbatim.quote.DiffPart.Op;
import org.verbatim.text.Words;

/// What changed between two wordings, word by word (Myers, 1986). Words and what stands between them are compared as they are: a capital or
/// a comma is a change. The equal and deleted parts put together are the earlier text, the equal and inserted parts the later one,
/// character for character.
public final class WordDiff {

    /// Beyond so many comparisons what differs is shown as a whole.
    private static final long MOST_COMPARISONS = 25_000_000;

    private final List<DiffPart> parts = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff() {
    }

    /// The parts in order; of two changes in one place the deletion comes first. No part is empty.
    public static List<DiffPart> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(pieces(before), pieces(after));
        diff.flush();
        return List.copyOf(diff.parts);
    }

    /// Words, and each run of characters between two words.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (Words.Range word : Words.of(text)) {
            if (word.from() > at) {
                pieces.add(text.substring(at, word.from()));
            }
            pieces.add(text.substring(word.from(), word.to()));
            at = word.to();
        }
        if (at < text.length()) {
            pieces.add(text.substring(at));
        }
        return pieces;
    }

    private void compare(List<String> before, List<String> after) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < before.size() - same && end < after.size() - same
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        same(before.subList(0, same));
        compareRest(before.subList(same, before.size() - end), after.subList(same, after.size() - end));
        same(before.subList(before.size() - end, before.size()));
    }

    private void compareRest(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            changed(before, after);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            same(before.subList(at, delta.getSource().getPosition()));
            changed(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(before.subList(at, before.size()));
    }

    private void same(List<String> pieces) {
        pieces.forEach(equal::append);
    }

    private void changed(List<String> gone, List<String> come) {
        boolean changing = !deleted.isEmpty() || !inserted.isEmpty();
        if (changing && equal.toString().isBlank()) {
            // a space between two changes would only tear them apart
            deleted.append(equal);
            inserted.append(equal);
            equal.setLength(0);
        } else {
            String between = equal.toString();
            equal.setLength(0);
            flush();
            add(Op.EQUAL, between);
        }
        gone.forEach(deleted::append);
        come.forEach(inserted::append);
    }

    private void flush() {
        add(Op.DELETE, deleted.toString());
        add(Op.INSERT, inserted.toString());
        add(Op.EQUAL, equal.toString());
        deleted.setLength(0);
        inserted.setLength(0);
        equal.setLength(0);
    }

    private void add(Op op, String text) {
        if (!text.isEmpty()) {
            parts.add(new DiffPart(op, text));
        }
    }
}
