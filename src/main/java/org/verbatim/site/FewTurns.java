package org.verbatim.site;

import java.io.IOException;
import java.util.List;

/// Some turns that were read already, at their place.
record FewTurns(List<TurnView> turns, TurnPlace place) implements TurnSource {

    FewTurns {
        turns = List.copyOf(turns);
    }

    @Override
    public void writeTo(TurnWriter out) throws IOException {
        for (TurnView turn : turns) {
            out.turn(turn, place);
        }
    }
}
