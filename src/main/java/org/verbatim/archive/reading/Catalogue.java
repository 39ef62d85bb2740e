package org.verbatim.archive.reading;

import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.CatalogueEntry;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.PersonRepository;
import org.verbatim.archive.rows.TurnRepository;

/// Everything that a visitor may see and that has an address, in an order that what comes later does not change, and by the part: there may be
/// millions of turns.
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final InterviewRepository interviews;
    private final PersonRepository people;
    private final TurnRepository turns;

    Catalogue(InterviewRepository interviews, PersonRepository people, TurnRepository turns) {
        this.interviews = interviews;
        this.people = people;
        this.turns = turns;
    }

    /// What there is of one kind; of turns those that are current.
    public enum Shelf {
        INTERVIEWS, PEOPLE, TURNS
    }

    /// How many entries there are.
    public long size(Shelf shelf) {
        return switch (shelf) {
            case INTERVIEWS -> interviews.figures().getInterviews();
            case PEOPLE -> people.countListed();
            case TURNS -> interviews.figures().getTurns();
        };
    }

    /// One part of them, from part 0, each of `size` entries; a late part of the turns costs no more than the first.
    public List<CatalogueEntry> part(Shelf shelf, int part, int size) {
        return switch (shelf) {
            case INTERVIEWS -> interviews.findEntries(PageRequest.of(part, size));
            case PEOPLE -> people.findEntries(PageRequest.of(part, size));
            case TURNS -> turns.findEntries((long) part * size, (part + 1L) * size);
        };
    }
}
