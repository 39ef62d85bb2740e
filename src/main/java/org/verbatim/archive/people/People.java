package org.verbatim.archive.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.InterviewChanged;
import org.verbatim.archive.Moved;
import org.verbatim.archive.NothingToRename;
import org.verbatim.archive.PageRequests;
import org.verbatim.archive.Person;
import org.verbatim.archive.PersonFigures;
import org.verbatim.archive.PersonNames;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.PersonEntity;
import org.verbatim.archive.rows.PersonRepository;
import org.verbatim.archive.rows.SpeakerRepository;

/// The people of the archive: who a name means, and what the archive holds of somebody.
@Service
@Transactional(readOnly = true)
public class People {

    private static final long NOBODY = -1;

    private final PersonRepository people;
    private final SpeakerRepository speakers;
    private final InterviewRepository interviews;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    People(PersonRepository people, SpeakerRepository speakers, InterviewRepository interviews,
            Acts acts, ApplicationEventPublisher events) {
        this.people = people;
        this.speakers = speakers;
        this.interviews = interviews;
        this.acts = acts;
        this.events = events;
    }

    /// One page, from page 0, of everybody with a turn that a visitor may see, most words first.
    public Page<PersonFigures> list(int page, int size) {
        return people.findFigures(PageRequests.of(page, size, Sort.unsorted()));
    }

    /// One person; empty where the visitor may see nothing of them. Throws [Moved] where the person has another slug by now.
    public Optional<Person> find(String slug) {
        Optional<Person> person = seen(slug);
        if (person.isEmpty()) {
            people.findByFormerSlug(slug.replace('\0', ' ')).filter(moved -> seen(moved.slug).isPresent())
                    .ifPresent(moved -> {
                        throw new Moved(slug, moved.slug);
                    });
        }
        return person;
    }

    /// Gives a person another name, and the slug that goes with it; the old ones still lead to the person, also from sources that come in later.
    /// Answers the slug. Throws [NothingToRename] where there is no such person.
    @Transactional
    public String rename(String slug, String name) {
        PersonEntity person = known(slug);
        String wanted = free(name, person.id());
        people.addFormerName(person.nameKey, person.id());
        if (!wanted.equals(slug)) {
            people.removeFormerSlug(wanted);
            people.addFormerSlug(slug, person.id());
            person.slug = wanted;
        }
        acts.record(Thing.PERSON, person.id(), name, Deed.RENAMED, Map.of("name", person.name, "slug", slug),
                Map.of("name", name, "slug", wanted));
        person.call(name);
        stamp(person);
        return wanted;
    }

    /// Makes two people one, who keeps the name and slug of the second; those of the first lead to the second from now on. Throws
    /// [NothingToRename] where one of them is not there, or both are the same.
    @Transactional
    public void merge(String slug, String into) {
        PersonEntity from = known(slug);
        PersonEntity to = known(into);
        if (from.id() == to.id()) {
            throw new NothingToRename("\"" + slug + "\" cannot be merged with itself.");
        }
        speakers.findByPerson(from).forEach(speaker -> speaker.person = to);
        to.aliases.addAll(from.aliases);
        to.aliases.add(from.name);
        to.aliases.remove(to.name);
        Map<String, String> ids = new LinkedHashMap<>(from.authority);
        ids.putAll(to.authority);
        to.authority = ids;
        people.moveFormerSlugs(from.id(), to.id());
        people.moveFormerNames(from.id(), to.id());
        people.addFormerSlug(slug, to.id());
        people.addFormerName(from.nameKey, to.id());
        acts.record(Thing.PERSON, to.id(), to.name, Deed.MERGED,
                Map.of("merged", from.name, "slug", slug, "aliases", List.copyOf(from.aliases), "authority",
                        from.authority),
                Map.of("into", into));
        people.delete(from);
        people.flush();
        stamp(to);
    }

    private PersonEntity known(String slug) {
        return people.findBySlug(slug)
                .orElseThrow(() -> new NothingToRename("There is no person \"" + slug + "\"."));
    }

    private Optional<Person> seen(String slug) {
        return people.findFigures(slug.replace('\0', ' ')).map(figures -> {
            PersonEntity person = people.findBySlug(figures.getSlug()).orElseThrow();
            List<String> aliases = person.aliases.stream().sorted().toList();
            return new Person(figures, aliases, person.ids());
        });
    }

    /// The people that names mean, each name with others of the same person; made where there is none. Only a full name means somebody: equal full
    /// names are one person, and a single name says not which. A name that means nobody is not in the answer.
    @Transactional
    public Map<String, PersonEntity> findOrCreate(Map<String, List<String>> names) {
        List<String> full = names.keySet().stream().filter(PersonNames::isFull).toList();
        Map<String, PersonEntity> byKey = known(full.stream().map(PersonNames::key).distinct().toArray(String[]::new));
        Map<String, PersonEntity> named = new HashMap<>();
        for (String name : full) {
            PersonEntity person = byKey.computeIfAbsent(PersonNames.key(name), key -> people.findByFormerName(key)
                    .orElseGet(() -> people.save(make(name))));
            if (person.aliases.addAll(names.getOrDefault(name, List.of()).stream()
                    .filter(alias -> !alias.equals(person.name)).toList())) {
                stamp(person);
            }
            named.put(name, person);
        }
        return named;
    }

    /// All in one question, since it is asked for each interview of millions.
    private Map<String, PersonEntity> known(String[] keys) {
        Map<String, PersonEntity> byKey = new HashMap<>();
        if (keys.length > 0) {
            people.findNamed(keys).forEach(person -> byKey.putIfAbsent(person.nameKey, person));
        }
        return byKey;
    }

    /// Whatever is found under a person's names has to be found under the new ones too.
    void stamp(PersonEntity person) {
        interviews.findWith(person).forEach(this::stamp);
    }

    void stamp(InterviewEntity interview) {
        interview.stamp();
        events.publishEvent(new InterviewChanged(interview.id()));
    }

    /// A new person of this name, not stored yet, whoever else is called so.
    PersonEntity make(String name) {
        return new PersonEntity(free(name, NOBODY), name);
    }

    /// A slug for the name that is nobody's and was nobody's but this person's.
    private String free(String name, long self) {
        String wanted = Slugs.of(name);
        String base = wanted.isEmpty() ? "person" : wanted;
        String slug = base;
        for (int n = 2; isTaken(slug, self); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    private boolean isTaken(String slug, long self) {
        return people.isTaken(slug, self)
                && people.findBySlug(slug).map(holder -> holder.id() != self).orElse(true);
    }
}
