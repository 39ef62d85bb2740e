package org.verbatim.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Fact;
import org.verbatim.ingest.SidecarEditing;
import org.verbatim.transcript.ParsedFacts;

/// One fact of an upload that waits: what holds, what the source says, and whether the sidecar says otherwise.
record StagedFact(String label, String value, String read, boolean given) {

    /// What can be true of one interview only.
    private static final Set<String> OF_ONE = Set.of("slug", Fact.TITLE.label(), Fact.STANDFIRST.label(),
            Fact.RECORDED.label(), Fact.PUBLISHED.label());

    /// `slug` is the address it would have without one in the sidecar; `alone`: it is the only interview of its source.
    static List<StagedFact> of(@Nullable String sidecar, ParsedFacts source, String slug, boolean alone) {
        Map<String, String> given = SidecarEditing.facts(sidecar);
        Map<String, String> read = read(source, slug);
        List<StagedFact> facts = new ArrayList<>();
        for (String label : SidecarEditing.describable()) {
            if (alone || !OF_ONE.contains(label)) {
                String said = read.getOrDefault(label, "");
                facts.add(new StagedFact(label, given.getOrDefault(label, said), said, given.containsKey(label)));
            }
        }
        return facts;
    }

    /// What a source says of itself, by the names of facts.
    static Map<String, String> read(ParsedFacts source, String slug) {
        Map<String, String> read = new HashMap<>();
        add(read, "slug", slug);
        add(read, Fact.TITLE.label(), source.title());
        add(read, Fact.STANDFIRST.label(), source.standfirst());
        add(read, Fact.PUBLISHER.label(), source.publisher());
        add(read, Fact.RECORDED.label(), source.recorded());
        add(read, Fact.PUBLISHED.label(), source.published());
        add(read, Fact.LANGUAGE.label(), source.language());
        add(read, Fact.SOURCE_URL.label(), source.sourceUrl());
        add(read, Fact.MEDIA_URL.label(), source.mediaUrl());
        add(read, Fact.MACHINE_MADE.label(), source.machineMade() == null ? null : source.machineMade().written());
        return read;
    }

    private static void add(Map<String, String> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.put(label, value);
        }
    }

    /// Whether it is more than a line.
    public boolean isLong() {
        return label.equals(Fact.STANDFIRST.label());
    }

    /// Whether it is an address on the web.
    public boolean isAddress() {
        return label.equals(Fact.SOURCE_URL.label()) || label.equals(Fact.MEDIA_URL.label());
    }
}
