package org.verbatim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.verbatim.interview.Rendering;
import org.verbatim.interview.Translation;
import org.verbatim.search.FacetField;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.TurnKind;

/// The messages that stand at hits, facets and bars, in one language. Those of every hit are taken apart once.
final class SearchLabels {

    final String asked;
    final String permanent;
    final String unheard;
    private final Around turn;
    private final Around link;
    private final MessageSource messages;
    private final Locale locale;

    SearchLabels(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.asked = message("hit.question");
        this.permanent = message("turn.link.permanent");
        this.unheard = message("hit.unheard");
        this.turn = Around.of(message("hit.turn", Around.GAP));
        this.link = Around.of(message("turn.link.full", Around.GAP));
    }

    String turn(int number) {
        return turn.with(Show.ENGLISH.number(number));
    }

    String link(int number) {
        return link.with(Show.ENGLISH.number(number));
    }

    String kind(TurnKind kind) {
        return message("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// What has to be said of how an interview's words came to be; nothing of plain ones.
    List<String> rendering(Rendering rendering) {
        List<String> said = new ArrayList<>();
        Translation translation = rendering.translation();
        if (translation != null) {
            said.add(message("interview.translated",
                    Locale.forLanguageTag(translation.from()).getDisplayLanguage(locale),
                    translation.by().equals("machine") ? message("interview.machine") : translation.by()));
        }
        MachineMade made = rendering.machineMade();
        if (made != null) {
            said.add(made.tool() == null
                    ? message("interview.transcribed")
                    : message("interview.transcribed.by", made.tool()));
        }
        return said;
    }

    /// What a list of values is headed by.
    String facet(FacetField field) {
        return message("facet." + name(field));
    }

    /// The value of a facet, as a page names it: kinds and roles have words of their own.
    String value(FacetField field, String value, String name) {
        return switch (field) {
            case KIND -> message("kind." + value);
            case ROLE -> message("role." + value);
            case SPEAKER, INTERVIEW, YEAR -> name;
        };
    }

    String bar(TimeStrip.Bar bar) {
        String period = Show.ENGLISH.period(bar.period());
        return bar.period().isGap()
                ? message("time.gap", period)
                : message("time.bar", period, bar.hits(), bar.period().turns());
    }

    /// That there is nothing of the time of a row.
    String nothing() {
        return message("time.nothing");
    }

    /// As addresses and messages have it.
    static String name(FacetField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private String message(String key, Object... parameters) {
        return messages.getMessage(key, parameters, locale);
    }
}
