package org.verbatim.interview;

import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the archive: who a name means, and what the archive holds of somebody.
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonRepository people;
    private final InterviewRepository interviews;
    private final ApplicationEventPublisher events;

    People(PersonRepository people, InterviewRepository interviews, ApplicationEventPublisher events) {
        this.people = people;
        this.interviews = interviews;
        this.events = events;
    }

    /// One page, from page 0, of everybody with a turn that a visitor may see, most words first.
    public Page<PersonFigures> list(int page, int size) {
        return people.findFigures(PageRequests.of(page, size, Sort.unsorted()));
    }

    /// One person; empty where the visitor may see nothing of them.
    public Optional<Person> find(String slug) {
        return people.findFigures(slug.replace('\0', ' ')).map(figures -> {
            PersonEntity person = people.findBySlug(figures.getSlug()).orElseThrow();
            List<String> aliases = person.aliases.stream().sorted().toList();
            return new Person(figures, aliases);
        });
    }

    /// The person that a name means, made where there is none. Only a full name means somebody: equal full names are one person, and
    /// a single name says not which.
    @Transactional
    Optional<PersonEntity> named(String name, List<String> aliases) {
        if (!PersonNames.isFull(name)) {
            return Optional.empty();
        }
        PersonEntity person = people.findFirstByNameKeyOrderById(PersonNames.key(name)).orElseGet(() -> add(name));
        if (person.aliases.addAll(aliases.stream().filter(alias -> !alias.equals(person.name)).toList())) {
            shows(person);
        }
        return Optional.of(person);
    }

    /// Whatever is found under a person's names has to be found under the new ones too.
    private void shows(PersonEntity person) {
        for (InterviewEntity interview : interviews.findWith(person)) {
            interview.stamp();
            events.publishEvent(new InterviewStored(interview.id()));
        }
    }

    private PersonEntity add(String name) {
        String wanted = Slugs.of(name);
        String base = wanted.isEmpty() ? "person" : wanted;
        String slug = base;
        for (int n = 2; people.existsBySlug(slug); n++) {
            slug = base + "-" + n;
        }
        return people.save(new PersonEntity(slug, name));
    }
}
