package org.verbatim.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;

/// Reads parameters of addresses that people type and edit: what cannot be understood is as if it were not there.
public final class PageParameters {

    private PageParameters() {
    }

    public static <E extends Enum<E>> E value(Class<E> type, String value, E otherwise) {
        return find(type, value).orElse(otherwise);
    }

    public static <E extends Enum<E>> List<E> values(Class<E> type, List<String> values) {
        return values.stream().flatMap(value -> find(type, value).stream()).toList();
    }

    static @Nullable ArchiveDate date(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : ArchiveDate.parse(value.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equalsIgnoreCase(value.strip()))
                .findFirst();
    }
}
