package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.Translation;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.verbatim.transcript.Role;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads one sidecar. A field that is not known is an error, not ignored: it may be a misspelt one.
final class SidecarReader {

    private static final Set<String> FIELDS = Set.of("slug", "title", "standfirst", "publisher", "recorded",
            "published",
            "language", "translation", "collection", "place", "sourceUrl", "mediaUrl", "licence", "machineMade",
            "people");
    private static final Set<String> TRANSLATION_FIELDS = Set.of("from", "by");
    private static final Set<String> PERSON_FIELDS = Set.of("name", "aliases", "role");

    private final String file;

    private SidecarReader(String file) {
        this.file = file;
    }

    /// Reads the text of the file of that name. Throws [InvalidSidecar].
    static Sidecar read(String file, String yaml) {
        return new SidecarReader(file).read(yaml);
    }

    static boolean isField(String name) {
        return FIELDS.contains(name);
    }

    private Sidecar read(String text) {
        Map<?, ?> fields = map("the sidecar", load(text), FIELDS);
        return new Sidecar(slug(fields), text(fields, "title"), text(fields, "standfirst"), text(fields, "publisher"),
                date(fields, "recorded"), date(fields, "published"), text(fields, "language"), translation(fields),
                text(fields, "collection"), text(fields, "place"), webAddress(fields, "sourceUrl"),
                webAddress(fields, "mediaUrl"), text(fields, "licence"), text(fields, "machineMade"), people(fields));
    }

    private @Nullable Object load(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        try {
            return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new OnlyText())
                    .load(text);
        } catch (YAMLException e) {
            throw new InvalidSidecar(file + " is no YAML: " + e.getMessage());
        }
    }

    private Map<?, ?> map(String what, @Nullable Object value, Set<String> known) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> fields)) {
            throw new InvalidSidecar(file + ": " + what + " must be fields with values");
        }
        for (Object field : fields.keySet()) {
            if (!known.contains(String.valueOf(field))) {
                throw new InvalidSidecar(file + ": " + what + " has no field \"" + field + "\"; there are "
                        + String.join(", ", new TreeSet<>(known)));
            }
        }
        return fields;
    }

    private @Nullable String text(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null || (value instanceof String text && text.isBlank())) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw new InvalidSidecar(file + ": " + name + " must be one line of text");
        }
        return text.strip();
    }

    private @Nullable String slug(Map<?, ?> fields) {
        String slug = text(fields, "slug");
        if (slug != null && !slug.equals(Slugs.of(slug))) {
            throw new InvalidSidecar(file + ": slug must be lower-case letters, digits and hyphens, for example "
                    + Slugs.of(slug));
        }
        return slug;
    }

    /// Pages link to it: only what leads to the web is taken.
    private @Nullable String webAddress(Map<?, ?> fields, String name) {
        String address = text(fields, name);
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            throw new InvalidSidecar(file + ": " + name + " must begin with https:// or http://");
        }
        return address;
    }

    private @Nullable ArchiveDate date(Map<?, ?> fields, String name) {
        String date = text(fields, name);
        try {
            return date == null ? null : ArchiveDate.parse(date);
        } catch (IllegalArgumentException e) {
            throw new InvalidSidecar(file + ": " + name + " " + e.getMessage());
        }
    }

    private @Nullable Translation translation(Map<?, ?> fields) {
        Object value = fields.get("translation");
        if (value == null) {
            return null;
        }
        Map<?, ?> parts = map("translation", value, TRANSLATION_FIELDS);
        String from = text(parts, "from");
        String by = text(parts, "by");
        if (from == null || by == null) {
            throw new InvalidSidecar(
                    file + ": translation needs both, from (a language, as ru) and by (machine, a name)");
        }
        return new Translation(from, by);
    }

    private List<SidecarPerson> people(Map<?, ?> fields) {
        Object value = fields.get("people");
        List<SidecarPerson> people = new ArrayList<>();
        for (Object entry : list("people", value)) {
            Map<?, ?> person = map("a person", entry, PERSON_FIELDS);
            String name = text(person, "name");
            if (name == null) {
                throw new InvalidSidecar(file + ": a person needs a name");
            }
            List<String> aliases = list("aliases", person.get("aliases")).stream().map(String::valueOf).toList();
            people.add(new SidecarPerson(name, aliases, role(person)));
        }
        return people;
    }

    private List<?> list(String name, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new InvalidSidecar(file + ": " + name + " must be a list");
        }
        return list;
    }

    private @Nullable Role role(Map<?, ?> person) {
        String role = text(person, "role");
        if (role == null) {
            return null;
        }
        return Arrays.stream(Role.values()).filter(known -> known.name().equalsIgnoreCase(role)).findFirst()
                .orElseThrow(() -> new InvalidSidecar(file + ": role \"" + role + "\" is none of "
                        + Arrays.toString(Role.values()).toLowerCase(Locale.ROOT)));
    }

    /// Takes every value as the text that stands there: a date stays as precise as it was written, "no" stays a word.
    private static final class OnlyText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}
