package org.verbatim.site.transcript;

import java.io.IOException;
import java.util.List;

/// Some turns that were read already, at their place.
public record FewTurns(List<TurnView> turns, TurnContext place) implements TurnSource {

    public FewTurns {
        turns = List.copyOf(turns);
    }

    @Override
    public void writeTo(TurnWriter out) throws IOException {
        for (TurnView turn : turns) {
            out.turn(turn, place);
        }
    }
}
