package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.MachineNote;
import org.verbatim.parse.reading.Voices;
import org.verbatim.text.Chars;
import org.verbatim.text.names.Titles;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.Role;

/// Reads what a source says about itself before the interview begins: title, standfirst, by-line, publisher, dates, fields such as
/// "Interviewer: …" and the block between two lines `---`. Of two dates, the one on the publisher's line holds.
public final class FrontMatter {

    private static final Pattern FIELD = Pattern.compile("^(?:- )?([\\p{L}][\\p{L} _-]{0,30}):\\s*+(.*+)$");
    private static final Pattern BY_LINE = Pattern
            .compile("(?i)^(?:by|text by|words by|interview by|interviewed by)\\s\\S.*");
    private static final Pattern NAME = Pattern
            .compile("\\p{Lu}[\\p{L}\\p{Mn}.'’-]*+(?:\\s\\p{Lu}[\\p{L}\\p{Mn}.'’-]*+){1,5}");
    private static final Set<String> RECORDED = Set.of("recorded", "date of interview", "interview date",
            "date recorded",
            "interviewed on", "interviewed");
    private static final Set<String> DATED = Set.of("date", "published", "publication date", "posted");
    /// "Interview took place on October 9, 2017", "Recorded 12 May 1998", "Conducted by Anna Bell on 3 March 2021".
    private static final Pattern SAID_WHEN = Pattern.compile("(?i)^(?:(?:this|the) )?(?:interview(?:ed)?|conversation|"
            + "recording|recorded|conducted|held)\\b.{0,40}?(?:took place|was (?:held|recorded|conducted|made)|recorded|"
            + "conducted|held|interviewed|by|on|in|at)?\\b.{0,60}");
    /// A line that breaks off where a name follows on the next: "Interview with", "Conducted by".
    private static final Pattern ENDS_BEFORE_A_NAME = Pattern
            .compile("(?i).*\\b(?:by|with|of|von|mit|par|avec|de|con|di)");
    /// What a section before the conversation is called.
    private static final Pattern SECTION = Pattern.compile("(?iU)(?:abstract"
            + "|biograph(?:y|ies|ical (?:note|sketch|information))|curriculum vitae|cv|chronology"
            + "|(?:table of )?contents|preface|foreword|acknowledge?ments?"
            + "|about (?:the|this) (?:interview|interviewer|interviewee|narrator|speaker|project)s?)[.:]?");
    private static final Pattern CONVERSATION = Pattern.compile("(?iU)(?:transcript(?:ion)?|(?:the )?interview)[.:]?");
    /// Fields of a YAML head that list who speaks, without saying who asks.
    private static final Set<String> PEOPLE = Set.of("speaker", "speakers", "participant", "participants", "guest",
            "guests", "people");
    private static final int LONGEST_FIELD = 120;
    private static final int SHORTEST_STANDFIRST = 6;
    private static final int LONGEST_DATE_LINE = 16;

    private final Map<String, String> fields = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Initials> initials = new ArrayList<>();
    private final Map<String, Role> parts = new HashMap<>();
    private @Nullable String title;
    private @Nullable String standfirst;
    private @Nullable String publisher;
    private boolean namedNext;
    private boolean inSection;
    private @Nullable String published;
    private boolean fenced;
    private @Nullable MachineMade machine;
    private final String source;
    private final ParsedFacts stated;
    private boolean read;

    /// Of a page: what it states of itself apart from its lines holds before what the lines say.
    public FrontMatter(Page page) {
        this.source = page.source();
        this.stated = page.facts();
        this.title = stated.title();
    }

    /// Takes the next line in front of the interview.
    public void line(TextLine line) {
        String text = line.text();
        machine = machine == null ? MachineNote.in(text) : machine;
        if (MachineNote.isAll(text)) {
            return;
        }
        if (text.equals("---") || (fenced && text.equals("..."))) {
            fenced = !fenced;
            read = fenced && head(line.to());
            return;
        }
        if (fenced && read) {
            return;
        }
        initials.addAll(Initials.in(text));
        if (!fenced) {
            names(text);
        }
        if (Initials.alone(text) != null) {
            return;
        }
        Matcher field = FIELD.matcher(text);
        boolean isField = field.matches();
        boolean known = isField && isKnown(field.group(1));
        if (fenced || known || (isField && title != null)) {
            field(isField ? field : null, text);
        } else {
            prose(line, text);
        }
    }

    private static boolean isKnown(String key) {
        String name = key.toLowerCase(Locale.ROOT).replace('_', ' ');
        return RECORDED.contains(name) || DATED.contains(name) || role(name) != null
                || Set.of("title", "location", "place", "source", "source url", "participants", "speakers", "publisher")
                        .contains(name);
    }

    /// Whether what follows the line `---` is YAML; its fields are taken over.
    private boolean head(int from) {
        YamlHead head = YamlHead.read(source, from);
        if (head == null) {
            return false;
        }
        head.fields().forEach((key, values) -> {
            fields.putIfAbsent(key, String.join(", ", values));
            Role role = role(key.endsWith("s") ? key.substring(0, key.length() - 1) : key);
            if (role != null || PEOPLE.contains(key)) {
                names.addAll(values);
                values.forEach(name -> parts.compute(name, (_, known) -> role == null ? known : role));
            }
        });
        return true;
    }

    private static @Nullable Role role(String key) {
        return switch (key) {
            case "interviewer", "interviewers", "interviewed by" -> Role.INTERVIEWER;
            case "interviewee", "interviewees", "narrator", "respondent" -> Role.INTERVIEWEE;
            case "moderator", "host" -> Role.MODERATOR;
            default -> null;
        };
    }

    private void field(@Nullable Matcher field, String text) {
        if (field == null) {
            String name = text.startsWith("- ") ? text.substring(2) : text;
            if (NAME.matcher(name).matches()) {
                names.add(name);
            }
            return;
        }
        String key = field.group(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        String value = unquoted(Chars.squeeze(field.group(2)));
        if (!value.isEmpty()) {
            fields.putIfAbsent(key, value);
        }
        Role role = role(key);
        for (String name : value.split("\\s*(?:,|;| and |&)\\s*", -1)) {
            if (role != null && !name.isBlank()) {
                names.add(name);
                parts.put(name, role);
            }
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.charAt(0) == value.charAt(value.length() - 1)
                && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void prose(TextLine line, String text) {
        boolean notPublisher = namedNext || inSection;
        inSection |= isSection(text);
        namedNext = ENDS_BEFORE_A_NAME.matcher(text).matches();
        Dates.Found said = SAID_WHEN.matcher(text).matches() ? Dates.find(text) : null;
        if (said != null && !line.heading()) {
            fields.putIfAbsent("recorded", said.edtf());
        } else if (text.codePoints().noneMatch(Character::isLetter)) {
            return; // a time, a ruler: no title
        } else if (title == null) {
            title = Chars.squeeze(text);
        } else if (isByLine(text) || line.heading() || isSection(text) || CONVERSATION.matcher(text).matches()
                || Chars.squeeze(text).equals(title)) {
            return;
        } else if (isDated(text)) {
            dated(text);
        } else if (standfirst == null && publisher == null && !inSection && line.opens()
                && Chars.words(text).size() >= SHORTEST_STANDFIRST) {
            standfirst = Chars.squeeze(text);
        } else if (publisher == null && !notPublisher && isPublisher(text)) {
            publisher = Chars.squeeze(text);
        }
    }

    /// Whether the line is a field that says when or where an interview was, or who led it: "DATE: 4 March 1996".
    public static boolean isField(String line) {
        Matcher field = FIELD.matcher(line);
        return line.length() < LONGEST_FIELD && field.matches() && isKnown(field.group(1)) && !Chars.isFinished(line);
    }

    /// Whether the line is the heading of a section that nobody says: "ABSTRACT", "Biographical note".
    public static boolean isSection(String line) {
        return SECTION.matcher(Chars.squeeze(line)).matches();
    }

    public static boolean isByLine(String line) {
        return BY_LINE.matcher(line).matches();
    }

    /// Whether the line is short and holds a date: "The Harbour Post, 3 March 2021".
    public static boolean isDated(String line) {
        return line.length() < 120 && Chars.words(line).size() <= LONGEST_DATE_LINE && !Chars.isFinished(line)
                && Dates.find(line) != null;
    }

    /// Whether the line could be nothing but the name of a publisher: a few words, all with capitals but the small ones.
    public static boolean isPublisher(String line) {
        List<String> words = Chars.words(line);
        if (words.isEmpty() || words.size() > 5 || !Character.isUpperCase(line.codePointAt(0)) || Chars.isFinished(line)
                || line.length() > 60) {
            return false;
        }
        for (String word : words) {
            boolean small = Set.of("of", "the", "and", "for", "on", "in", "&").contains(word);
            if (!small && !Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private void dated(String text) {
        Dates.Found date = Dates.find(text);
        if (date == null || published != null) {
            return;
        }
        published = date.edtf();
        int end = date.from();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        String before = Chars.squeeze(text.substring(0, end));
        if (!before.isEmpty() && isPublisher(before)
                && !before.toLowerCase(Locale.ROOT).matches("(?:published|posted|updated|recorded)(?: on)?")) {
            publisher = before;
        }
    }

    /// Names of two words and more, without the office before them.
    private void names(String text) {
        if (text.length() > 1_000) {
            return;
        }
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            List<String> words = Chars.words(matcher.group());
            int from = 0;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).toLowerCase(Locale.ROOT).replace(".", "");
                from = Titles.isOffice(word) || Titles.isAddress(word) || word.equals("by") ? i + 1 : from;
            }
            if (words.size() - from > 1) {
                names.add(withoutDot(String.join(" ", words.subList(from, words.size()))));
            }
        }
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /// The one person who is named as the one interviewed; null where nobody is, or several are.
    public @Nullable String onlyInterviewee() {
        List<String> all = parts.entrySet().stream().filter(part -> part.getValue() == Role.INTERVIEWEE)
                .map(Map.Entry::getKey).toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    /// Who alone is named as speaking, and not as asking; null if that is nobody, or several.
    public @Nullable String onlySpeaker() {
        List<String> all = names.stream().distinct().filter(name -> {
            Role role = parts.get(name);
            return role == null || role == Role.INTERVIEWEE;
        }).toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    public void introduce(Voices voices) {
        names.forEach(name -> voices.introduce(name, parts.get(name)));
        initials.forEach(one -> voices.explain(one.letters(), one.name(),
                one.role() == null ? parts.get(one.name()) : one.role()));
    }

    public ParsedFacts facts() {
        String recorded = date(RECORDED);
        String dated = date(DATED);
        if (dated != null && recorded == null && parts.containsValue(Role.INTERVIEWEE)) {
            recorded = dated; // an archive's sheet: the date beside interviewer and interviewee is the interview's
            dated = null;
        }
        String url = first(Set.of("source url", "source", "url", "media"));
        boolean isAddress = url != null && url.startsWith("http");
        return stated.or(new ParsedFacts(null, fields.getOrDefault("title", title), standfirst,
                fields.getOrDefault("publisher", publisher), recorded, published == null ? dated : published,
                null, isAddress ? url : null, null, machine));
    }

    /// Takes a line behind the interview, which may name the program that made the words.
    public void back(TextLine line) {
        machine = machine == null ? MachineNote.in(line.text()) : machine;
    }

    private @Nullable String date(Set<String> keys) {
        String value = first(keys);
        return value == null ? null : Dates.edtf(value);
    }

    private @Nullable String first(Set<String> keys) {
        return keys.stream().sorted().map(fields::get).filter(value -> value != null).findFirst().orElse(null);
    }
}
