package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatim.parse.pages.Initials;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameLikeness;
import org.verbatim.text.names.NameShape;
import org.verbatim.text.names.PersonName;
import org.verbatim.text.names.SpeakerWords;
import org.verbatim.text.names.Titles;

/// Decides which of the things that look like labels are labels: those that recur and are followed by speech. "Region:" is followed by a
/// value, "Note:" does not recur, "Anna Bell:" comes again and again before sentences.
final class LabelEvidence {

    private static final int WORDS_OF_SPEECH = 8;
    private static final double MOSTLY = 0.8;
    /// Question and answer in English; German; Spanish, Portuguese and Polish; Italian and French; Cyrillic; Swedish.
    private static final List<String> PAIRS = List.of("qa", "fa", "pr", "po", "dr", "qr", "во", "fs");
    private static final int MOST_LINES_ABOVE = 3;
    /// Initials are explained before this line.
    private static final int MOST_LINES_OF_A_HEAD = 60;
    /// How somebody who speaks once may be introduced, if others are in the same way.
    private static final Set<Label.Shape> RARE = EnumSet.of(Label.Shape.COLON, Label.Shape.STOP, Label.Shape.BOLD,
            Label.Shape.TIMED, Label.Shape.DASH);
    /// What names nobody is often set off in these ways too, or stands in the midst of words.
    private static final Set<Label.Shape> DOUBTFUL = EnumSet.complementOf(EnumSet.of(Label.Shape.BARE,
            Label.Shape.COLUMN, Label.Shape.BRACKETED, Label.Shape.ALONE));
    private static final int ENOUGH_TO_SHOW_A_HABIT = 4;
    private static final int MOST_WORDS_OF_A_RARE_NAME = 4;
    /// A word of Thai or Khmer, and how many of them are speech: these scripts have no sign at the end of a sentence.
    private static final int LETTERS_OF_A_WORD = 3;
    private static final int WORDS_OF_UNSPACED_SPEECH = 4;

    /// A candidate, where it stands (an index of a line), and whether what follows reads like speech.
    record Candidate(int line, Label label, boolean speech) {}

    private static final int FEWEST_RUNNING_HEADS = 3;

    private final List<TextLine> lines;
    private final Set<String> runningHeads;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<Candidate>> byKey = new LinkedHashMap<>();
    private final Set<String> voices = new HashSet<>();

    LabelEvidence(List<TextLine> lines) {
        this.lines = lines;
        this.runningHeads = findRunningHeads(lines);
        find(false);
        judge();
        if (voices.size() < 2) {
            candidates.clear();
            byKey.clear();
            voices.clear();
            find(true);
            judge();
        }
    }

    private void find(boolean alone) {
        Map<Integer, Label> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean mayStandAlone = alone && line.opens() && i + 1 < lines.size();
            Label label = LabelScanner.scan(line, mayStandAlone || (alone && line.heading()));
            if (label != null && mayBegin(i, found) && !runningHeads.contains(line.text())) {
                found.put(i, label);
            }
        }
        found.values().removeAll(letters(found.values()));
        for (int i = 0; i < lines.size(); i++) {
            Label label = found.get(i);
            if (label != null) {
                Candidate candidate = new Candidate(i, label, isSpeech(i, label, found));
                candidates.add(candidate);
                byKey.computeIfAbsent(label.key(), _ -> new ArrayList<>()).add(candidate);
            }
        }
    }

    /// Single letters with a full stop that are no labels: those whose partner does not recur too. "A." may begin a name or the first point of a list.
    private static List<Label> letters(Collection<Label> labels) {
        List<Label> letters = labels.stream()
                .filter(label -> label.shape() == Label.Shape.STOP && label.printed().length() == 1).toList();
        Map<String, Long> times = letters.stream().collect(Collectors.groupingBy(Label::key, Collectors.counting()));
        Set<String> paired = PAIRS.stream()
                .filter(pair -> pair.chars().allMatch(one -> times.getOrDefault(Character.toString(one), 0L) > 1))
                .collect(Collectors.toSet());
        return letters.stream().filter(label -> paired.stream().noneMatch(pair -> pair.contains(label.key()))).toList();
    }

    /// A label begins a paragraph, or follows a title right above it, a line that is finished, or one that has a label itself: else it is the
    /// wrapped end of something longer.
    private boolean mayBegin(int line, Map<Integer, Label> found) {
        boolean first = found.isEmpty() && line <= MOST_LINES_ABOVE;
        if (first || lines.get(line).opens() || lines.get(line).heading() || found.containsKey(line - 1)) {
            return true;
        }
        if (lines.get(line - 1).heading()) {
            return true;
        }
        String before = lines.get(line - 1).text();
        char last = before.charAt(before.length() - 1);
        return Chars.isFinished(before) || Chars.isDash(last) || last == ')' || last == ']' || last == ':';
    }

    /// Whether the text after a label, up to the next paragraph or candidate, is a sentence or long enough for one.
    private boolean isSpeech(int index, Label label, Map<Integer, Label> found) {
        String first = lines.get(index).text().substring(label.textFrom());
        int words = count(first);
        String last = first;
        for (int i = index + 1; i < lines.size() && words < WORDS_OF_SPEECH; i++) {
            boolean next = lines.get(i).opens() && words > 0;
            if (next || found.containsKey(i)) {
                break;
            }
            last = lines.get(i).text();
            words += count(last);
        }
        boolean unspaced = last.chars().anyMatch(c -> isUnspaced((char) c));
        return words >= (unspaced ? WORDS_OF_UNSPACED_SPEECH : WORDS_OF_SPEECH)
                || (words > 0 && Chars.isFinished(last));
    }

    /// Headings that come again and again, one of them in the midst of a sentence: they are of pages, not of sections.
    private static Set<String> findRunningHeads(List<TextLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> inside = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).heading()) {
                times.merge(lines.get(i).text(), 1, Integer::sum);
                boolean cuts = i > 0 && i + 1 < lines.size() && !Chars.isFinished(lines.get(i - 1).text())
                        && Character.isLowerCase(lines.get(i + 1).text().codePointAt(0));
                if (cuts) {
                    inside.add(lines.get(i).text());
                }
            }
        }
        inside.removeIf(head -> times.getOrDefault(head, 0) < FEWEST_RUNNING_HEADS);
        return inside;
    }

    /// Lines that belong to pages: they are no labels, no headings and no words.
    Set<String> runningHeads() {
        return runningHeads;
    }

    private static int count(String text) {
        int words = 0;
        int letters = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < WORDS_OF_SPEECH; i++) {
            boolean space = Chars.isSpace(text.charAt(i));
            words += !space && (!inside || Character.isIdeographic(text.charAt(i))) ? 1 : 0;
            letters += isUnspaced(text.charAt(i)) ? 1 : 0;
            inside = !space;
        }
        return words + letters / LETTERS_OF_A_WORD;
    }

    /// Whether the character is of a script that sets no space between words: Thai, Lao, Burmese, Khmer.
    private static boolean isUnspaced(char c) {
        return c >= '\u0E00' && Character.isLetter(c) && switch (Character.UnicodeScript.of(c)) {
            case THAI, LAO, MYANMAR, KHMER -> true;
            default -> false;
        };
    }

    private void judge() {
        byKey.forEach((key, all) -> {
            long speech = all.stream().filter(Candidate::speech).count();
            boolean part = SpeakerWords.isPartOnly(all.getFirst().label().printed());
            if (speech * 2 >= all.size() && (all.size() > 1 || part) && mayBeVoice(all)) {
                voices.add(key);
            }
        });
        List<Candidate> sure = starts();
        // one who speaks once may be known by another who does: "Head of the Office Anna Bell" by "Anna Bell"
        for (int known = 0; sure.size() >= 2 && sure.size() > known; sure = starts()) {
            known = sure.size();
            addRare(Habit.of(sure, lines));
            addOtherSpellings();
        }
    }

    /// The same labels set off in another way, or written out: `TB- In the school`, `Tilda B:` where "Tilda Brook" speaks.
    private void addOtherSpellings() {
        Set<String> printed = new HashSet<>();
        candidates.stream().filter(one -> voices.contains(one.label().key()))
                .forEach(one -> printed.add(one.label().printed()));
        addInitials(printed.stream().filter(LabelScanner::areInitials).collect(Collectors.toSet()));
        List<PersonName> names = knownNames(printed);
        byKey.forEach((key, all) -> {
            Candidate one = all.getFirst();
            boolean spelled = voices.size() > 1 && !voices.contains(key) && one.label().shape() == Label.Shape.COLON
                    && one.speech()
                    && lines.get(one.line()).opens() && key.indexOf(' ') > 0 && NameShape.fits(one.label().printed());
            PersonName name = spelled ? PersonName.of(one.label().printed()) : null;
            if (name != null && names.stream().anyMatch(known -> name.like(known) != NameLikeness.DIFFERENT)) {
                voices.add(key);
            }
        });
    }

    /// Lines that begin with initials and a dash or a stop, where these initials are labels.
    private void addInitials(Set<String> initials) {
        if (initials.isEmpty()) {
            return;
        }
        Set<Integer> taken = candidates.stream().map(Candidate::line).collect(Collectors.toSet());
        for (int i = 0; i < lines.size(); i++) {
            Label label = taken.contains(i) || !lines.get(i).opens()
                    ? null
                    : LabelScanner.initials(lines.get(i), initials);
            if (label != null) {
                candidates.add(new Candidate(i, label, true));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::line));
    }

    /// The names of those who speak, and those that initials among the labels stand for.
    private List<PersonName> knownNames(Set<String> printed) {
        Set<String> names = new HashSet<>(printed);
        lines.stream().limit(MOST_LINES_OF_A_HEAD).flatMap(line -> Initials.in(line.text()).stream())
                .filter(one -> printed.stream().map(Initials::letters).anyMatch(one.letters()::equals))
                .forEach(one -> names.add(one.name()));
        return names.stream().filter(SpeakerWords::namesPerson).map(PersonName::of)
                .filter(name -> !name.given().isEmpty()).toList();
    }

    private void addRare(Habit habit) {
        for (Candidate candidate : candidates) {
            if (!voices.contains(candidate.label().key())
                    && mayBeVoice(byKey.getOrDefault(candidate.label().key(), List.of(candidate)))
                    && (candidate.speech() || isTimedAsOthers(candidate, habit))
                    && (endsLikeVoice(candidate.label()) || isRareVoice(candidate, habit))) {
                voices.add(candidate.label().key());
            }
        }
    }

    /// "Note:" is nobody however often it comes; `A` alone is one who answers only if somebody asks; what is written small is a name only if it
    /// comes again, each time at the beginning of a paragraph.
    private boolean mayBeVoice(List<Candidate> all) {
        Label label = all.getFirst().label();
        if (SpeakerWords.isNote(label.printed())) {
            return false;
        }
        if (label.shape() == Label.Shape.BARE && label.printed().startsWith("A")) {
            return byKey.keySet().stream().anyMatch(key -> key.startsWith("q"));
        }
        return NameShape.fits(label.printed())
                || (all.size() > 1 && all.stream().allMatch(one -> one.speech() && lines.get(one.line()).opens()));
    }

    /// How the labels that are sure are set, and from which line to which they go.
    private record Habit(int first, int last, int count, boolean open, boolean capitals, boolean bold, boolean timed,
            Set<Label.Shape> shapes) {

        static Habit of(List<Candidate> sure, List<TextLine> lines) {
            return new Habit(sure.getFirst().line(), sure.getLast().line(), sure.size(),
                    sure.stream().allMatch(start -> lines.get(start.line()).opens()),
                    sure.stream().filter(start -> NameShape.isCapitals(start.label().printed())).count() >= MOSTLY
                            * sure.size(),
                    sure.stream().allMatch(start -> lines.get(start.line()).bold() > 0),
                    sure.stream().allMatch(start -> start.label().startMs() != null),
                    sure.stream().map(start -> start.label().shape()).filter(RARE::contains)
                            .collect(Collectors.toSet()));
        }
    }

    /// "President of Freedonia Rufus Firefly", where "Rufus Firefly" is known.
    private boolean endsLikeVoice(Label label) {
        String key = label.key();
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            if (voices.contains(key.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether another label is the same name with an office before it, or without.
    private boolean hasOtherSpelling(Label label) {
        return endsLikeVoice(label) || voices.stream().anyMatch(other -> other.endsWith(" " + label.key()));
    }

    /// Somebody who speaks once, between others: a few words with capitals, or set in capitals like all the others. More words if some of them are a
    /// title or an office; one word where enough labels show that each begins a paragraph.
    private boolean isRareVoice(Candidate candidate, Habit habit) {
        String printed = candidate.label().printed();
        List<String> words = SpeakerWords.words(printed);
        boolean set = habit.bold() && lines.get(candidate.line()).bold() >= candidate.label().to();
        boolean begun = candidate.line() > habit.first() || isTimedAsOthers(candidate, habit);
        // the last to speak may speak once too; but what follows an interview looks like this as well ("Photo: …")
        boolean ended = candidate.line() > habit.last() && !set && !habit.capitals()
                && (words.size() < 2 || words.size() > 3);
        if (!begun || ended || !habit.shapes().contains(candidate.label().shape())
                || (habit.open() && !lines.get(candidate.line()).opens())) {
            return false;
        }
        if (habit.bold()) {
            return set;
        }
        if (habit.timed() && candidate.label().startMs() != null) {
            return NameShape.fits(printed) && !NameShape.isOfSomebody(printed);
        }
        boolean titled = words.stream().anyMatch(word -> Titles.isAddress(word) || Titles.isOffice(word))
                || printed.indexOf(',') > 0;
        boolean alone = habit.open() && habit.count() >= ENOUGH_TO_SHOW_A_HABIT;
        return NameShape.fits(printed) && !NameShape.isOfSomebody(printed)
                && NameShape.isCapitals(printed) == habit.capitals()
                && (titled || words.size() <= MOST_WORDS_OF_A_RARE_NAME)
                && (words.size() > 1 || habit.capitals() || (alone && Character.isUpperCase(printed.codePointAt(0))));
    }

    /// Whether a time stands on the line before it, as before the first that is sure.
    private boolean isTimedAsOthers(Candidate candidate, Habit habit) {
        return isTime(candidate.line() - 1) && isTime(habit.first() - 1);
    }

    private boolean isTime(int line) {
        TimeCode time = line < 0 ? null : TimeCode.at(lines.get(line).text(), 0);
        return time != null && time.to() == lines.get(line).words().length();
    }

    /// The labels, in order.
    List<Candidate> starts() {
        return candidates.stream().filter(c -> voices.contains(c.label().key())).toList();
    }

    /// What looks like labels between the first and the last, and was not taken for some: the words are in the turn before.
    List<Candidate> doubts() {
        List<Candidate> starts = starts();
        Set<Integer> fields = fields();
        return candidates.stream()
                .filter(one -> DOUBTFUL.contains(one.label().shape()) && !voices.contains(one.label().key())
                        && one.line() > starts.getFirst().line() && !fields.contains(one.line())
                        && !SpeakerWords.isNote(one.label().printed())
                        && (NameShape.fits(one.label().printed())
                                || byKey.getOrDefault(one.label().key(), List.of()).size() > 1))
                .toList();
    }

    /// The index of every line that is a field of metadata: it looks like a label, and none of its kind is followed by speech.
    Set<Integer> fields() {
        Set<Integer> fields = new HashSet<>();
        byKey.forEach((key, all) -> {
            if (!voices.contains(key) && all.stream().noneMatch(Candidate::speech)) {
                all.forEach(field -> fields.add(field.line()));
            }
        });
        return fields;
    }

    /// Whether what looks like a label on this line comes again on another.
    boolean recurs(int line) {
        Label label = LabelScanner.scan(lines.get(line), false);
        return label != null && byKey.getOrDefault(label.key(), List.of()).size() > 1;
    }

    /// The share of labels whose first line, or the one before the next paragraph, is a finished sentence.
    double finishedShare() {
        List<Candidate> starts = starts();
        return (double) starts.stream().filter(this::isFinished).count() / starts.size();
    }

    private boolean isFinished(Candidate start) {
        int last = start.line();
        while (last + 1 < lines.size() && !lines.get(last + 1).opens() && last - start.line() < 100) {
            last++;
        }
        return Chars.isFinished(lines.get(last).text());
    }

    /// Two who speak, and labels that come once are the fewer: a list of names with a quotation each is no conversation.
    boolean isConversation() {
        List<Candidate> starts = starts();
        long once = starts.stream().filter(start -> byKey.getOrDefault(start.label().key(), List.of()).size() == 1
                && !SpeakerWords.isPartOnly(start.label().printed()) && !hasOtherSpelling(start.label())).count();
        return voices.size() >= 2 && starts.size() >= 3 && once * 2 <= starts.size();
    }

    /// The share of labels that are followed by speech.
    double speechShare() {
        List<Candidate> starts = starts();
        return (double) starts.stream().filter(Candidate::speech).count() / starts.size();
    }
}
