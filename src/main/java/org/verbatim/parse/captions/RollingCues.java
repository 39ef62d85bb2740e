package org.verbatim.parse.captions;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.text.Chars;

/// Cues with each word once. Captions that roll show again in each cue what the one before it ended with, and then go on, as machines
/// caption live; what is repeated is no word then.
record RollingCues(List<Cue> once, boolean rolling) {

    private static final int MOST_WORDS = 60;
    private static final int FEWEST_CUES = 4;

    static RollingCues of(List<Cue> cues) {
        List<Integer> repeated = new ArrayList<>();
        int rolling = 0;
        int spoken = 0;
        List<String> before = List.of();
        for (Cue cue : cues) {
            List<String> words = Chars.words(cue.text().text);
            int again = overlap(before, words);
            repeated.add(again);
            spoken += words.isEmpty() ? 0 : 1;
            rolling += again > 1 || (again == 1 && words.size() <= 2) ? 1 : 0;
            before = words.isEmpty() ? before : words;
        }
        if (spoken < FEWEST_CUES || rolling * 2 < spoken) {
            return new RollingCues(cues, false);
        }
        List<Cue> once = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            once.add(cues.get(i).without(end(cues.get(i).text().text, repeated.get(i))));
        }
        return new RollingCues(once, true);
    }

    /// The most words with which the first ends and the second begins.
    private static int overlap(List<String> first, List<String> second) {
        for (int length = Math.min(MOST_WORDS, Math.min(first.size(), second.size())); length > 0; length--) {
            if (first.subList(first.size() - length, first.size()).equals(second.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /// Where so many words end.
    private static int end(String text, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            at = Chars.skipSpace(text, at, text.length());
            while (at < text.length() && !Chars.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }
}
