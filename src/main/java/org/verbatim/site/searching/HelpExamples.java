package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;
import org.verbatim.text.Words;
import org.verbatim.transcript.Role;

/// Draws examples of searches from the newest interview that has a conversation in it, so that each of them finds something here.
@Component
public class HelpExamples {

    /// How many interviews are looked at for one to draw from.
    private static final int CANDIDATES = 5;
    private static final int TELLING_LETTERS = 8;
    private static final int PHRASE_WORDS = 3;
    private static final int PREFIX_LETTERS = 5;
    /// Stands for the word that need not be there.
    private static final String NOBODY_SAYS = "zzz";

    private final Interviews interviews;
    private final SearchService search;

    HelpExamples(Interviews interviews, SearchService search) {
        this.interviews = interviews;
        this.search = search;
    }

    /// A query, the key of the message that says what it means, and how many turns it finds.
    public record Example(String query, String meaning, long total) {}

    /// Examples that each find at least one turn; none where the archive is empty.
    public List<Example> draw() {
        return interviews.list(null, null, Interviews.Order.NEWEST, 0, CANDIDATES).stream()
                .map(InterviewSummary::slug).map(interviews::find).flatMap(Optional::stream)
                .map(this::draw).filter(examples -> !examples.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Example> draw(Interview interview) {
        List<String> telling = telling(interview);
        if (telling.size() < 2) {
            return List.of();
        }
        List<Example> examples = new ArrayList<>();
        ofWords(telling.get(0), telling.get(1), interview, examples);
        ofPeople(telling.get(0), telling.get(1), interview, examples);
        ofTheInterview(telling.get(0), interview.summary(), examples);
        return examples;
    }

    private void ofWords(String word, String other, Interview interview, List<Example> examples) {
        add(examples, word, "help.example.word");
        add(examples, word + " " + other, "help.example.all");
        Optional<String> phrase = phrase(interview, word);
        phrase.ifPresent(words -> add(examples, "\"" + words + "\"", "help.example.phrase"));
        phrase.ifPresent(words -> add(examples, "\"" + reversed(words) + "\"~5", "help.example.near"));
        add(examples, word + " OR " + other, "help.example.or");
        add(examples, word + " -" + other, "help.example.not");
        add(examples, word.substring(0, PREFIX_LETTERS) + "*", "help.example.prefix");
        add(examples, word.substring(0, 2) + "?" + word.substring(3, 5) + "*", "help.example.pattern");
        add(examples, word.substring(0, 3) + word.substring(4) + "~1", "help.example.like");
        add(examples, "(" + word + " " + other + " " + NOBODY_SAYS + ")~2", "help.example.most");
    }

    private void ofPeople(String word, String other, Interview interview, List<Example> examples) {
        interview.summary().participants().stream().filter(participant -> participant.person() != null).findFirst()
                .map(participant -> "\"" + participant.name().replace('"', ' ') + '"').ifPresent(name -> {
                    add(examples, "speaker:" + name + " (" + word + " OR " + other + ")", "help.example.speaker");
                    add(examples, "mentions:" + name, "help.example.mentions");
                });
        interview.turns().stream().filter(turn -> turn.role() == Role.INTERVIEWER).flatMap(HelpExamples::words)
                .filter(HelpExamples::isTelling).findFirst()
                .ifPresent(asked -> add(examples, "question:" + asked, "help.example.question"));
        add(examples, "role:interviewer " + word, "help.example.role");
        add(examples, "kind:quoted " + word, "help.example.kind");
    }

    private void ofTheInterview(String word, InterviewSummary interview, List<Example> examples) {
        add(examples, "interview:" + interview.slug() + " " + word, "help.example.interview");
        String publisher = interview.publisher();
        if (publisher != null) {
            add(examples, "publisher:\"" + publisher.replace('"', ' ') + "\" " + word, "help.example.publisher");
        }
        String language = interview.language();
        if (language != null) {
            add(examples, "lang:" + language.toLowerCase(Locale.ROOT) + " " + word, "help.example.lang");
        }
        ArchiveDate date = interview.date();
        if (date != null) {
            add(examples, word + " after:" + date.year(), "help.example.after");
            add(examples, word + " before:" + date.edtf().replace("~", ""), "help.example.before");
            add(examples, word + " date:" + (date.year() - 1) + ".." + date.year(), "help.example.date");
        }
    }

    private static String reversed(String words) {
        return String.join(" ", List.of(words.split(" ", -1)).reversed());
    }

    private void add(List<Example> examples, String query, String meaning) {
        long total = search.search(SearchRequest.of(query)).total();
        if (total > 0) {
            examples.add(new Example(query, meaning, total));
        }
    }

    /// The interview's longer words, in most turns first.
    private static List<String> telling(Interview interview) {
        Map<String, Integer> counts = new HashMap<>();
        interview.turns().forEach(turn -> words(turn).distinct().filter(HelpExamples::isTelling)
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private static boolean isTelling(String word) {
        return word.length() >= TELLING_LETTERS && word.chars().allMatch(Character::isLetter);
    }

    private static Stream<String> words(Turn turn) {
        return Words.of(turn.text()).stream()
                .map(range -> turn.text().substring(range.from(), range.to()).toLowerCase(Locale.ROOT));
    }

    /// The word with the two after it, where it first has that many inside a sentence.
    private static Optional<String> phrase(Interview interview, String word) {
        for (Turn turn : interview.turns()) {
            List<String> words = words(turn).toList();
            int at = words.indexOf(word);
            if (at >= 0 && at + PHRASE_WORDS <= words.size()) {
                return Optional.of(String.join(" ", words.subList(at, at + PHRASE_WORDS)));
            }
        }
        return Optional.empty();
    }
}
