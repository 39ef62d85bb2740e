package org.verbatim.search;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// One match between the words before and after it, with what cites its turn as in [Hit]. The three put together are the words as they
/// stand, but for paragraph breaks, which are spaces; `before` and `after` are cut at words, and empty at the ends of a turn. `nth` is which of its interview's matches it is, from 1; null where the filters
/// left out some of the interview's turns, so that nobody can tell.
public record ConcordanceLine(String before, String match, String after, String interview, String title, int number,
        String key, @Nullable String person, @Nullable String speaker, @Nullable Role role, TurnKind kind,
        @Nullable ArchiveDate date, @Nullable Integer nth, @Nullable String language) {

    static ConcordanceLine of(Hit hit, MatchRange match, @Nullable Integer nth) {
        return new ConcordanceLine(ConcordanceContext.before(hit.text(), match.from()),
                ConcordanceContext.inOneLine(hit.text().substring(match.from(), match.to())),
                ConcordanceContext.after(hit.text(), match.to()), hit.interview(), hit.title(), hit.number(), hit.key(),
                hit.person(), hit.speaker(), hit.role(), hit.kind(), hit.date(), nth, hit.language());
    }

    /// The whole line.
    public String text() {
        return before + match + after;
    }
}
