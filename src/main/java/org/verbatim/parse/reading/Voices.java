package org.verbatim.parse.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.names.NameLikeness;
import org.verbatim.text.names.PersonName;
import org.verbatim.text.names.SpeakerWords;
import org.verbatim.text.names.Titles;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.Role;

/// Joins the labels of one interview into voices. A name with an office before it is the same as the name alone ("President of Freedonia
/// Rufus Firefly", "Rufus Firefly"), a surname or a first name the same as the one full name that has it, and a name in
/// capitals the same as one that the front matter gives in full.
public final class Voices {

    /// Names are compared in pairs.
    private static final int MOST_COMPARED = 60;

    private final Map<String, Voice> byLabel = new LinkedHashMap<>();
    private final Map<String, List<String>> introduced = new HashMap<>();
    private final Map<String, Role> introducedRoles = new HashMap<>();
    private final Map<String, String> explained = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private final Map<String, Role> known = new HashMap<>();
    private final Map<String, String> firstLabels = new HashMap<>();
    private @Nullable Map<String, Voice> merged;

    /// A full name that the source gives before the interview, with the role it states, if any.
    public void introduce(String fullName, @Nullable Role role) {
        List<String> words = SpeakerWords.words(fullName);
        if (words.isEmpty()) {
            return;
        }
        List<String> known = introduced.computeIfAbsent(words.getLast(), _ -> new ArrayList<>());
        if (!known.contains(fullName)) {
            known.add(fullName);
        }
        if (role != null) {
            introducedRoles.put(String.join(" ", words), role);
        }
    }

    /// Says for which full name initials stand: "AR" and "A.R." for Ada Reed.
    public void explain(String initials, String fullName, @Nullable Role role) {
        introduce(fullName, role);
        explained.putIfAbsent(withoutDots(initials), String.join(" ", SpeakerWords.words(fullName)));
    }

    private static String withoutDots(String label) {
        return label.replace(".", "");
    }

    /// Says that a label names several who speak at once: a voice of its own, and nobody's name.
    public void several(String label) {
        several.add(label);
    }

    /// Says that a source tells this voice from all others by its label, and which role it has: it is joined with none.
    public void known(String label, Role role) {
        known.putIfAbsent(label, role);
    }

    public void heard(String label, String text) {
        byLabel.computeIfAbsent(label, l -> new Voice(SpeakerWords.core(l))).said(text);
    }

    /// The name of the speaker of each label.
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        voices().forEach((label, voice) -> names.put(label, voice.name()));
        return names;
    }

    public List<ParsedSpeaker> speakers() {
        List<Voice> voices = voices().values().stream().distinct().toList();
        Map<Voice, Role> roles = Roles.of(voices);
        List<ParsedSpeaker> speakers = new ArrayList<>();
        for (Voice voice : voices) {
            ParsedSpeaker speaker = voice.speaker(roles.getOrDefault(voice, Role.OTHER));
            speakers.add(several.contains(speaker.name())
                    ? new ParsedSpeaker(speaker.name(), false, speaker.role(), speaker.aliases())
                    : speaker);
        }
        return speakers;
    }

    private Map<String, Voice> voices() {
        if (merged == null) {
            merged = merge();
        }
        return merged;
    }

    private Map<String, Voice> merge() {
        byLabel.keySet().forEach(label -> firstLabels.putIfAbsent(key(label), label));
        Map<String, Voice> byKey = new LinkedHashMap<>();
        Map<String, String> homes = homes();
        Map<String, Voice> result = new LinkedHashMap<>();
        byLabel.forEach((label, heard) -> {
            String key = key(label);
            String home = homes.getOrDefault(key, key);
            Voice voice = byKey.computeIfAbsent(home, _ -> new Voice(printed(home)));
            voice.turns += heard.turns;
            voice.questions += heard.questions;
            voice.calledAlso(label);
            Role stated = known.containsKey(label)
                    ? known.get(label)
                    : introducedRoles.getOrDefault(home, Roles.stated(label));
            voice.stated = voice.stated == null ? stated : voice.stated;
            result.put(label, voice);
        });
        return result;
    }

    /// What is compared of a label: its words, or those of the full name that it stands for.
    private String key(String label) {
        if (isApart(label)) {
            return label;
        }
        String stands = explained.get(withoutDots(label));
        if (stands != null) {
            return stands;
        }
        List<String> words = new ArrayList<>(SpeakerWords.words(label));
        while (words.size() > 1 && Titles.isAddress(words.getFirst())) {
            words.removeFirst();
        }
        String key = String.join(" ", words);
        if (words.isEmpty() || !SpeakerWords.namesPerson(label)) {
            return key.isEmpty() ? label : key;
        }
        List<String> full = introduced.getOrDefault(words.getLast(), List.of());
        return full.size() == 1 && words.size() == 1 ? String.join(" ", SpeakerWords.words(full.getFirst())) : key;
    }

    private boolean isApart(String label) {
        return several.contains(label) || known.containsKey(label);
    }

    /// Pairs of speakers who may be one person, by their names: the shorter name first. Labels do not show it, so they stay two.
    public List<List<String>> alike() {
        List<String> people = speakers().stream().filter(ParsedSpeaker::person).map(ParsedSpeaker::name)
                .limit(MOST_COMPARED).toList();
        List<List<String>> alike = new ArrayList<>();
        for (String one : people) {
            for (String other : people) {
                if (one.length() < other.length()
                        && PersonName.of(one).like(PersonName.of(other)) == NameLikeness.MAY_BE) {
                    alike.add(List.of(one, other));
                }
            }
        }
        return alike;
    }

    /// The key at which a longer or shorter form of a name is at home.
    private Map<String, String> homes() {
        Map<String, List<String>> longer = new HashMap<>();
        List<String> keys = byLabel.keySet().stream()
                .filter(label -> SpeakerWords.namesPerson(label) && !isApart(label)).map(this::key).distinct()
                .toList();
        Map<String, String> homes = new HashMap<>();
        for (String key : keys) {
            for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
                longer.computeIfAbsent(key.substring(space + 1), _ -> new ArrayList<>()).add(key);
            }
            if (key.indexOf(' ') > 0) {
                longer.computeIfAbsent(key.substring(0, key.indexOf(' ')), _ -> new ArrayList<>()).add(key);
            }
        }
        keys.stream().filter(key -> key.indexOf(' ') > 0).sorted(Comparator.comparingInt(key -> -key.length()))
                .forEach(key -> longer.getOrDefault(key, List.of()).forEach(form -> homes.put(form, key)));
        homes.replaceAll((_, home) -> homes.getOrDefault(home, home));
        for (String key : keys) {
            Set<String> forms = new HashSet<>();
            longer.getOrDefault(key, List.of()).forEach(form -> forms.add(homes.getOrDefault(form, form)));
            if (key.indexOf(' ') < 0 && forms.size() == 1) {
                homes.put(key, forms.iterator().next());
            }
        }
        return homes;
    }

    /// The name of a key as the source prints it; one in mixed case is preferred to one in capitals.
    private String printed(String key) {
        if (known.containsKey(key)) {
            return key;
        }
        List<String> full = introduced.getOrDefault(key.substring(key.lastIndexOf(' ') + 1), List.of());
        for (String name : full) {
            if (String.join(" ", SpeakerWords.words(name)).equals(key)) {
                return name;
            }
        }
        return SpeakerWords.core(firstLabels.getOrDefault(key, key));
    }
}
