package org.verbatim.web;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.verbatim.interview.Takedown;
import org.verbatim.interview.Turn;
import org.verbatim.transcript.TurnKind;
import org.verbatim.web.TurnView.MatchesHere;

/// The messages that stand at turns. Those of every turn are taken apart once, since there may be thousands.
final class TurnLabels {

    private final ITemplateContext context;
    private final Around link;
    private final Around time;

    TurnLabels(ITemplateContext context) {
        this.context = context;
        this.link = Around.of(message("turn.link.full", Around.GAP));
        this.time = Around.of(message("turn.time", Around.GAP));
    }

    String link(String number) {
        return link.with(number);
    }

    /// The link of a wording that has no number to show.
    String linkShort() {
        return message("turn.link");
    }

    String time(String time) {
        return this.time.with(time);
    }

    /// That a run of turns is not verbatim.
    String note(TurnKind kind) {
        return message(kind == TurnKind.REPORTED ? "turn.note.reported" : "turn.note.narration");
    }

    String takedown(Turn turn, Takedown takedown) {
        return message(turn.isTakenDown() ? "turn.takedown" : "turn.takedown.words",
                Show.ENGLISH.day(takedown.since()), takedown.reason());
    }

    /// "3 of 17", or what is said where the turn matches and no word of it does.
    String matches(MatchesHere here) {
        if (here.first() > here.last()) {
            return message("match.turn");
        }
        return here.first() == here.last()
                ? message("match.one", here.first(), here.total())
                : message("match.several", here.first(), here.last(), here.total());
    }

    String previousMatch() {
        return message("match.previous");
    }

    String nextMatch() {
        return message("match.next");
    }

    private String message(String key, @Nullable Object... parameters) {
        return context.getMessage(TurnLabels.class, key, parameters, true);
    }
}
