package org.verbatim.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.verbatim.transcript.TurnKind;

import static java.util.Objects.requireNonNull;

/// The messages that stand at hits, in one language.
final class HitLabels {

    final String asked;
    final String permanent;
    final String unheard;
    private final Around turn;
    private final Around link;
    private final Map<TurnKind, String> kinds = new EnumMap<>(TurnKind.class);

    /// Takes them out of the context once and for all.
    HitLabels(ITemplateContext context) {
        this.asked = message(context, "hit.question");
        this.permanent = message(context, "turn.link.permanent");
        this.unheard = message(context, "hit.unheard");
        this.turn = Around.of(message(context, "hit.turn", Around.GAP));
        this.link = Around.of(message(context, "turn.link.full", Around.GAP));
        Arrays.stream(TurnKind.values())
                .forEach(kind -> kinds.put(kind, message(context, "kind." + kind.name().toLowerCase(Locale.ROOT))));
    }

    String turn(int number) {
        return turn.with(Show.ENGLISH.number(number));
    }

    String link(int number) {
        return link.with(Show.ENGLISH.number(number));
    }

    String kind(TurnKind kind) {
        return requireNonNull(kinds.get(kind));
    }

    private static String message(ITemplateContext context, String key, @Nullable Object... parameters) {
        return context.getMessage(HitLabels.class, key, parameters, true);
    }
}
