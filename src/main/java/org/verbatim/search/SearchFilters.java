package org.verbatim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.query.QueryDate;
import org.verbatim.search.query.QueryNode;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// What hits must be besides matching the query: any of the values of a list that is not empty. `speakers` are slugs, names, aliases or
/// labels, or the `label:Q` of a facet; `interviews` are slugs; `languages` are BCP 47 tags in small letters, and one without a region is every region's. `from` and `to` are inclusive, null where open; an interview passes when
/// its date may lie between them, an undated one never.
///
/// Pages, JSON, CSV and feeds read their filters here and write them here, so a new filter begins in this class and in [FacetField].
public record SearchFilters(List<String> speakers, List<String> interviews, List<TurnKind> kinds, List<Role> roles,
        List<String> languages, @Nullable ArchiveDate from, @Nullable ArchiveDate to) {

    /// Every turn passes.
    public static final SearchFilters NONE = new SearchFilters(List.of(), List.of(), List.of(), List.of(), List.of(),
            null,
            null);

    private static final String FROM = "from";
    private static final String TO = "to";

    public SearchFilters {
        speakers = List.copyOf(speakers);
        interviews = List.copyOf(interviews);
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
    }

    /// Turns of any of these speakers.
    public static SearchFilters ofSpeakers(List<String> speakers) {
        return new SearchFilters(speakers, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /// Filters from the parameters of an address; other parameters do not matter. A value that cannot be understood filters nothing: `unreadable` is told
    /// why, and may throw.
    public static SearchFilters read(Map<String, List<String>> parameters, Consumer<String> unreadable) {
        return new SearchFilters(values(parameters, FacetField.SPEAKER), values(parameters, FacetField.INTERVIEW),
                constants(TurnKind.class, parameters, FacetField.KIND, unreadable),
                constants(Role.class, parameters, FacetField.ROLE, unreadable), languages(parameters, unreadable),
                date(parameters, FROM, unreadable),
                date(parameters, TO, unreadable));
    }

    /// These filters as parameters of an address: [#read] makes the same of them. A list that filters nothing is empty.
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(name(FacetField.SPEAKER), speakers);
        parameters.put(name(FacetField.INTERVIEW), interviews);
        parameters.put(name(FacetField.KIND), kinds.stream().map(SearchFilters::lower).toList());
        parameters.put(name(FacetField.ROLE), roles.stream().map(SearchFilters::lower).toList());
        parameters.put(name(FacetField.LANGUAGE), languages);
        parameters.put(FROM, from == null ? List.of() : List.of(from.edtf()));
        parameters.put(TO, to == null ? List.of() : List.of(to.edtf()));
        return parameters;
    }

    /// Whether anything is filtered.
    public boolean isAny() {
        return !equals(NONE);
    }

    /// Whether every interview passes with all of its turns or with none.
    boolean passWholeInterviews() {
        return speakers.isEmpty() && kinds.isEmpty() && roles.isEmpty() && languages.isEmpty();
    }

    /// What every hit of one interview passes, as conditions of the query language; filters of interviews are left out.
    List<QueryNode> conditions() {
        List<QueryNode> all = new ArrayList<>();
        addAny(speakers, QueryNode.Speaker::new, all);
        addAny(kinds, kind -> new QueryNode.OfKind(lower(kind)), all);
        addAny(roles, role -> new QueryNode.InRole(lower(role)), all);
        addAny(languages, QueryNode.InLanguage::new, all);
        date(from).map(QueryNode.After::new).ifPresent(all::add);
        date(to).map(QueryNode.Before::new).ifPresent(all::add);
        return all;
    }

    private static <T> void addAny(List<T> values, Function<T, QueryNode> condition, List<QueryNode> all) {
        if (!values.isEmpty()) {
            all.add(QueryNode.any(values.stream().map(condition).toList()));
        }
    }

    private static Optional<QueryDate> date(@Nullable ArchiveDate date) {
        return date == null ? Optional.empty() : QueryDate.parse(date.edtf());
    }

    private static List<String> values(Map<String, List<String>> parameters, FacetField field) {
        return parameters.getOrDefault(name(field), List.of()).stream().filter(value -> !value.isBlank()).distinct()
                .toList();
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> type, Map<String, List<String>> parameters,
            FacetField field, Consumer<String> unreadable) {
        List<E> constants = new ArrayList<>();
        for (String value : values(parameters, field)) {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(known -> known.name().equalsIgnoreCase(value.strip())).findFirst();
            constant.filter(known -> !constants.contains(known)).ifPresent(constants::add);
            if (constant.isEmpty()) {
                unreadable.accept(name(field) + "=" + value + ": must be one of " + Arrays
                        .stream(type.getEnumConstants()).map(SearchFilters::lower).collect(Collectors.joining(", ")));
            }
        }
        return constants;
    }

    private static List<String> languages(Map<String, List<String>> parameters, Consumer<String> unreadable) {
        Set<String> tags = new LinkedHashSet<>();
        for (String value : values(parameters, FacetField.LANGUAGE)) {
            try {
                String tag = new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
                tags.add(tag.toLowerCase(Locale.ROOT));
            } catch (IllformedLocaleException e) {
                unreadable.accept(name(FacetField.LANGUAGE) + "=" + value + ": must be a tag such as en or pt-BR");
            }
        }
        return List.copyOf(tags);
    }

    private static @Nullable ArchiveDate date(Map<String, List<String>> parameters, String name,
            Consumer<String> unreadable) {
        return parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).findFirst()
                .flatMap(value -> {
                    try {
                        return Optional.of(ArchiveDate.parse(value.strip()));
                    } catch (IllegalArgumentException e) {
                        unreadable.accept(name + "=" + e.getMessage());
                        return Optional.empty();
                    }
                }).orElse(null);
    }

    /// The parameter that narrows to values of a facet.
    private static String name(FacetField field) {
        return lower(field);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
