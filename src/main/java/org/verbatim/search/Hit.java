package org.verbatim.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Rendering;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.Unheard;

/// One turn that matches, with all that a results page shows of it. `interview` is the slug and `title` the title of the interview;
/// `person` and `speaker` are null for narration; `date` is null for an undated interview. `matches` are sorted and disjoint, in
/// `text`; `passages` are what a page would show of it. `question` is the beginning of the interviewer's turn before it, null where
/// there is none or the hit is the interviewer's own. `exchange` is the number of the turn with which its Exchange
/// begins, 0 before the first question; `language` is the tag of the words' language, null where it is not known; `rendering` is how
/// the words came to be in the interview.
public record Hit(String interview, String title, int number, String key, @Nullable String person,
        @Nullable String speaker, @Nullable Role role, TurnKind kind, @Nullable ArchiveDate date, double score,
        String text, List<MatchRange> matches, List<Passage> passages, @Nullable String question,
        int exchange, @Nullable String language, Rendering rendering) {

    public Hit {
        matches = List.copyOf(matches);
        passages = List.copyOf(passages);
    }

    /// The hit as found, with the passages to show.
    Hit withPassages() {
        return new Hit(interview, title, number, key, person, speaker, role, kind, date, score, text, matches,
                Passages.of(text, matches), question, exchange, language, rendering);
    }

    /// Whether the turn has places where nobody heard what was said.
    public boolean hasUnheard() {
        return !Unheard.in(text).isEmpty();
    }

    /// The runs of one of its passages.
    public List<Run> runs(Passage passage) {
        return Run.of(text, passage.from(), passage.to(), matches);
    }
}
