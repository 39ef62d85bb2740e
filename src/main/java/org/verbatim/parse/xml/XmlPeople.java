package org.verbatim.parse.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Voices;
import org.verbatim.text.Chars;
import org.verbatim.transcript.Role;

/// Who the source says the speakers are that it points to: `#A` is Anna Bell.
final class XmlPeople {

    private final XmlSource xml;
    private final Voices voices;
    private final Map<String, String> names = new HashMap<>();
    private final boolean isOurs;

    XmlPeople(XmlSource xml, XmlVocabulary vocabulary, Voices voices) {
        this.xml = xml;
        this.voices = voices;
        this.isOurs = xml.root().stream().anyMatch(element -> XmlSource.name(element).equals("application")
                && xml.attribute(element, "ident").equals("verbatim"));
        xml.root().stream().filter(element -> vocabulary.people().contains(XmlSource.name(element))).forEach(this::add);
    }

    private void add(Element person) {
        String id = xml.attribute(person, "id");
        String name = xml.attribute(person, "showAs");
        name = name.isEmpty() ? xml.attribute(person, "name") : name;
        if (name.isEmpty()) {
            name = person.stream()
                    .filter(element -> List.of("persname", "name", "role", "roledesc")
                            .contains(XmlSource.name(element)))
                    .findFirst().map(element -> Chars.squeeze(element.text())).orElse("");
        }
        if (!id.isEmpty() && !name.isEmpty()) {
            names.putIfAbsent(id, name);
            String role = xml.attribute(person, "role");
            for (Role one : Role.values()) {
                if (one.name().equalsIgnoreCase(role)) {
                    introduce(name, one);
                }
            }
        }
    }

    /// What Verbatim wrote tells voices apart.
    private void introduce(String name, Role role) {
        if (isOurs) {
            voices.known(name, role);
        } else {
            voices.introduce(name, role);
        }
    }

    /// Those whom an attribute names, in its order; by what it says itself where nothing tells more.
    List<String> named(String value) {
        List<String> found = new ArrayList<>();
        for (String one : value.strip().split("\\s+", -1)) {
            String name = names.get(one.startsWith("#") ? one.substring(1) : one);
            if (name == null) {
                return value.startsWith("#") || !names.isEmpty() ? unknown(value) : List.of(Chars.squeeze(value));
            }
            found.add(name);
        }
        return found;
    }

    private List<String> unknown(String value) {
        List<String> found = new ArrayList<>();
        for (String one : value.strip().split("\\s+", -1)) {
            String id = one.startsWith("#") ? one.substring(1) : one;
            found.add(names.getOrDefault(id, id));
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    /// One name for all who speak at once; null where nobody is named.
    static @Nullable String together(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
