package org.verbatim.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Tells in which language a text is, among those that search serves and some whose words it would confuse with theirs. The model is that
/// of Apache OpenNLP, read when it is first needed (half a second, 30 MB); an answer takes some 0.1 ms a sentence.
public final class LanguageDetector {

    /// Shorter texts say too little.
    private static final int FEWEST_LETTERS = 10;
    /// A turn in another language than its interview's has to be longer, and nearly without that one's function words.
    private static final int FEWEST_LETTERS_TO_DIFFER = 40;
    private static final double FUNCTION_WORDS = 0.1;
    private static final double SURER = 1.5;
    private static final int LONGEST = 1_000;
    /// Languages without an analyzer of their own that are told apart all the same.
    private static final List<String> OTHERS = List.of("zh", "he", "vi", "th", "hr", "sk", "sl", "ka", "mk", "ur");

    private LanguageDetector() {
    }

    /// The tag of the language; empty where the text is too short to tell.
    public static Optional<String> detect(String text) {
        return letters(text) < FEWEST_LETTERS ? Optional.empty() : likeliest(likely(text));
    }

    /// The tag of the language of one turn in an interview that is in the language of `tag`: `tag` unless the turn is plainly in another.
    /// `words` are [TermCutter#cut] of the text.
    public static String ofTurn(String text, Terms words, String tag) {
        Language usual = Language.of(tag);
        String code = usual.code().isEmpty() ? tag : usual.code();
        if (letters(text) < FEWEST_LETTERS_TO_DIFFER || hasFunctionWords(words, usual)
                || !Model.TAGS.containsValue(code)) {
            return tag;
        }
        Map<String, Double> likely = likely(text);
        double least = SURER * of(likely, code);
        return likeliest(likely).filter(other -> !other.equals(code) && of(likely, other) >= least).orElse(tag);
    }

    private static Optional<String> likeliest(Map<String, Double> likely) {
        return likely.keySet().stream().max((one, other) -> Double.compare(of(likely, one), of(likely, other)));
    }

    private static boolean hasFunctionWords(Terms words, Language language) {
        double enough = Math.max(1, FUNCTION_WORDS * words.size());
        int found = 0;
        for (int i = 0; i < words.size() && found < enough; i++) {
            found += language.functionWords().contains(words.term(i)) ? 1 : 0;
        }
        return found >= enough;
    }

    /// How many there are, as far as it matters.
    private static int letters(String text) {
        int letters = 0;
        for (int at = 0; at < text.length() && letters < FEWEST_LETTERS_TO_DIFFER;) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            letters += Character.isLetter(codePoint) ? 1 : 0;
        }
        return letters;
    }

    private static double of(Map<String, Double> likely, String tag) {
        return Objects.requireNonNullElse(likely.get(tag), 0.0);
    }

    private static Map<String, Double> likely(String text) {
        String beginning = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        Map<String, Double> likely = new HashMap<>();
        Arrays.stream(new LanguageDetectorME(Model.READ).predictLanguages(beginning)).forEach(language -> {
            String tag = Model.TAGS.get(language.getLang());
            if (tag != null) {
                likely.merge(tag, language.getConfidence(), Math::max);
            }
        });
        return likely;
    }

    /// The model, and the tags of the languages that are asked for by their three letters in it.
    private static final class Model {

        static final LanguageDetectorModel READ = read();
        static final Map<String, String> TAGS = tags();

        private static LanguageDetectorModel read() {
            try (InputStream model = LanguageDetector.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(Objects.requireNonNull(model, "no language model on the class path"));
            } catch (IOException e) {
                throw new UncheckedIOException("The language model cannot be read", e);
            }
        }

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>(Map.of("cmn", "zh", "nob", "no", "nno", "no", "ekk", "et", "lvs",
                    "lv", "pes", "fa", "arz", "ar"));
            Language.codes().stream().filter(code -> code.indexOf('-') < 0)
                    .forEach(code -> tags.put(three(code), code));
            OTHERS.forEach(code -> tags.put(three(code), code));
            return Map.copyOf(tags);
        }

        private static String three(String code) {
            return Locale.forLanguageTag(code).getISO3Language();
        }
    }
}
