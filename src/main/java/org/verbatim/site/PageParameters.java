package org.verbatim.site;

import java.util.Arrays;
import java.util.Optional;

/// Reads parameters of addresses that people type and edit: what cannot be understood is as if it were not there.
public final class PageParameters {

    private PageParameters() {
    }

    public static <E extends Enum<E>> E value(Class<E> type, String value, E otherwise) {
        return find(type, value).orElse(otherwise);
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equalsIgnoreCase(value.strip()))
                .findFirst();
    }
}
