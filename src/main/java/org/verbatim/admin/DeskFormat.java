package org.verbatim.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Tells moments and recorded values as editors read them.
final class DeskFormat {

    static final DeskFormat ENGLISH = new DeskFormat();

    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DeskFormat() {
    }

    /// To the minute: `3 May 2026, 14:07 UTC`.
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /// A day of the calendar: `3 May 2026`.
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A value of an act: a list with commas, fields with their names, a dash where there is none.
    public String value(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case Collection<?> many -> many.isEmpty()
                    ? "—"
                    : many.stream().map(this::value).collect(Collectors.joining(", "));
            case Map<?, ?> fields -> fields.isEmpty()
                    ? "—"
                    : fields.entrySet().stream().map(field -> field.getKey() + ": " + value(field.getValue()))
                            .collect(Collectors.joining(", "));
            case Object one -> String.valueOf(one);
        };
    }
}
