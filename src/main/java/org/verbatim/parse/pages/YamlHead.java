package org.verbatim.parse.pages;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The YAML between two lines `---` at the beginning of a Markdown file: each field, in lower case, with its values. Values are taken as they are
/// written: a date stays a text. A list of people with roles gives their names under their roles, or else under the list's own field.
record YamlHead(Map<String, List<String>> fields) {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 10;
    private static final Pattern END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*\\r?$");

    /// Reads what stands below the line `---` that ends at `from`; null if there is no end, or it is no YAML of fields.
    static @Nullable YamlHead read(String source, int from) {
        Matcher end = END.matcher(source).region(from, Math.min(source.length(), from + LONGEST));
        if (!end.find()) {
            return null;
        }
        try {
            Node node = yaml().compose(new StringReader(source.substring(from, end.start())));
            if (node instanceof MappingNode root) {
                Map<String, List<String>> fields = new LinkedHashMap<>();
                add(fields, root);
                return new YamlHead(fields);
            }
        } catch (YAMLException _) {
            // the lines are read one by one
        }
        return null;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(DEEPEST);
        return new Yaml(options);
    }

    private static void add(Map<String, List<String>> fields, MappingNode map) {
        for (NodeTuple field : map.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode key) {
                add(fields, key.getValue().toLowerCase(Locale.ROOT).replace('_', ' '), field.getValueNode());
            }
        }
    }

    private static void add(Map<String, List<String>> fields, String key, Node value) {
        switch (value) {
            case ScalarNode scalar when !scalar.getValue().isBlank() ->
                fields.computeIfAbsent(key, _ -> new ArrayList<>()).add(Chars.squeeze(scalar.getValue()));
            case SequenceNode list -> list.getValue().forEach(one -> add(fields, key, one));
            case MappingNode map -> named(fields, key, map);
            default -> {
                // an empty field, or an alias to an earlier one
            }
        }
    }

    /// `{name: Anna Bell, role: host}` in a list of guests.
    private static void named(Map<String, List<String>> fields, String key, MappingNode map) {
        Map<String, List<String>> inner = new LinkedHashMap<>();
        for (NodeTuple field : map.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode name && field.getValueNode() instanceof ScalarNode text) {
                inner.put(name.getValue().toLowerCase(Locale.ROOT), List.of(Chars.squeeze(text.getValue())));
            }
        }
        if (inner.containsKey("name")) {
            List<String> role = inner.getOrDefault("role", List.of(key));
            fields.computeIfAbsent(role.getFirst().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .addAll(inner.getOrDefault("name", List.of()));
        }
    }
}
