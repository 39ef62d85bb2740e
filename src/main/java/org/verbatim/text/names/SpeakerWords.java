package org.verbatim.text.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;

/// The words by which speakers are called without being named: parts in a conversation, notes that nobody says. Titles are in [Titles].
public final class SpeakerWords {

    private static final Set<String> ASKING = Set.of("q", "question", "questioner", "interviewer", "int",
            "frage", "interviewerin", "intervieweur", "intervieweuse", "entrevistador", "entrevistadora", "pregunta",
            "pergunta", "domanda", "intervistatore", "intervistatrice", "вопрос", "интервьюер", "корреспондент", "سؤال",
            "المحاور", "שאלה", "מראיין", "מראיינת", "問", "问", "記者", "记者", "采访者", "採訪者", "提问者", "提問者", "聞き手",
            "インタビュアー", "질문", "문", "기자", "면담자");
    private static final Set<String> ANSWERING = Set.of("a", "answer", "interviewee", "respondent",
            "antwort", "réponse", "respuesta", "resposta", "risposta", "entrevistado", "entrevistada", "ответ", "جواب",
            "תשובה", "答", "受访者", "受訪者", "話し手", "語り手", "답", "구술자");
    private static final Set<String> LEADING = Set.of("moderator", "host", "co-host", "chair", "chairman", "chairwoman",
            "chairperson", "presenter", "facilitator", "moderatorin", "moderador", "moderadora", "moderatore",
            "animateur",
            "animatrice", "ведущий", "ведущая", "модератор", "المذيع", "המנחה", "主持人", "主持", "司会", "司会者", "사회자",
            "진행자");
    private static final Set<String> LISTENING = Set.of("audience", "crowd", "public", "attendee", "publikum",
            "zuschauer", "público", "pubblico", "зал", "الجمهور", "הקהל", "观众", "觀眾", "听众", "聽眾", "会場", "청중", "관객");
    private static final Set<String> PARTS = Set.of("speaker", "spk", "participant", "reporter", "reporters",
            "journalist",
            "narrator", "voice", "voices", "unidentified", "unknown", "male", "female", "man", "woman", "caller",
            "operator",
            "agent", "customer", "witness", "announcer", "all", "several", "multiple", "team", "panel", "panelist",
            "panellist",
            "member", "members", "guest", "translator", "interpreter", "student", "students", "subject", "everyone",
            "group",
            "press", "media", "staff", "official", "officials", "senior", "administration", "clerk", "person",
            "inaudible", "旁白", "众人", "眾人", "全員", "一同", "嘉宾", "嘉賓", "翻译", "翻譯", "通訳", "통역", "모두");
    private static final Set<String> LITTLE = Set.of("the", "a", "an", "of", "and", "from", "for", "in", "on", "no",
            "to", "de", "het", "der", "die", "das", "la", "le", "el", "il", "van", "von");
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
    private SpeakerWords() {
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

    /// Whether it announces a note, an example, a source, or begins as sentences do: nobody speaks.
    public static boolean isNote(String label) {
        List<String> words = words(label);
        boolean capitals = NameShape.isCapitals(label);
        return NOTES.contains(String.join(" ", words).replace('’', '\''))
                || (!capitals && !words.isEmpty() && OPENERS.contains(words.getFirst()));
    }

    /// Whether the label names somebody: "Q", "Speaker 2", "THE PRESIDENT" and "CC" do not.
    public static boolean namesPerson(String label) {
        if (isCode(core(label))) {
            return false;
        }
        for (String word : words(label)) {
            boolean title = Titles.isOffice(word) || Titles.isTitle(word);
            if (!isPart(word) && !title && !LITTLE.contains(word) && !isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the label is a known part in a conversation, and nothing else.
    public static boolean isPartOnly(String label) {
        List<String> words = words(label);
        return !words.isEmpty() && words.stream().anyMatch(SpeakerWords::isPart)
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

    /// The part that the label itself states, or null: "Q", "Moderator", "Interviewer 2".
    public static @Nullable Part part(String label) {
        for (String word : words(label)) {
            String stem = word.replaceAll("[0-9]++$", "");
            if (ASKING.contains(stem)) {
                return Part.ASKS;
            }
            if (LEADING.contains(word)) {
                return Part.LEADS;
            }
            if (LISTENING.contains(word)) {
                return Part.LISTENS;
            }
        }
        return ANSWERING.contains(String.join(" ", words(label))) ? Part.ANSWERS : null;
    }

    /// A part in a conversation.
    public enum Part {
        ASKS, ANSWERS, LEADS, LISTENS
    }
}
