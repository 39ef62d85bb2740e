package org.verbatim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatim.archive.Rendering;
import org.verbatim.archive.Translation;
import org.verbatim.search.FacetField;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.TurnKind;

/// The messages of page parts, in one language. Those of every hit are taken apart once.
public final class PartLabels {

    final String asked;
    final String permanent;
    final String unheard;
    private final Around turn;
    private final Around link;
    private final Messages messages;

    public PartLabels(Messages messages) {
        this.messages = messages;
        this.asked = messages.of("hit.question");
        this.permanent = messages.of("turn.link.permanent");
        this.unheard = messages.of("hit.unheard");
        this.turn = Around.of(messages.of("hit.turn", Around.GAP));
        this.link = Around.of(messages.of("turn.link.full", Around.GAP));
    }

    String turn(int number) {
        return turn.with(Show.ENGLISH.number(number));
    }

    String link(int number) {
        return link.with(Show.ENGLISH.number(number));
    }

    String kind(TurnKind kind) {
        return messages.of("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// What has to be said of how an interview's words came to be; nothing of plain ones.
    List<String> rendering(Rendering rendering) {
        List<String> said = new ArrayList<>();
        Translation translation = rendering.translation();
        if (translation != null) {
            said.add(messages.translated(translation));
        }
        MachineMade made = rendering.machineMade();
        if (made != null) {
            said.add(made.tool() == null
                    ? messages.of("interview.transcribed")
                    : messages.of("interview.transcribed.by", made.tool()));
        }
        return said;
    }

    /// What a list of values is headed by.
    String facet(FacetField field) {
        return messages.of("facet." + name(field));
    }

    /// The value of a facet, as a page names it: kinds and roles have words of their own.
    String value(FacetField field, String value, String name) {
        return switch (field) {
            case KIND -> messages.of("kind." + value);
            case ROLE -> messages.of("role." + value);
            default -> name;
        };
    }

    String bar(TimeStrip.Bar bar) {
        String period = Show.ENGLISH.period(bar.period());
        return bar.period().isGap()
                ? messages.of("time.gap", period)
                : messages.of("time.bar", period, bar.hits(), bar.period().turns());
    }

    /// That there is nothing of the time of a row.
    String nothing() {
        return messages.of("time.nothing");
    }

    /// As addresses and messages have it.
    static String name(FacetField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
