package org.verbatim.admin;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.ingest.staging.ChangedTurn;
import org.verbatim.quote.DiffPart;
import org.verbatim.quote.WordDiff;
import org.verbatim.search.analysis.Tongue;

/// A turn that a revision would change, with the difference word by word.
record ChangedTurnView(ChangedTurn changed, List<DiffPart> diff) {

    ChangedTurnView {
        diff = List.copyOf(diff);
    }

    static ChangedTurnView of(ChangedTurn changed) {
        String text = changed.turn().text();
        return new ChangedTurnView(changed, switch (changed.change().kind()) {
            case CHANGED -> WordDiff.of(text(changed.before()), text(changed.after()));
            case ADDED -> List.of(new DiffPart(DiffPart.Op.INSERT, text));
            case REMOVED -> List.of(new DiffPart(DiffPart.Op.DELETE, text));
            case ATTRIBUTED -> List.of(new DiffPart(DiffPart.Op.EQUAL, text));
        });
    }

    private static String text(@Nullable Turn turn) {
        return turn == null ? "" : turn.text();
    }

    /// The language and the direction of its words; `usual` is the language of the interview, null if that is not known.
    public Tongue tongue(@Nullable String usual) {
        return Tongue.of(changed.turn().text(), usual);
    }

    /// As messages call its kind.
    public String name() {
        return changed.change().kind().name().toLowerCase(Locale.ROOT);
    }
}
