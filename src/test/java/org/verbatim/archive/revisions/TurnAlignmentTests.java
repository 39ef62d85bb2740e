package org.verbatim.archive.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.archive.revisions.TurnAlignment.Keyed;

import static org.assertj.core.api.Assertions.assertThat;

/// Here a turn's key is the words themselves, and `>` stands between a turn and its successor.
class TurnAlignmentTests {

    private static final List<String> TALK = List.of("When did you cross the sea?",
            "We crossed it in June, in the fog.",
            "Who steered the ship?", "The captain never left the wheel.");

    @Test
    void followsATurnOfWhichAWordIsCorrected() {
        assertThat(successors(TALK, with(1, "We crossed it in July, in the fog.")))
                .containsExactly("We crossed it in June, in the fog. > We crossed it in July, in the fog.");
    }

    @Test
    void followsACorrectionBesideAnInsertedTurn() {
        assertThat(successors(TALK, with(1, "Good evening to all of you.", "We crossed it in July, in the fog.")))
                .containsExactly("We crossed it in June, in the fog. > We crossed it in July, in the fog.");
        assertThat(successors(TALK, with(1, TALK.get(1), "Good evening to all of you."))).isEmpty();
    }

    @Test
    void saysThatARemovedTurnHasNoSuccessor() {
        assertThat(successors(TALK, with(2))).containsExactly("Who steered the ship? > null");
        assertThat(successors(TALK, List.of())).hasSize(4).allMatch(line -> line.endsWith("> null"));
    }

    @Test
    void givesASplitTurnTheLikerHalf() {
        assertThat(successors(TALK, with(3, "The captain never", "left the wheel.")))
                .containsExactly("The captain never left the wheel. > The captain never");
    }

    @Test
    void keepsSwappedTurns() {
        assertThat(successors(TALK, List.of(TALK.get(0), TALK.get(2), TALK.get(1), TALK.get(3)))).isEmpty();
    }

    @Test
    void followsACorrectionBehindATurnThatMoved() {
        List<String> moved = List.of(TALK.get(1), TALK.get(2), "The captain never once left the wheel.", TALK.get(0));

        assertThat(successors(TALK, moved)).containsExactly(
                "The captain never left the wheel. > The captain never once left the wheel.");
    }

    @Test
    void pairsNothingWhereAllIsReplaced() {
        assertThat(successors(TALK, List.of("Nothing", "is", "as before"))).hasSize(4)
                .allMatch(line -> line.endsWith("> null"));
    }

    @Test
    void pairsInOrderSoThatTheLikenessIsGreatest() {
        assertThat(successors(List.of("a b c d", "e f g h"), List.of("a b c x", "e f g x", "a b c d e f g")))
                .containsExactly("a b c d > a b c x", "e f g h > e f g x");
    }

    @Test
    void followsTurnsWithoutWordsThatStayTheSame() {
        assertThat(TurnAlignment.successors(List.of(new Keyed("k1", "…")), List.of(new Keyed("k2", "…"))))
                .containsExactly(Map.entry("k1", "k2"));
        assertThat(successors(List.of("…"), List.of("?"))).containsExactly("… > null");
    }

    @Property(tries = 500)
    void namesEachTurnThatIsGoneAndNoOther(@ForAll("talks") List<String> before, @ForAll("talks") List<String> after) {
        Map<String, @Nullable String> successors = TurnAlignment.successors(keyed(before), keyed(after));

        List<String> gone = new ArrayList<>(before);
        gone.removeAll(after);
        assertThat(successors).containsOnlyKeys(gone);
        List<String> heirs = successors.values().stream().filter(Objects::nonNull).map(Objects::requireNonNull)
                .toList();
        assertThat(heirs).doesNotHaveDuplicates().allMatch(after::contains).noneMatch(before::contains);
    }

    @Property(tries = 200)
    void findsNothingToFollowBetweenEquals(@ForAll("talks") List<String> talk) {
        assertThat(TurnAlignment.successors(keyed(talk), keyed(talk))).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> talks() {
        return Arbitraries.of("sea", "wind", "ship", "fog", "…", "Sea").list().ofMinSize(1).ofMaxSize(3)
                .map(words -> String.join(" ", words)).list().uniqueElements().ofMaxSize(10);
    }

    private static List<String> with(int place, String... instead) {
        List<String> texts = new ArrayList<>(TALK);
        texts.remove(place);
        texts.addAll(place, List.of(instead));
        return texts;
    }

    private static List<String> successors(List<String> before, List<String> after) {
        Map<String, @Nullable String> successors = new HashMap<>(
                TurnAlignment.successors(keyed(before), keyed(after)));
        return before.stream().filter(successors::containsKey).map(key -> key + " > " + successors.get(key)).toList();
    }

    private static List<Keyed> keyed(List<String> texts) {
        return texts.stream().map(text -> new Keyed(text, text)).toList();
    }
}
