package org.verbatim.site.transcript;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.archive.Section;
import org.verbatim.site.transcript.Rail.Tick;

/// Makes the rail of a transcript while its turns go by: where a place lies in the whole is known when all have gone.
final class RailBuilder {

    private final List<Place> sections = new ArrayList<>();
    private final List<Place> matches = new ArrayList<>();
    private long length;

    /// A place behind so many characters.
    private record Place(long before, int turn, String title) {}

    void add(TurnView view) {
        int number = view.turn().number();
        for (Section section : view.sections()) {
            sections.add(new Place(length, number, section.heading()));
        }
        if (view.matches() != null) {
            String speaker = view.turn().speaker();
            matches.add(new Place(length, number, speaker == null ? "" : speaker));
        }
        length += view.turn().text().length();
    }

    Rail rail() {
        return new Rail(ticks(sections), ticks(matches));
    }

    private List<Tick> ticks(List<Place> places) {
        return places.stream().map(place -> new Tick((int) (Rail.HEIGHT * place.before / Math.max(1, length)),
                place.turn, place.title)).toList();
    }
}
