package org.verbatim.interview;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the archive: who a name means, and what the archive holds of somebody.
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /// One page, from page 0, of everybody with a turn that a visitor may see, most words first.
    public Page<PersonFigures> list(int page, int size) {
        return people.findFigures(PageRequests.of(page, size, Sort.unsorted()));
    }

    /// One person; empty where the visitor may see nothing of them.
    public Optional<Person> find(String slug) {
        return people.findFigures(slug).map(figures -> {
            PersonEntity person = people.findBySlug(slug).orElseThrow();
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
        aliases.stream().filter(alias -> !alias.equals(person.name)).forEach(person.aliases::add);
        return Optional.of(person);
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
