package org.verbatim.archive.takedown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.revisions.TurnAlignment.Keyed;
import org.verbatim.text.WordRange;
import org.verbatim.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

/// Where words that were taken down are found in another revision. What is hidden is written in brackets: `we [crossed the] sea`, a turn that is
/// hidden as a whole as `[...]`.
class TakedownSpreadTests {

    private static final String BEFORE = "When did you leave the island with your family?";
    private static final String AFTER = "And who was at the oars through that night?";

    @Test
    void wordsThatStayAreHiddenAndNoOthers() {
        assertThat(spread("We [crossed the sea] in an open boat before winter.",
                "We crossed the sea, in an open boat, before winter."))
                .containsExactly("We [crossed the sea], in an open boat, before winter.");
    }

    @Test
    void ofWordsThatChangedAllIsHiddenUpToThoseThatStayed() {
        assertThat(spread("We crossed the sea in [an open boat] before the winter came.",
                "We crossed the sea in a small and leaking vessel before the winter came."))
                .containsExactly("We crossed the sea in [a small and leaking vessel] before the winter came.");
    }

    @Test
    void aTurnThatIsPartedStaysHiddenInBothParts() {
        assertThat(spread("[We crossed the sea in an open boat before winter. My brother rowed all the night.]",
                "We crossed the sea in an open boat before winter.", "My brother rowed all the night."))
                .containsExactly("[...]", "[...]");
    }

    @Test
    void aTurnThatIsJoinedToALongerOneIsHiddenInIt() {
        assertThat(spread("[My brother rowed.]",
                "My brother rowed. I myself did what I could when he had to sleep a little, which was not often."))
                .singleElement().asString().startsWith("[My brother rowed");
    }

    @Test
    void aTurnThatTakesTheLargerPartOfAnotherTakesAllOfIt() {
        assertThat(spread("[We crossed the sea in an open boat before the winter came.]",
                "We crossed the sea in an open boat before the winter came. Yes."))
                .containsExactly("[...]");
    }

    @Test
    void wordsThatMovedAreFoundWhereTheyAre() {
        Keyed kept = new Keyed("kept", AFTER);
        Keyed here = keyed("We crossed the sea in an open boat before the winter came upon us.");
        Keyed there = keyed("We crossed the sea, in an open boat before the winter came upon us.");

        Map<String, HiddenPart> found = TakedownSpread.to(List.of(here, kept), List.of(kept, there),
                Map.of(here.key(), HiddenPart.of(new WordRange(5, 8))));

        assertThat(shown(there, found))
                .isEqualTo("We crossed the sea, [in an open boat] before the winter came upon us.");
    }

    @Test
    void turnsFarFromItAreLeftAlone() {
        Keyed gone = keyed("My brother rowed all the night, mostly.");
        Keyed kept = new Keyed("kept", AFTER);
        Keyed added = keyed("That is quite another story, which I may tell you some day.");

        assertThat(TakedownSpread.to(List.of(gone, kept), List.of(kept, added),
                Map.of(gone.key(), HiddenPart.ofAll()))).isEmpty();
    }

    /// Words of a made-up language, changed at random: whatever happened around them, none of the hidden ones is left to be read.
    @Test
    void noHiddenWordIsEverLeft() {
        Random random = new Random(5);
        for (int run = 0; run < 2_000; run++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                words.add("w" + random.nextInt(12));
            }
            int first = 1 + random.nextInt(26);
            int last = first + random.nextInt(4);
            for (int i = first - 1; i < last; i++) {
                words.set(i, "secret" + i);
            }
            Keyed here = keyed(String.join(" ", words));
            List<Keyed> there = changed(words, random);

            Map<String, HiddenPart> found = TakedownSpread.to(List.of(here), there,
                    Map.of(here.key(), HiddenPart.of(new WordRange(first, last))));

            for (Keyed turn : there) {
                if (!turn.key().equals(here.key())) {
                    assertThat(shown(turn, found).replaceAll("\\[[^]]*]", "")).as("%s, from %s", turn, here)
                            .doesNotContain("secret");
                }
            }
        }
    }

    /// Other words left out, put in or exchanged, and the whole parted in two now and then.
    private static List<Keyed> changed(List<String> words, Random random) {
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            int what = random.nextInt(10);
            boolean secret = word.startsWith("secret");
            if (what == 0) {
                changed.add("new" + random.nextInt(5));
            }
            if (secret || what != 1) {
                changed.add(what == 2 && !secret ? "w" + random.nextInt(12) : word);
            }
        }
        int cut = random.nextInt(3) == 0 ? 1 + random.nextInt(changed.size() - 1) : changed.size();
        List<Keyed> turns = new ArrayList<>();
        turns.add(keyed(String.join(" ", changed.subList(0, cut))));
        if (cut < changed.size()) {
            turns.add(keyed(String.join(" ", changed.subList(cut, changed.size()))));
        }
        return turns;
    }

    private static List<String> spread(String marked, String... after) {
        String text = marked.replaceAll("[\\[\\]]", "");
        int first = Words.count(marked.substring(0, marked.indexOf('['))) + 1;
        int last = first + Words.count(marked.substring(marked.indexOf('['), marked.indexOf(']'))) - 1;
        Keyed here = keyed(text);
        List<Keyed> revised = new ArrayList<>(List.of(new Keyed("first", BEFORE)));
        for (String turn : after) {
            revised.add(keyed(turn));
        }
        revised.add(new Keyed("last", AFTER));
        boolean whole = marked.startsWith("[") && marked.endsWith("]");
        Map<String, HiddenPart> found = TakedownSpread.to(
                List.of(new Keyed("first", BEFORE), here, new Keyed("last", AFTER)), revised,
                new HashMap<>(Map.of(here.key(),
                        whole ? HiddenPart.ofAll() : HiddenPart.of(new WordRange(first, last)))));
        return revised.subList(1, revised.size() - 1).stream().map(turn -> shown(turn, found)).toList();
    }

    private static Keyed keyed(String text) {
        return new Keyed("k" + text, text);
    }

    private static String shown(Keyed turn, Map<String, HiddenPart> found) {
        HiddenPart part = found.get(turn.key());
        if (part == null || part.isWhole()) {
            return part == null ? turn.text() : "[...]";
        }
        StringBuilder shown = new StringBuilder(turn.text());
        List<Words.Range> words = Words.of(turn.text());
        for (WordRange range : part.ranges().reversed()) {
            shown.insert(words.get(range.last() - 1).to(), ']').insert(words.get(range.first() - 1).from(), '[');
        }
        return shown.toString();
    }
}
