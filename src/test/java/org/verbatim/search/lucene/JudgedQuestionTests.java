package org.verbatim.search.lucene;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class JudgedQuestionTests {

    private final JudgedQuestion question = new JudgedQuestion("q", "boat", Map.of("best", 3, "good", 2, "some", 1));

    @Test
    void theBestOrderIsWorthOne() {
        assertThat(question.ndcg(List.of("best", "good", "some", "none"))).isEqualTo(1);
    }

    @Test
    void gainIsExponentialInTheGradeAndFadesWithThePlace() {
        double ideal = 7 + 3 / 1.58496 + 1 / 2.0;

        assertThat(question.ndcg(List.of("none", "best"))).isCloseTo(7 / 1.58496 / ideal, within(1e-5));
    }

    @Test
    void whatComesAfterTheTenthIsWorthNothing() {
        List<String> late = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "best");

        assertThat(question.ndcg(late)).isZero();
        assertThat(question.reciprocalRank(late)).isEqualTo(1.0 / 11);
    }

    @Test
    void aTurnThatOnlyTouchesTheQuestionIsNotYetRelevant() {
        assertThat(question.reciprocalRank(List.of("some", "good"))).isEqualTo(0.5);
        assertThat(question.reciprocalRank(List.of("some"))).isZero();
    }

    @Test
    void noAnswerIsWorthNothing() {
        assertThat(question.ndcg(List.of())).isZero();
        assertThat(question.reciprocalRank(List.of())).isZero();
    }
}
