package org.verbatim.cite;

import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/// A page's JSON-LD, safe inside a `script` element as it stands: nothing in it can end the element or begin a comment, whatever was said.
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String json;

    private LinkedData(String json) {
        this.json = json;
    }

    /// These characters stand nowhere in JSON but in strings, where an escape is the same character.
    static LinkedData of(Map<String, Object> values) {
        return new LinkedData(JSON.writeValueAsString(values).replace("<", "\\u003c").replace(">", "\\u003e")
                .replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    }

    /// The JSON.
    public String json() {
        return json;
    }
}
