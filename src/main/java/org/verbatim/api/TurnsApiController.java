package org.verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;

/// Turns by their permanent addresses, as JSON.
@RestController
@Tag(name = "Turns")
class TurnsApiController {

    private final Interviews interviews;

    TurnsApiController(Interviews interviews) {
        this.interviews = interviews;
    }

    @GetMapping("/api/turns/{key}")
    @Operation(summary = "The turn of a key, in the words that were cited")
    CitedTurnJson turn(@PathVariable String key) {
        return interviews.cited(key).stream().findFirst().map(CitedTurnJson::of)
                .orElseThrow(() -> new NoSuchThing("There is no turn with the key \"" + key + "\"."));
    }

    /// A turn as it was worded; `supersededBy` is the key of the turn that came after it, null while it is current and where
    /// it was removed.
    record CitedTurnJson(String key, boolean current, String interview, int number, @Nullable String person,
            @Nullable String speaker, String kind, String text, @Nullable String supersededBy,
            @Nullable TakedownJson takedown) {

        static CitedTurnJson of(CitedTurn cited) {
            Turn turn = cited.turn();
            return new CitedTurnJson(turn.key(), cited.current(), cited.interview().slug(), turn.number(),
                    turn.person(),
                    turn.speaker(), InterviewJson.lower(turn.kind()), turn.text(),
                    cited.successor() == null ? null : cited.successor().key(),
                    TakedownJson.of(turn.takedown()));
        }
    }
}
