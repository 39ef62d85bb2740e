package org.verbatim.search.lucene;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.search.query.QueryNode;
import org.verbatim.transcript.Role;

/// A search written apart from the engine: it reads every turn with regular expressions. Knows the inflections of the words in its tests, and
/// no others.
final class BruteForce {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Map<String, String> GERMAN = new TreeMap<>(
            Map.of("hauses", "haus", "hauser", "haus", "walks", "walk"));

    private final List<Interview> interviews;

    BruteForce(List<Interview> interviews) {
        this.interviews = interviews.stream()
                .sorted(Comparator.comparing(interview -> interview.summary().slug())).toList();
    }

    /// The hits as `slug number [ranges]`, in the interviews' order.
    List<String> hits(QueryNode query) {
        List<String> hits = new ArrayList<>();
        for (Interview interview : interviews) {
            for (Turn turn : interview.turns()) {
                new Reader(interview, turn).find(query).ifPresent(ranges -> hits
                        .add(interview.summary().slug() + " " + turn.number() + " " + marked(turn.text(), ranges)));
            }
        }
        return hits;
    }

    private record Word(String folded, String stem, int from, int to) {}

    private final class Reader {

        private final Interview interview;
        private final Turn turn;
        private final List<Word> words;

        Reader(Interview interview, Turn turn) {
            this.interview = interview;
            this.turn = turn;
            this.words = words(turn.text());
        }

        /// The ranges that match; empty where the turn does not.
        Optional<List<MatchRange>> find(QueryNode node) {
            return switch (node) {
                case QueryNode.MatchAll all -> Optional.of(List.of());
                case QueryNode.Word(var text) -> sequence(text, Comparison.INFLECTED);
                case QueryNode.Phrase(var text) -> sequence(text, Comparison.EXACT);
                case QueryNode.Prefix(var text) -> sequence(text, Comparison.BEGINS);
                case QueryNode.Wildcard(var pattern) -> pattern(pattern);
                case QueryNode.Fuzzy(var text, var edits) -> misspelt(text, edits);
                case QueryNode.Mentions(var name) -> mentions(name);
                case QueryNode.Near(var text, var distance) -> near(text, distance);
                case QueryNode.And(var parts) -> atLeast(parts.size(), parts);
                case QueryNode.Or(var parts) -> atLeast(1, parts);
                case QueryNode.MostOf(var parts, var least) -> atLeast(least, parts);
                case QueryNode.Not(var inner) -> find(inner).isPresent() ? Optional.empty() : Optional.of(List.of());
                case QueryNode.Condition condition -> holds(condition) ? Optional.of(List.of()) : Optional.empty();
            };
        }

        private Optional<List<MatchRange>> atLeast(int least, List<QueryNode> parts) {
            List<List<MatchRange>> found = parts.stream().map(this::find).flatMap(Optional::stream).toList();
            return found.size() < least
                    ? Optional.empty()
                    : Optional.of(found.stream().flatMap(List::stream).toList());
        }

        private boolean holds(QueryNode.Condition condition) {
            InterviewSummary of = interview.summary();
            return switch (condition) {
                case QueryNode.Speaker(var name) -> names().contains(name.toLowerCase(Locale.ROOT));
                case QueryNode.InInterview(var slug) -> of.slug().equals(slug)
                        || (of.title().toLowerCase(Locale.ROOT).contains(slug) && interviews.stream()
                                .noneMatch(other -> other.summary().slug().equals(slug)));
                case QueryNode.Publisher(var name) -> contains(of.publisher(), name);
                case QueryNode.InCollection(var name) -> contains(of.collection(), name);
                case QueryNode.InLanguage(var tag) -> tag.equals(of.language());
                case QueryNode.OfKind(var kind) -> turn.kind().name().equalsIgnoreCase(kind);
                case QueryNode.InRole(var role) -> turn.role() != null && turn.role().name().equalsIgnoreCase(role);
                case QueryNode.Before(var date) -> dated(LocalDate.MIN, date.latest());
                case QueryNode.After(var date) -> dated(date.earliest(), LocalDate.MAX);
                case QueryNode.Dated(var from, var to) -> dated(from.earliest(), to.latest());
                case QueryNode.Question(var asked) -> questions().stream()
                        .anyMatch(question -> new Reader(interview, question).find(asked).isPresent());
            };
        }

        private boolean contains(@Nullable String text, String words) {
            return text != null && text.toLowerCase(Locale.ROOT).contains(words);
        }

        private List<String> names() {
            Stream<String> all = Stream.concat(Stream.ofNullable(turn.speaker()), interview.summary().participants()
                    .stream().filter(same -> turn.person() != null && turn.person().equals(same.person()))
                    .flatMap(same -> same.aliases().stream()));
            return all.map(name -> name.toLowerCase(Locale.ROOT))
                    .flatMap(name -> Stream.of(name, name.substring(name.lastIndexOf(' ') + 1))).toList();
        }

        private boolean dated(LocalDate from, LocalDate to) {
            ArchiveDate date = interview.summary().date();
            return date != null && !date.latest().isBefore(from) && !date.earliest().isAfter(to);
        }

        /// The interviewer's turns in a row with which the Exchange of this turn begins.
        private List<Turn> questions() {
            List<Turn> row = new ArrayList<>();
            boolean asked = false;
            for (Turn one : interview.turns().subList(0, lastOfRow())) {
                boolean asks = one.role() == Role.INTERVIEWER;
                if (asks && !asked) {
                    row.clear();
                }
                if (asks) {
                    row.add(one);
                }
                asked = asks;
            }
            return row;
        }

        /// To the end of the row of questions that this turn may be in the midst of.
        private int lastOfRow() {
            int end = turn.number();
            List<Turn> turns = interview.turns();
            while (turn.role() == Role.INTERVIEWER && end < turns.size()
                    && turns.get(end).role() == Role.INTERVIEWER) {
                end++;
            }
            return end;
        }

        private enum Comparison {
            INFLECTED, EXACT, BEGINS
        }

        private Optional<List<MatchRange>> sequence(String text, Comparison comparison) {
            List<Word> wanted = words(text);
            return places(wanted.size(), at -> {
                for (int i = 0; i < wanted.size(); i++) {
                    Word have = words.get(at + i);
                    Word want = wanted.get(i);
                    boolean last = i == wanted.size() - 1;
                    boolean same = switch (comparison) {
                        case INFLECTED -> have.stem().equals(want.stem()) || have.folded().equals(want.folded());
                        case EXACT -> have.folded().equals(want.folded());
                        case BEGINS -> last
                                ? have.folded().startsWith(want.folded())
                                : have.folded().equals(want.folded());
                    };
                    if (!same) {
                        return false;
                    }
                }
                return true;
            });
        }

        private Optional<List<MatchRange>> pattern(String pattern) {
            Pattern regex = Pattern.compile(pattern.replace("?", ".").replace("*", ".*"));
            return places(1, at -> regex.matcher(words.get(at).folded()).matches());
        }

        private Optional<List<MatchRange>> misspelt(String text, int edits) {
            return places(1, at -> distance(words.get(at).folded(), text) <= edits);
        }

        private Optional<List<MatchRange>> mentions(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            TreeSet<String> forms = new TreeSet<>(List.of(wanted));
            for (Interview any : interviews) {
                for (Participant one : any.summary().participants()) {
                    List<String> names = Stream.concat(Stream.of(one.name()), one.aliases().stream())
                            .map(known -> known.toLowerCase(Locale.ROOT)).toList();
                    String surname = one.name().substring(one.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
                    if (one.person() != null && (names.contains(wanted) || surname.equals(wanted))) {
                        forms.addAll(names);
                        forms.add(surname);
                    }
                }
            }
            List<MatchRange> found = forms.stream()
                    .flatMap(form -> sequence(form, Comparison.EXACT).stream().flatMap(List::stream)).toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }

        /// Every stretch that has all the words and would lack one if it were shorter.
        private Optional<List<MatchRange>> near(String text, int distance) {
            List<String> wanted = words(text).stream().map(Word::folded).sorted().toList();
            List<MatchRange> found = new ArrayList<>();
            for (int from = 0; from < words.size(); from++) {
                for (int to = from; to < words.size() && to - from - 1 <= Math.max(distance, -1); to++) {
                    boolean shorter = to > from && (has(from + 1, to, wanted) || has(from, to - 1, wanted));
                    if (has(from, to, wanted) && !shorter) {
                        found.add(new MatchRange(words.get(from).from(), words.get(to).to()));
                    }
                }
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }

        private boolean has(int from, int to, List<String> wanted) {
            List<String> left = new ArrayList<>(words.subList(from, to + 1).stream().map(Word::folded).toList());
            return wanted.stream().allMatch(left::remove);
        }

        private interface Place {
            boolean matches(int at);
        }

        private Optional<List<MatchRange>> places(int size, Place place) {
            List<MatchRange> found = new ArrayList<>();
            for (int at = 0; size > 0 && at + size <= words.size(); at++) {
                if (place.matches(at)) {
                    found.add(new MatchRange(words.get(at).from(), words.get(at + size - 1).to()));
                }
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }

        private List<Word> words(String text) {
            List<Word> cut = new ArrayList<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                String folded = Normalizer.normalize(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''),
                        Normalizer.Form.NFC).replace("é", "e").replace("ё", "е").replace("ä", "a");
                String stem = "de".equals(interview.summary().language())
                        ? GERMAN.getOrDefault(folded, folded)
                        : folded.replaceFirst("'s$", "").replaceFirst("(ed|ing|s)$", "");
                cut.add(new Word(folded, stem, matcher.start(), matcher.end()));
            }
            return cut;
        }
    }

    /// How many letters have to be put in, left out, exchanged or swapped with their neighbour.
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                int least = i == 0 ? j : j == 0 ? i : Integer.MAX_VALUE;
                if (i > 0 && j > 0) {
                    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                    if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1)) {
                        least = Math.min(least, cost[i - 2][j - 2] + 1);
                    }
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][other.length()];
    }

    /// By every UTF-16 unit that is in a range, ranges apart where no range joins them.
    private static List<String> marked(String text, List<MatchRange> ranges) {
        TreeSet<Integer> inside = new TreeSet<>();
        TreeSet<Integer> joined = new TreeSet<>();
        for (MatchRange range : ranges) {
            for (int at = range.from(); at < range.to(); at++) {
                inside.add(at);
                if (at > range.from()) {
                    joined.add(at);
                }
            }
        }
        List<String> marked = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            if (from >= 0 && !joined.contains(at)) {
                marked.add(from + "-" + at);
                from = -1;
            }
            if (from < 0 && inside.contains(at)) {
                from = at;
            }
        }
        return marked;
    }
}
