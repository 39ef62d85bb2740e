package org.verbatim.archive.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.Authority;
import org.verbatim.archive.EditRefused;
import org.verbatim.archive.EditedVoice;
import org.verbatim.archive.LikePattern;
import org.verbatim.archive.ListedPerson;
import org.verbatim.archive.PageRequests;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.PersonEntity;
import org.verbatim.archive.rows.PersonRepository;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.SpeakerRepository;
import org.verbatim.text.names.PersonName;
import org.verbatim.transcript.Role;

/// People and voices as editors see and describe them. What an editor says of a voice holds whatever its source says later; no key of a turn
/// changes by any of it.
@Service
@Transactional
public class PeopleEditing {

    private static final int LONGEST_NAME = 200;

    private final People people;
    private final PersonRepository rows;
    private final SpeakerRepository speakers;
    private final InterviewRepository interviews;
    private final Acts acts;

    PeopleEditing(People people, PersonRepository rows, SpeakerRepository speakers, InterviewRepository interviews,
            Acts acts) {
        this.people = people;
        this.rows = rows;
        this.speakers = speakers;
        this.interviews = interviews;
        this.acts = acts;
    }

    /// One page, from page 0, of everybody by name; `words` are sought in names and other names.
    @Transactional(readOnly = true)
    public Page<ListedPerson> list(String words, int page, int size) {
        return rows.findEdited(LikePattern.escape(words.strip()), PageRequests.of(page, size, Sort.unsorted()));
    }

    /// People who may be one, since their names differ in nothing but accents, apostrophes, hyphens, titles or the order of their parts; in each group
    /// those who say most first. People whom an editor split are left alone. Looks at all names.
    @Transactional(readOnly = true)
    public List<List<ListedPerson>> alike(int most) {
        Map<String, List<ListedPerson>> byName = new LinkedHashMap<>();
        rows.findUnsplit().forEach(person -> byName
                .computeIfAbsent(PersonName.of(person.name()).sameKey(), _ -> new ArrayList<>()).add(person));
        return byName.values().stream().filter(group -> group.size() > 1).limit(most).toList();
    }

    /// One person, whoever may see what they say.
    @Transactional(readOnly = true)
    public Optional<EditedPerson> find(String slug) {
        return rows.findBySlug(slug).map(person -> new EditedPerson(person.id(), person.slug, person.name,
                person.aliases.stream().sorted().toList(), person.authority, speakers.findVoices(person.id())));
    }

    /// The voices of an interview, most turns first.
    @Transactional(readOnly = true)
    public List<EditedVoice> voices(String interview) {
        return speakers.findVoicesOf(interview);
    }

    /// Gives a person another name; answers the slug that goes with it. Throws [EditRefused] where it cannot be a name.
    public String rename(String slug, String name) {
        return people.rename(slug, name(name));
    }

    /// Sets the other names by which a person is found. Throws [EditRefused] where one of them cannot be a name.
    public void setAliases(String slug, Collection<String> aliases) {
        PersonEntity person = known(slug);
        Set<String> wanted = new TreeSet<>();
        aliases.stream().filter(alias -> !alias.isBlank()).map(PeopleEditing::name)
                .filter(alias -> !alias.equals(person.name)).forEach(wanted::add);
        Set<String> before = new TreeSet<>(person.aliases);
        if (!before.equals(wanted)) {
            person.aliases = new HashSet<>(wanted);
            acts.record(Thing.PERSON, person.id(), person.name, Deed.DESCRIBED,
                    Map.of("aliases", List.copyOf(before)), Map.of("aliases", List.copyOf(wanted)));
            people.stamp(person);
        }
    }

    /// Sets a person's ids by the labels of their authority files; an empty one is none. Throws [EditRefused] where one cannot be an id there.
    public void identify(String slug, Map<String, String> typed) {
        PersonEntity person = known(slug);
        Map<String, String> ids = new LinkedHashMap<>();
        for (Authority authority : Authority.values()) {
            String id = typed.getOrDefault(authority.label(), "");
            if (!id.isBlank()) {
                ids.put(authority.label(), authority.id(id));
            }
        }
        if (!ids.equals(person.authority)) {
            acts.record(Thing.PERSON, person.id(), person.name, Deed.DESCRIBED, person.authority, ids);
            person.authority = ids;
        }
    }

    /// Makes two people one, who keeps the name of the second.
    public void merge(String slug, String into) {
        people.merge(slug, into);
    }

    /// Makes a new person of some of somebody's voices; answers the slug. Equal names are two people from then on, and interviews to come are
    /// taken for the first one's. Throws [EditRefused] where that would be nobody, or all.
    public String split(String slug, String name, Collection<Long> voices) {
        PersonEntity person = known(slug);
        List<SpeakerEntity> all = speakers.findByPerson(person);
        List<SpeakerEntity> theirs = all.stream().filter(voice -> voices.contains(voice.id())).toList();
        if (theirs.isEmpty() || theirs.size() == all.size()) {
            throw new EditRefused("Choose some of the interviews, and not all of them.");
        }
        PersonEntity other = rows.saveAndFlush(people.make(name(name)));
        theirs.forEach(voice -> {
            voice.person = other;
            voice.personChosen = true;
        });
        List<String> of = theirs.stream().map(voice -> interviews.findById(voice.interviewId).orElseThrow().slug)
                .distinct().toList();
        acts.record(Thing.PERSON, person.id(), person.name, Deed.SPLIT, Map.of("interviews", of),
                Map.of("to", other.name, "slug", other.slug));
        acts.record(Thing.PERSON, other.id(), other.name, Deed.ADDED, Map.of(),
                Map.of("from", person.name, "interviews", of));
        people.stamp(other);
        people.stamp(person);
        return other.slug;
    }

    /// Says what a voice is in its interview; answers the interview's slug. Throws [EditRefused] where there is no such voice.
    public String setRole(long voice, Role role) {
        SpeakerEntity speaker = speakers.findById(voice)
                .orElseThrow(() -> new EditRefused("This voice is no longer there."));
        InterviewEntity interview = interviews.findById(speaker.interviewId).orElseThrow();
        if (speaker.role != role) {
            acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.DESCRIBED,
                    recorded(speaker, speaker.role), recorded(speaker, role));
            people.stamp(interview);
        }
        speaker.role = role;
        speaker.chosenRole = role;
        return interview.slug;
    }

    private static Map<String, String> recorded(SpeakerEntity speaker, Role role) {
        return Map.of("speaker", speaker.name, "role", role.name().toLowerCase(Locale.ROOT));
    }

    private PersonEntity known(String slug) {
        return rows.findBySlug(slug).orElseThrow(() -> new EditRefused("There is no person \"" + slug + "\"."));
    }

    private static String name(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw new EditRefused("A name has 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }
}
