package org.verbatim.site.transcript;

import org.verbatim.archive.Takedown;
import org.verbatim.archive.Turn;
import org.verbatim.site.Around;
import org.verbatim.site.Messages;
import org.verbatim.site.Show;
import org.verbatim.site.transcript.TurnView.MatchesHere;
import org.verbatim.transcript.TurnKind;

/// The messages that stand at turns. Those of every turn are taken apart once, since there may be thousands.
final class TurnLabels {

    private final Messages messages;
    private final Around link;
    private final Around time;

    TurnLabels(Messages messages) {
        this.messages = messages;
        this.link = Around.of(messages.of("turn.link.full", Around.GAP));
        this.time = Around.of(messages.of("turn.time", Around.GAP));
    }

    String link(String number) {
        return link.with(number);
    }

    /// The link of a wording that has no number to show.
    String linkShort() {
        return messages.of("turn.link");
    }

    String time(String time) {
        return this.time.with(time);
    }

    /// That a run of turns is not verbatim.
    String note(TurnKind kind) {
        return messages.of(kind == TurnKind.REPORTED ? "turn.note.reported" : "turn.note.narration");
    }

    String takedown(Turn turn, Takedown takedown) {
        return messages.of(turn.isTakenDown() ? "turn.takedown" : "turn.takedown.words",
                Show.ENGLISH.day(takedown.since()), takedown.reason());
    }

    /// "3 of 17", or what is said where the turn matches and no word of it does.
    String matches(MatchesHere here) {
        if (here.first() > here.last()) {
            return messages.of("match.turn");
        }
        return here.first() == here.last()
                ? messages.of("match.one", here.first(), here.total())
                : messages.of("match.several", here.first(), here.last(), here.total());
    }

    String previousMatch() {
        return messages.of("match.previous");
    }

    String nextMatch() {
        return messages.of("match.next");
    }
}
