package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.verbatim.archive.Turn;
import org.verbatim.quote.Made.Quote;
import org.verbatim.search.MatchRange;
import org.verbatim.text.Words;
import org.verbatim.transcript.TurnKind;

/// Makes quotes of the turns of an archive, each labelled with what was done to it. The same turns and the same seed make the same quotes.
/// `stands` says whether words stand somewhere in the archive side by side: a change that happens to lead to other words of it is no change.
final class QuoteMaker {

    private static final int TRIES = 200;
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "will", "would", "can", "could",
            "should",
            "have", "has", "had", "do", "did", "may", "must");

    private final Random random;
    private final List<Turn> said;
    private final List<Turn> told;
    private final Predicate<String> stands;
    private final WordLists lists = new WordLists();

    QuoteMaker(List<Turn> turns, long seed, Predicate<String> stands) {
        this.random = new Random(seed);
        this.said = turns.stream().filter(turn -> isSpeech(turn) && turn.speaker() != null && turn.wordCount() >= 8)
                .toList();
        this.told = turns.stream().filter(turn -> turn.kind() == TurnKind.REPORTED && turn.wordCount() >= 6).toList();
        this.stands = stands;
    }

    /// Up to so many quotes of a kind, fewer where the archive does not yield them.
    List<Quote> make(Made made, int wanted) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < wanted * 5 && quotes.size() < wanted; i++) {
            for (int tries = 0; tries < TRIES; tries++) {
                Optional<Quote> quote = make(made);
                if (quote.isPresent()) {
                    quotes.add(quote.get());
                    break;
                }
            }
        }
        return quotes;
    }

    private Optional<Quote> make(Made made) {
        if (made == Made.REPORTED) {
            return told.isEmpty() ? Optional.empty() : reported();
        }
        Turn turn = any(said);
        String stretch = stretch(turn, 6, 60);
        return switch (made) {
            case UNTOUCHED -> sentences(turn).map(text -> new Quote(made, text, "", turn.key()));
            case CUT_IN_SENTENCE ->
                Optional.of(new Quote(made, stretch, "", turn.key())).filter(quote -> cutsSentence(turn, stretch));
            case FOLDED -> Optional.of(folded(stretch)).filter(text -> !text.equals(stretch))
                    .map(text -> new Quote(made, text, "", turn.key()));
            case CONDENSED, CUT_OVER_TELLING_WORDS -> cut(made, turn);
            case DROPPED_WORDS -> changed(made, turn, stretch, this::dropped);
            case SWAPPED_WORDS -> changed(made, turn, stretch, this::swapped);
            case NEGATED -> changed(made, turn, stretch, this::negated);
            case OTHER_NUMBER -> changed(made, turn, stretch, this::renumbered);
            case OTHER_NAME -> changed(made, turn, stretch, this::renamed);
            case SPLICED -> spliced(turn);
            case OTHER_MOUTH -> moved(turn, stretch);
            case INVENTED -> invented();
            case REPORTED -> throw new IllegalStateException();
        };
    }

    private Optional<Quote> reported() {
        Turn turn = any(told);
        String text = stretch(turn, 5, 30);
        boolean alsoSaid = said.stream().anyMatch(other -> Folded.of(other.text()).find(Folded.of(text), 0) != null);
        return alsoSaid ? Optional.empty() : Optional.of(new Quote(Made.REPORTED, text, "", turn.key()));
    }

    /// One sentence of the turn or two.
    private Optional<String> sentences(Turn turn) {
        List<Words.Range> words = Words.of(turn.text());
        int place = words.get(random.nextInt(words.size())).from();
        var sentence = SentenceAround.of(turn.text(), new MatchRange(place, place + 1),
                Locale.ENGLISH);
        String text = turn.text().substring(sentence.from(), sentence.to());
        return Words.count(text) < 4 || PastedQuote.of(text).isCut() ? Optional.empty() : Optional.of(text);
    }

    private boolean cutsSentence(Turn turn, String stretch) {
        int from = turn.text().indexOf(stretch);
        var range = new MatchRange(from, from + stretch.length());
        return SentenceAround.cuts(turn.text(), range, SentenceAround.of(turn.text(), range, Locale.ENGLISH));
    }

    private Optional<Quote> cut(Made made, Turn turn) {
        List<Words.Range> words = Words.of(turn.text());
        if (words.size() < 16) {
            return Optional.empty();
        }
        int first = random.nextInt(words.size() - 15);
        int length = 3 + random.nextInt(4);
        int gap = 1 + random.nextInt(5);
        String before = text(turn, words, first, first + length);
        String after = text(turn, words, first + length + gap, Math.min(words.size(), first + 2 * length + gap));
        TellingWords telling = new TellingWords("en", lists, List.of());
        MatchRange between = new MatchRange(words.get(first + length).from(), words.get(first + length + gap - 1).to());
        boolean tells = !telling.in(turn.text(), List.of(between)).flags().isEmpty();
        if (tells != (made == Made.CUT_OVER_TELLING_WORDS) || stands.test(before + " " + after)) {
            return Optional.empty();
        }
        String mark = List.of(" … ", "... ", " [...] ", "…").get(random.nextInt(4));
        return Optional.of(new Quote(made, before + mark + after, "", turn.key()));
    }

    private interface Change {

        /// The words changed, or as they were where nothing in them can be.
        List<String> of(List<String> words);
    }

    private Optional<Quote> changed(Made made, Turn turn, String stretch, Change change) {
        List<String> words = List.of(stretch.split(" ", -1));
        List<String> other = change.of(new ArrayList<>(words));
        String text = String.join(" ", other);
        return other.equals(words) || stands.test(text)
                ? Optional.empty()
                : Optional.of(new Quote(made, text, "", turn.key()));
    }

    /// A tenth to a fifth of the words less, never the first or the last.
    private List<String> dropped(List<String> words) {
        for (int i = changes(words); i > 0; i--) {
            words.remove(1 + random.nextInt(words.size() - 2));
        }
        return words;
    }

    private List<String> swapped(List<String> words) {
        for (int i = changes(words); i > 0; i--) {
            Turn other = any(said);
            List<Words.Range> others = Words.of(other.text());
            Words.Range word = others.get(random.nextInt(others.size()));
            words.set(1 + random.nextInt(words.size() - 2), other.text().substring(word.from(), word.to()));
        }
        return words;
    }

    private int changes(List<String> words) {
        return Math.max(1, words.size() * (10 + random.nextInt(11)) / 100);
    }

    private List<String> negated(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).equals("not") || words.get(i).equals("never")) {
                words.remove(i);
                return words;
            }
            if (words.get(i).endsWith("n’t") || words.get(i).endsWith("n't")) {
                words.set(i, words.get(i).substring(0, words.get(i).length() - 3));
                return words;
            }
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (AUXILIARIES.contains(words.get(i))) {
                words.add(i + 1, "not");
                return words;
            }
        }
        return words;
    }

    private List<String> renumbered(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            String word = words.get(i);
            if (word.matches("\\d+[,.]?")) {
                words.set(i, word.replaceFirst("\\d+",
                        "" + (7 + random.nextInt(90) + Integer.parseInt(word.replaceAll("\\D", "").substring(0, 1)))));
                return words;
            }
            if (lists.numbers("en").contains(word) && !word.equals("seventeen")) {
                words.set(i, "seventeen");
                return words;
            }
        }
        return words;
    }

    private List<String> renamed(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).matches("[A-Z][a-z]{3,}") && words.get(i - 1).matches(".*[a-z,]")) {
                words.set(i, List.of("Zanzibar", "Pemberton", "Quillfeather").get(random.nextInt(3)));
                return words;
            }
        }
        return words;
    }

    private Optional<Quote> spliced(Turn turn) {
        Turn other = any(said);
        String text = stretch(turn, 5, 20) + " " + stretch(other, 5, 20);
        return other.key().equals(turn.key()) || stands.test(text)
                ? Optional.empty()
                : Optional.of(new Quote(Made.SPLICED, text, "", turn.key()));
    }

    private Optional<Quote> moved(Turn turn, String stretch) {
        String speaker = any(said).speaker();
        boolean saidToo = said.stream().anyMatch(other -> String.valueOf(speaker).equals(other.speaker())
                && Folded.of(other.text()).find(Folded.of(stretch), 0) != null);
        return speaker == null || speaker.equals(turn.speaker()) || saidToo
                ? Optional.empty()
                : Optional.of(new Quote(Made.OTHER_MOUTH, stretch, speaker, turn.key()));
    }

    /// Words of one turn shuffled, or words of many turns.
    private Optional<Quote> invented() {
        List<String> words = new ArrayList<>();
        if (random.nextBoolean()) {
            words.addAll(List.of(stretch(any(said), 7, 30).split("\\s+", -1)));
            Collections.shuffle(words, random);
        } else {
            for (int i = 7 + random.nextInt(20); i > 0; i--) {
                Turn turn = any(said);
                List<Words.Range> all = Words.of(turn.text());
                Words.Range word = all.get(random.nextInt(all.size()));
                words.add(turn.text().substring(word.from(), word.to()));
            }
        }
        String text = String.join(" ", words);
        return PastedQuote.of(text).isCut() || stands.test(text)
                ? Optional.empty()
                : Optional.of(new Quote(Made.INVENTED, text, "", ""));
    }

    /// Some words side by side, without an ellipsis or bracket.
    private String stretch(Turn turn, int fewest, int most) {
        List<Words.Range> words = Words.of(turn.text());
        for (int tries = 0; tries < TRIES; tries++) {
            int length = Math.min(words.size(), fewest + random.nextInt(most - fewest + 1));
            int first = random.nextInt(words.size() - length + 1);
            String text = text(turn, words, first, first + length);
            if (!PastedQuote.of(text).isCut() && PastedQuote.of(text).text().equals(text)) {
                return text;
            }
        }
        return text(turn, words, 0, Math.min(words.size(), fewest));
    }

    private static String text(Turn turn, List<Words.Range> words, int from, int to) {
        return turn.text().substring(words.get(from).from(), words.get(to - 1).to());
    }

    /// Capitals, quotation marks, dashes and white space of other forms.
    private String folded(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> Character.toUpperCase(text.charAt(0)) + text.substring(1);
            case 2 -> text.replace('’', '\'').replace('“', '"').replace('”', '"').replace('\'', '‘');
            case 3 -> text.replace("—", " - ").replace('-', '–');
            case 4 -> text.replaceAll("\\s+", " \n ");
            default -> "… " + text.toLowerCase(Locale.ROOT) + " …";
        };
    }

    private static boolean isSpeech(Turn turn) {
        return turn.kind() == TurnKind.SPOKEN || turn.kind() == TurnKind.QUOTED;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
