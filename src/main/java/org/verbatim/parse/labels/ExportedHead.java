package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// What the line before a turn's words says of it: `Anna Bell · interviewer · quoted · 00:01:02.345–00:01:04.000 · https://…`, each but the
/// address only where it is so. It is read from its end, since a name may look like anything.
record ExportedHead(@Nullable String speaker, Role role, TurnKind kind, @Nullable Long startMs, @Nullable Long endMs) {

    private static final String CLOCK = "(\\d{2,7}):(\\d\\d):(\\d\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile("(?:" + CLOCK + ")?(?:–" + CLOCK + ")?");

    static ExportedHead of(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split(" · ", -1)));
        parts.removeLast();
        Matcher times = TIMES.matcher(parts.isEmpty() ? "" : parts.getLast());
        Long start = null;
        Long end = null;
        if (!parts.isEmpty() && times.matches()) {
            start = millis(times, 1);
            end = millis(times, 5);
            parts.removeLast();
        }
        TurnKind kind = parts.isEmpty() ? TurnKind.SPOKEN : kind(parts.getLast());
        if (kind != TurnKind.SPOKEN) {
            parts.removeLast();
        }
        Role role = Role.OTHER;
        Optional<Role> stated = parts.isEmpty() ? Optional.empty() : role(parts.getLast());
        if (stated.isPresent() && parts.size() > 1) {
            role = stated.get();
            parts.removeLast();
        }
        return new ExportedHead(parts.isEmpty() ? null : String.join(" · ", parts), role, kind, start, end);
    }

    private static @Nullable Long millis(Matcher times, int group) {
        return times.group(group) == null
                ? null
                : Long.valueOf(((Long.parseLong(times.group(group)) * 60 + Long.parseLong(times.group(group + 1))) * 60
                        + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(times.group(group + 3)));
    }

    private static TurnKind kind(String word) {
        return switch (word) {
            case "quoted" -> TurnKind.QUOTED;
            case "reported, not verbatim" -> TurnKind.REPORTED;
            case "narration" -> TurnKind.NARRATION;
            case "direction" -> TurnKind.DIRECTION;
            default -> TurnKind.SPOKEN;
        };
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values()).filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
