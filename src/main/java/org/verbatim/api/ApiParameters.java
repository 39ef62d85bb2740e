package org.verbatim.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Reads parameters with a closed set of values; throws [BadParameter] with what they may be.
final class ApiParameters {

    private ApiParameters() {
    }

    static <E extends Enum<E>> E value(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equalsIgnoreCase(value)).findFirst()
                .orElseThrow(() -> new BadParameter(name + "=" + value + ": must be one of "
                        + Arrays.stream(type.getEnumConstants()).map(InterviewJson::lower)
                                .collect(Collectors.joining(", "))));
    }
}
