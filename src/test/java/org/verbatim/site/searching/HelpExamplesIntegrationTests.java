package org.verbatim.site.searching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.ArchiveTest;
import org.verbatim.Eventually;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;
import org.verbatim.search.SearchSort;
import org.verbatim.site.searching.HelpExamples.Example;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;

/// Every example on the page of help gives what it says, held against a reading of all turns that knows nothing of the engine.
@ArchiveTest
class HelpExamplesIntegrationTests {

    @Autowired
    HelpExamples examples;

    @Autowired
    SearchService search;

    @Autowired
    Interviews interviews;

    @Test
    void eachGivesWhatItSays() throws InterruptedException {
        Eventually.bothInterviewsAreIndexed(search);
        List<Hit> all = search.search(of("*")).hits();
        assertThat(all).hasSizeGreaterThan(50);
        Set<String> meanings = new HashSet<>();

        for (Example example : examples.draw()) {
            meanings.add(example.meaning());
            Predicate<Hit> says = says(example, all);
            assertThat(search.search(of(example.query())).hits()).as(example.query()).extracting(Hit::key)
                    .containsExactlyElementsOf(all.stream().filter(says).map(Hit::key).toList());
            assertThat(example.total()).as(example.query()).isPositive()
                    .isEqualTo(all.stream().filter(says).count());
        }
        assertThat(meanings).contains("help.example.word", "help.example.phrase", "help.example.near",
                "help.example.pattern", "help.example.like", "help.example.most", "help.example.speaker",
                "help.example.interview");
    }

    private static SearchRequest of(String query) {
        return new SearchRequest(query, SearchFilters.NONE, SearchSort.POSITION, 0, 200, 0);
    }

    private Predicate<Hit> says(Example example, List<Hit> all) {
        String query = example.query();
        List<String> typed = Arrays.stream(query.split("[^\\p{L}*?’'.-]+", -1)).filter(word -> !word.isEmpty())
                .toList();
        String first = typed.getFirst();
        String last = typed.getLast();
        String value = query.replaceFirst("^[a-z]+:(?:\"([^\"]*)\"|([^ ]*)).*$", "$1$2");
        return switch (example.meaning()) {
            case "help.example.word" -> hit -> has(hit, first);
            case "help.example.all" -> hit -> has(hit, first) && has(hit, last);
            case "help.example.or" -> hit -> has(hit, first) || has(hit, last);
            case "help.example.not" -> hit -> has(hit, first) && !has(hit, last.replace("-", ""));
            case "help.example.most" -> hit -> has(hit, first) && has(hit, typed.get(1));
            case "help.example.phrase" -> hit -> String.join(" ", words(hit)).contains(String.join(" ", typed));
            case "help.example.near" -> hit -> near(words(hit), typed);
            case "help.example.prefix", "help.example.pattern" -> {
                Pattern pattern = Pattern.compile(first.replace("?", ".").replace("*", ".*"));
                yield hit -> words(hit).stream().anyMatch(word -> pattern.matcher(word).matches());
            }
            case "help.example.like" -> hit -> words(hit).stream().anyMatch(word -> oneAway(word, first));
            case "help.example.speaker" -> hit -> hit.speaker() != null && query.contains("\"" + hit.speaker() + "\"")
                    && (has(hit, typed.get(typed.size() - 3)) || has(hit, last));
            case "help.example.mentions" -> hit -> words(hit)
                    .contains(value.substring(value.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            case "help.example.question" -> asked(all, value);
            case "help.example.role" -> hit -> hit.role() == Role.INTERVIEWER && has(hit, last);
            case "help.example.kind" -> hit -> hit.kind() == TurnKind.QUOTED && has(hit, last);
            case "help.example.interview" -> hit -> hit.interview().equals(value) && has(hit, last);
            case "help.example.publisher", "help.example.lang", "help.example.after", "help.example.before",
                    "help.example.date" ->
                hit -> ofItsInterview(example, hit) && has(hit,
                        query.contains(":") && query.indexOf(':') < query.indexOf(' ') ? last : first);
            default -> throw new AssertionError("an example without a test: " + example);
        };
    }

    /// What is asked of the interview as a whole, read from the database.
    private boolean ofItsInterview(Example example, Hit hit) {
        var interview = interviews.summary(hit.interview()).orElseThrow();
        var date = interview.date();
        return switch (example.meaning()) {
            case "help.example.publisher" ->
                interview.publisher() != null && example.query().contains(interview.publisher());
            case "help.example.lang" -> interview.language() != null
                    && example.query().startsWith("lang:" + interview.language().toLowerCase(Locale.ROOT));
            default -> date != null; // drawn from the newest interview that is dated: whatever is dated is in
        };
    }

    /// Turns of exchanges whose question has the word.
    private static Predicate<Hit> asked(List<Hit> all, String word) {
        Map<String, List<Hit>> exchanges = all.stream().filter(hit -> hit.exchange() > 0)
                .collect(Collectors.groupingBy(hit -> hit.interview() + " " + hit.exchange()));
        return hit -> exchanges.getOrDefault(hit.interview() + " " + hit.exchange(), List.of()).stream()
                .anyMatch(other -> other.role() == Role.INTERVIEWER && has(other, word));
    }

    private static boolean near(List<String> words, List<String> wanted) {
        for (int from = 0; from < words.size(); from++) {
            if (words.subList(from, Math.min(words.size(), from + 7)).containsAll(wanted)) {
                return true;
            }
        }
        return false;
    }

    /// The examples' words are long: an inflection changes no more than their ends.
    private static boolean has(Hit hit, String word) {
        String stem = word.replaceFirst("(’s|'s|s|es|ed|ing)$", "");
        return words(hit).stream().anyMatch(other -> other.equals(word) || other.replaceFirst("(’s|'s|s|es|ed|ing)$",
                "").equals(stem));
    }

    private static boolean oneAway(String word, String typed) {
        if (Math.abs(word.length() - typed.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(word.length(), typed.length()) && word.charAt(same) == typed.charAt(same)) {
            same++;
        }
        String restOfWord = word.substring(same);
        String restTyped = typed.substring(same);
        return restOfWord.equals(restTyped) || (!restOfWord.isEmpty() && restOfWord.substring(1).equals(restTyped))
                || (!restTyped.isEmpty() && restTyped.substring(1).equals(restOfWord))
                || (!restTyped.isEmpty() && !restOfWord.isEmpty()
                        && restTyped.substring(1).equals(restOfWord.substring(1)));
    }

    private static List<String> words(Hit hit) {
        return Arrays.stream(hit.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’']+", -1))
                .filter(word -> !word.isEmpty()).toList();
    }
}
