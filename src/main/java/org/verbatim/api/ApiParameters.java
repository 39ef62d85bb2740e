package org.verbatim.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.SearchFilters;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// Reads parameters with a closed set of values; throws [BadParameter] with what they may be.
final class ApiParameters {

    private ApiParameters() {
    }

    /// What hits are narrowed to, as every search over JSON takes it.
    static SearchFilters filters(List<String> speaker, List<String> interview, List<String> kind, List<String> role,
            @Nullable String from, @Nullable String to) {
        return new SearchFilters(speaker, interview, values("kind", TurnKind.class, kind),
                values("role", Role.class, role), date("from", from), date("to", to));
    }

    private static <E extends Enum<E>> List<E> values(String name, Class<E> type, List<String> values) {
        return values.stream().map(value -> value(name, type, value)).toList();
    }

    public static <E extends Enum<E>> E value(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equalsIgnoreCase(value)).findFirst()
                .orElseThrow(() -> new BadParameter(name + "=" + value + ": must be one of "
                        + Arrays.stream(type.getEnumConstants()).map(InterviewJson::lower)
                                .collect(Collectors.joining(", "))));
    }

    private static @Nullable ArchiveDate date(String name, @Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : ArchiveDate.parse(value.strip());
        } catch (IllegalArgumentException e) {
            throw new BadParameter(name + "=" + e.getMessage());
        }
    }
}
