package org.verbatim.text.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A list of words in a resource beside this class: one word a line, sections in brackets, comments after `#`.
final class NameTable {

    private final Map<String, Set<String>> sections = new HashMap<>();

    /// Reads `name.txt`.
    NameTable(String name) {
        Set<String> section = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(NameTable.class.getResourceAsStream(name + ".txt"), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), _ -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a section.
    Set<String> section(String name) {
        return Set.copyOf(Objects.requireNonNull(sections.get(name), name));
    }
}
