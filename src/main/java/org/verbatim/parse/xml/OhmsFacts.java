package org.verbatim.parse.xml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.WebAddress;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.Role;

/// What the XML of OHMS says of its interview.
final class OhmsFacts {

    private static final Set<String> ROOTS = Set.of("root", "record");
    private static final Map<String, Role> ROLES = Map.of("interviewer", Role.INTERVIEWER, "interviewee",
            Role.INTERVIEWEE);

    private OhmsFacts() {
    }

    /// Whether a text begins as the XML of OHMS does.
    static boolean areIn(String text) {
        String root = XmlSource.rootName(text);
        return root != null && ROOTS.contains(root);
    }

    /// Whether an element names somebody who asks or answers.
    static boolean isPerson(Element element) {
        return ROLES.containsKey(XmlSource.name(element));
    }

    /// The first element of that name.
    static @Nullable Element named(XmlSource xml, String name) {
        return xml.root().stream().filter(element -> XmlSource.name(element).equals(name)).findFirst().orElse(null);
    }

    static ParsedFacts of(XmlSource xml) {
        Element date = named(xml, "date");
        String recorded = date == null ? null : Dates.edtf(xml.attribute(date, "value"));
        return new ParsedFacts(null, value(xml, "title"), null, value(xml, "repository"), recorded, null,
                language(value(xml, "language")), null, WebAddress.of(value(xml, "media_url")), null);
    }

    private static @Nullable String value(XmlSource xml, String name) {
        Element element = named(xml, name);
        String value = element == null ? "" : Chars.squeeze(element.text());
        return value.isEmpty() ? null : value;
    }

    /// The tag of a language that is called by its English name.
    private static @Nullable String language(@Nullable String name) {
        for (String tag : Locale.getISOLanguages()) {
            if (Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equals(name)) {
                return tag;
            }
        }
        return null;
    }

    /// Those who are named for asking and answering.
    static Map<String, Role> people(XmlSource xml) {
        Map<String, Role> people = new LinkedHashMap<>();
        xml.root().stream().forEach(element -> {
            Role role = ROLES.get(XmlSource.name(element));
            String name = role == null ? "" : Chars.squeeze(element.text());
            if (role != null && !name.isEmpty()) {
                people.put(name, role);
            }
        });
        return people;
    }
}
