package org.verbatim.ingest;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Fact;
import org.verbatim.archive.Translation;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/// The YAML of a sidecar while fields of it are set: the others stay as they stand, with their order and their comments.
final class SidecarDocument {

    private static final String PEOPLE = "people";

    private final MappingNode root;
    /// Of a document that has nothing but comments, for its first field.
    private final @Nullable List<CommentLine> comments;

    private SidecarDocument(MappingNode root, @Nullable List<CommentLine> comments) {
        this.root = root;
        this.comments = comments;
    }

    /// Throws [InvalidSidecar], with `what` in its message, where the text is no YAML of fields; null stands for no sidecar.
    static SidecarDocument of(String what, @Nullable String text) {
        try {
            Node node = text == null ? null : yaml().compose(new StringReader(text));
            return switch (node) {
                case null -> new SidecarDocument(map(Map.of()), null);
                case MappingNode fields when fields.getTag().equals(Tag.COMMENT) ->
                    new SidecarDocument(map(Map.of()), fields.getBlockComments());
                case MappingNode fields -> new SidecarDocument(fields, null);
                case Node _ -> throw new InvalidSidecar(what + " must be fields with values");
            };
        } catch (YAMLException e) {
            throw new InvalidSidecar(what + " is no YAML: " + e.getMessage());
        }
    }

    List<String> fields() {
        return root.getValue().stream().map(SidecarDocument::name).toList();
    }

    boolean isEmpty() {
        return root.getValue().isEmpty();
    }

    /// An empty value takes the field out.
    void set(String field, String value) {
        put(field, value.isEmpty() ? null : scalar(value));
    }

    /// Null takes the field out.
    void translate(@Nullable Translation translation) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (translation != null) {
            parts.put("from", scalar(translation.from()));
            parts.put("by", scalar(translation.by()));
        }
        put(Fact.TRANSLATION.label(), parts.isEmpty() ? null : map(parts));
    }

    void setPeople(List<SidecarPerson> people) {
        put(PEOPLE, people.isEmpty() ? null : list(people.stream().map(SidecarDocument::person).toList()));
    }

    private static Node person(SidecarPerson person) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("name", scalar(person.name()));
        if (!person.aliases().isEmpty()) {
            fields.put("aliases", list(person.aliases().stream().map(SidecarDocument::scalar).toList()));
        }
        if (person.role() != null) {
            fields.put("role", scalar(person.role().name().toLowerCase(Locale.ROOT)));
        }
        return map(fields);
    }

    private void put(String field, @Nullable Node value) {
        List<NodeTuple> tuples = new ArrayList<>(root.getValue());
        int at = fields().indexOf(field);
        if (value == null) {
            tuples.removeIf(tuple -> name(tuple).equals(field));
        } else if (at >= 0) {
            tuples.set(at, new NodeTuple(tuples.get(at).getKeyNode(), value));
        } else {
            Node key = scalar(field);
            if (tuples.isEmpty() && comments != null) {
                key.setBlockComments(comments);
            }
            tuples.add(new NodeTuple(key, value));
        }
        root.setValue(tuples);
    }

    String text() {
        StringWriter text = new StringWriter();
        yaml().serialize(root, text);
        return text.toString();
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private static Node scalar(String value) {
        return new ScalarNode(Tag.STR, value, null, null, ScalarStyle.PLAIN);
    }

    private static Node list(List<Node> nodes) {
        return new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
    }

    private static MappingNode map(Map<String, Node> fields) {
        List<NodeTuple> tuples = new ArrayList<>();
        fields.forEach((name, value) -> tuples.add(new NodeTuple(scalar(name), value)));
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setProcessComments(true);
        DumperOptions style = new DumperOptions();
        style.setProcessComments(true);
        style.setDefaultFlowStyle(FlowStyle.BLOCK);
        style.setAllowUnicode(true);
        style.setWidth(200);
        style.setSplitLines(false);
        return new Yaml(new SafeConstructor(limits), new Representer(style), style, limits);
    }
}
