package org.verbatim.cite;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.WordRange;

/// Cited words as they may stand in somebody's text: in quotation marks where the source gives them as said, never where it reports or
/// tells, and with whose they are.
record CitedQuotation(CitedWords cited) {

    /// Words that a reference manager keeps of a long turn.
    private static final int KEPT = 300;

    /// The words, in their paragraphs.
    String text() {
        return marked(cited.text());
    }

    /// Who says it and how the source has it, to stand before the source: "Anna Bell, quoted in"; empty where the words are nobody's.
    String attribution() {
        String speaker = cited.turn().speaker();
        return switch (cited.turn().kind()) {
            case SPOKEN -> speaker == null ? "" : speaker + ", in";
            case QUOTED -> speaker == null ? "Quoted in" : speaker + ", quoted in";
            case REPORTED -> speaker == null ? "Paraphrased in" : speaker + ", paraphrased in";
            case NARRATION -> "Told by the writer of";
            case DIRECTION -> "";
        };
    }

    /// What a reference manager keeps of the words, in one line, and how the source has them.
    String note() {
        String words = marked(OneLine.of(kept()));
        String speaker = cited.turn().speaker();
        return switch (cited.turn().kind()) {
            case SPOKEN -> cited.turn().person() != null || speaker == null ? words : speaker + ": " + words;
            case QUOTED -> named(speaker, "quoted") + words;
            case REPORTED -> named(speaker, "paraphrased, not verbatim") + words;
            case NARRATION -> "In the writer’s own words: " + words;
            case DIRECTION -> "Not speech: " + words;
        };
    }

    /// The beginning of the words where they are many; says that it is not all.
    String kept() {
        String text = cited.text();
        return new WordRange(1, KEPT + 1).in(text).isEmpty()
                ? text
                : new WordRange(1, KEPT).in(text).map(at -> text.substring(0, at.to()) + " […]").orElse(text);
    }

    String marked(String words) {
        return cited.verbatim() ? "“" + words + "”" : words;
    }

    private static String named(@Nullable String speaker, String how) {
        return speaker == null
                ? Character.toUpperCase(how.charAt(0)) + how.substring(1) + ": "
                : speaker + ", " + how + ": ";
    }
}
