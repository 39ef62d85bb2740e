package org.verbatim.quote;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.verbatim.text.Words;

/// Which words of a language negate and which are numbers. Numbers in words come from ICU's spelling rules, in every language that has them;
/// "one" is none of them, since it is an article or a pronoun as often. Each language's list is made once.
final class WordLists {

    private static final Map<String, Set<String>> NEGATIONS = Map.ofEntries(
            list("en",
                    "not no never none nobody nothing nowhere neither nor cannot without hardly barely scarcely ain't unable"),
            list("de",
                    "nicht nichts nie niemals niemand niemanden niemandem nirgends kein keine keinen keinem keiner keines weder ohne kaum"),
            list("fr", "ne n pas jamais rien personne aucun aucune nul nulle sans ni non guère"),
            list("es", "no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas"),
            list("it", "non no mai niente nulla nessuno nessun nessuna né senza neanche nemmeno neppure"),
            list("pt", "não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco"),
            list("nl", "niet niets geen nooit niemand nergens noch zonder nauwelijks"),
            list("sv", "inte ej icke ingen inget inga aldrig ingenting utan knappt"),
            list("da", "ikke ej ingen intet aldrig uden næppe"), list("no", "ikke ei ingen intet aldri uten neppe"),
            list("nb", "ikke ei ingen intet aldri uten neppe"),
            list("ru", "не нет ни никогда никто никого ничто ничего нигде без нельзя вряд"),
            list("uk", "не ні немає ніколи ніхто нікого ніщо нічого ніде без"),
            list("pl", "nie nigdy nikt nikogo nic niczego nigdzie ani bez żaden żadna żadne"),
            list("cs", "ne ani nikdy nikdo nic nikde bez žádný žádná žádné není nejsou"));

    private static final Map<String, Set<String>> MORE_NUMBERS = Map.of("en", words(
            "twice thrice half quarter dozen dozens hundreds thousands millions billions trillions double triple both"));

    private final Map<String, Set<String>> numbers = new ConcurrentHashMap<>();

    /// The language of a tag without its region.
    static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /// The languages whose negations are known, as tags.
    static Set<String> languages() {
        return NEGATIONS.keySet();
    }

    /// Empty where the language's are not known.
    Set<String> negations(String language) {
        return NEGATIONS.getOrDefault(primary(language), Set.of());
    }

    Set<String> numbers(String language) {
        return numbers.computeIfAbsent(primary(language), WordLists::spelled);
    }

    private static Set<String> spelled(String language) {
        Set<String> words = new HashSet<>(MORE_NUMBERS.getOrDefault(language, Set.of()));
        if (language.isEmpty()) {
            return words;
        }
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (rules.startsWith("%spellout-cardinal") || rules.startsWith("%spellout-ordinal")) {
                for (long number : NUMBERS) {
                    words.addAll(words(format.format(number, rules).replace('\u00AD', ' ')));
                }
            }
        }
        // "one hundred" has brought it in
        words.removeAll(words(format.format(1)));
        words.removeIf(word -> word.length() < 2);
        return words;
    }

    private static final List<Long> NUMBERS = Stream.of(List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L,
            14L, 15L, 16L, 17L, 18L, 19L), List.of(20L, 30L, 40L, 50L, 60L, 70L, 80L, 90L, 100L, 1000L),
            List.of(1_000_000L, 2_000_000L, 1_000_000_000L)).flatMap(Collection::stream).toList();

    private static Map.Entry<String, Set<String>> list(String language, String words) {
        return Map.entry(language, words(words));
    }

    private static Set<String> words(String text) {
        return Words.of(text).stream().map(word -> text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
