package org.verbatim.parse.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.WebAddress;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;

/// What the source says about itself, where its vocabulary says it. A path is an element, one that it stands in before it, and an attribute
/// behind: `recording/date/@when`.
final class XmlFacts {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    /// As German records write days: 12.01.2023.
    private static final Pattern GERMAN = Pattern.compile("([0-2]\\d|3[01])\\.(0[1-9]|1[0-2])\\.([12]\\d{3})");

    private final XmlSource xml;
    private final XmlVocabulary vocabulary;

    XmlFacts(XmlSource xml, XmlVocabulary vocabulary) {
        this.xml = xml;
        this.vocabulary = vocabulary;
    }

    ParsedFacts facts() {
        return new ParsedFacts(null, fact("title"), null, fact("publisher"), date("recorded"), date("published"),
                language(fact("language")), WebAddress.of(fact("address")), null, null);
    }

    private @Nullable String date(String name) {
        String value = fact(name);
        Matcher german = value == null ? null : GERMAN.matcher(value);
        if (german != null && german.matches()) {
            return german.group(3) + "-" + german.group(2) + "-" + german.group(1);
        }
        return value == null ? null : Dates.edtf(value);
    }

    private @Nullable String fact(String name) {
        for (String path : vocabulary.facts().getOrDefault(name, List.of())) {
            Optional<String> value = xml.root().stream().filter(element -> stands(element, path))
                    .map(element -> value(element, path)).filter(found -> !found.isEmpty()).findFirst();
            if (value.isPresent()) {
                return value.get();
            }
        }
        return null;
    }

    private static List<String> steps(String path) {
        return List.of(path.split("/", -1)).stream().filter(step -> !step.startsWith("@")).toList();
    }

    private static boolean stands(Element element, String path) {
        List<String> steps = steps(path);
        return XmlSource.name(element).equals(steps.getLast()) && (steps.size() == 1
                || element.parents().stream().anyMatch(parent -> XmlSource.name(parent).equals(steps.getFirst())));
    }

    private String value(Element element, String path) {
        int at = path.indexOf('@');
        return at < 0 ? Chars.squeeze(element.text()) : Chars.squeeze(xml.attribute(element, path.substring(at + 1)));
    }

    /// A tag as the web has it: of a language's two codes the shorter.
    static @Nullable String language(@Nullable String code) {
        if (code == null || !LANGUAGE.matcher(code).matches()) {
            return null;
        }
        if (code.length() != 3) {
            return code;
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(code.toLowerCase(Locale.ROOT))) {
                return two;
            }
        }
        return code;
    }
}
