package org.verbatim.parse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;

/// The words by which voices are called without being named: parts in a conversation, offices, forms of address.
public final class VoiceWords {

    private static final Set<String> ASKING = Set.of("q", "question", "questioner", "interviewer", "int");
    private static final Set<String> ANSWERING = Set.of("a", "answer", "interviewee", "respondent");
    private static final Set<String> LEADING = Set.of("moderator", "host", "co-host", "chair", "chairman", "chairwoman",
            "chairperson", "presenter", "facilitator");
    private static final Set<String> LISTENING = Set.of("audience", "crowd", "public", "attendee");
    private static final Set<String> PARTS = Set.of("speaker", "spk", "participant", "reporter", "reporters",
            "journalist",
            "narrator", "voice", "voices", "unidentified", "unknown", "male", "female", "man", "woman", "caller",
            "operator",
            "agent", "customer", "witness", "announcer", "all", "several", "multiple", "team", "panel", "panelist",
            "panellist",
            "member", "members", "guest", "translator", "interpreter", "student", "students", "subject", "everyone",
            "group",
            "press", "media", "staff", "official", "officials", "senior", "administration", "clerk", "person",
            "inaudible");
    private static final Set<String> LITTLE = Set.of("the", "a", "an", "of", "and", "from", "for", "in", "on", "no",
            "to");
    private static final Set<String> OFFICES = Set.of("president", "minister", "prime", "vice", "chancellor",
            "director",
            "leader", "chief", "head", "secretary", "senator", "governor", "mayor", "king", "queen", "prince",
            "princess",
            "premier", "ambassador", "spokesman", "spokeswoman", "spokesperson", "general", "colonel", "captain",
            "commander",
            "admiral", "sergeant", "major", "lieutenant", "judge", "justice", "professor", "doctor", "officer",
            "manager",
            "editor", "founder", "owner", "author", "writer", "actor", "actress", "singer", "filmmaker", "film-maker",
            "historian", "scientist", "researcher", "teacher", "farmer", "fisherman", "nurse", "engineer", "pilot",
            "coach",
            "keeper", "curator", "archivist", "librarian", "lawyer", "attorney", "representative", "congressman",
            "congresswoman", "deputy", "acting", "bishop", "pope", "executive", "analyst", "economist", "expert",
            "politician",
            "artist", "composer", "conductor", "architect", "baker", "harbourmaster", "harbormaster", "lady", "first",
            "administrator", "commissioner", "councillor", "counselor", "chairman", "chairwoman", "biologist",
            "chemist",
            "physicist", "poet", "novelist", "painter", "musician", "diplomat", "reporter", "journalist", "interviewer",
            "président", "présidente", "presidente", "präsident", "präsidentin", "ministre",
            "ministro", "ministra", "secrétaire", "rapporteur", "rapporteure", "speaker",
            "anchor", "inspector", "constable", "detective", "principal", "dean", "rector", "warden");
    /// What stands before a colon at the beginning of a paragraph and is nobody: it explains the words behind it.
    private static final Set<String> NOTES = Set.of("note", "notes", "nb", "n b", "ps", "p s", "example", "for example",
            "warning", "caution", "update", "correction", "erratum", "remember", "tip", "hint", "fact", "result",
            "results", "summary", "conclusion", "source", "sources", "photo", "image", "video", "audio", "related",
            "translation", "disclaimer", "copyright", "topic", "topics", "tags", "keywords", "subject", "re",
            "editor's note", "editors' note", "translator's note", "first", "second", "third", "finally", "also",
            "hinweis", "anmerkung", "achtung", "beispiel", "quelle", "nota", "nota bene", "ejemplo", "fuente",
            "remarque", "attention", "exemple", "esempio", "fonte", "примечание", "внимание", "пример", "注", "注意",
            "ملاحظة");
    /// Words with which sentences begin and names do not: "So, for example:", "Then:".
    private static final Set<String> OPENERS = Set.of("so", "and", "but", "then", "well", "now", "or", "because", "if",
            "when", "while", "as", "although", "however", "again", "one", "two", "three", "here", "there", "this",
            "that", "these", "those", "it", "he", "she", "they", "we", "you", "what", "which", "who", "how", "why",
            "where", "yes", "ok", "okay", "anyway", "meanwhile", "thus", "therefore", "today", "yesterday", "tomorrow");
    /// Titles in labels: change this list if a label with a title is not read as a speaker. See `PersonNames` for the others.
    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord",
            "lady",
            "rev", "hon", "m", "mme", "mlle", "messrs", "pres", "gen", "col", "capt", "sen", "rep", "gov", "sgt", "lt");

    private VoiceWords() {
    }

    /// The words of a label in lower case, without dots and without what stands in brackets.
    public static List<String> words(String label) {
        List<String> words = new ArrayList<>();
        for (String word : core(label).toLowerCase(Locale.ROOT).split("[\\s,/&.#_]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// The label without a bracket at its end: "Anna Bell" of `Anna Bell (by telephone)` and of `Anna Bell [translated]`.
    public static String core(String label) {
        int open = label.endsWith(")") ? label.indexOf('(') : label.endsWith("]") ? label.indexOf('[') : -1;
        return open > 0 ? Chars.strip(label.substring(0, open)) : label;
    }

    public static boolean isOffice(String lowerCaseWord) {
        return OFFICES.contains(lowerCaseWord) || (lowerCaseWord.endsWith("man") && lowerCaseWord.length() > 5)
                || lowerCaseWord.endsWith("woman") || lowerCaseWord.endsWith("master");
    }

    public static boolean isAddress(String lowerCaseWord) {
        return ADDRESSES.contains(lowerCaseWord);
    }

    /// Whether it announces a note, an example, a source, or begins as sentences do: nobody speaks.
    public static boolean isNote(String label) {
        List<String> words = words(label);
        boolean capitals = NameShape.isCapitals(label);
        return NOTES.contains(String.join(" ", words).replace('’', '\''))
                || (!capitals && !words.isEmpty() && OPENERS.contains(words.getFirst()));
    }

    /// Whether the label names somebody: "Q", "Speaker 2", "THE PRESIDENT" and "CC" do not.
    static boolean namesPerson(String label) {
        if (isCode(core(label))) {
            return false;
        }
        for (String word : words(label)) {
            if (!isPart(word) && !isOffice(word) && !LITTLE.contains(word) && !isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the label is a known part in a conversation, and nothing else.
    public static boolean isPartOnly(String label) {
        List<String> words = words(label);
        return !words.isEmpty() && words.stream().anyMatch(VoiceWords::isPart)
                && words.stream().allMatch(w -> isPart(w) || isNumber(w) || LITTLE.contains(w));
    }

    private static boolean isPart(String word) {
        String stem = word.replaceAll("[0-9]++$", "");
        return ASKING.contains(stem) || ANSWERING.contains(stem) || LEADING.contains(word) || LISTENING.contains(word)
                || PARTS.contains(stem);
    }

    private static boolean isNumber(String word) {
        return word.length() == 1 || word.chars().allMatch(Character::isDigit);
    }

    /// A code of radio traffic or initials: up to two capitals, or up to four without a vowel.
    private static boolean isCode(String label) {
        if (label.length() > 4 || !label.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
            return false;
        }
        return label.length() <= 2 || label.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    }

    /// The role that the label itself states, or null.
    public static @Nullable Role role(String label) {
        for (String word : words(label)) {
            String stem = word.replaceAll("[0-9]++$", "");
            if (ASKING.contains(stem)) {
                return Role.INTERVIEWER;
            }
            if (LEADING.contains(word)) {
                return Role.MODERATOR;
            }
            if (LISTENING.contains(word)) {
                return Role.AUDIENCE;
            }
        }
        return ANSWERING.contains(String.join(" ", words(label))) ? Role.INTERVIEWEE : null;
    }
}
