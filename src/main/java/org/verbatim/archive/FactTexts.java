package org.verbatim.archive;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.MachineMade;

/// Facts as texts by their names, as they are kept; absent ones are not there.
public final class FactTexts {

    private FactTexts() {
    }

    public static Map<String, String> of(InterviewFacts facts) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, Fact.TITLE, facts.title());
        put(texts, Fact.STANDFIRST, facts.standfirst());
        put(texts, Fact.PUBLISHER, facts.publisher());
        put(texts, Fact.RECORDED, facts.recorded());
        put(texts, Fact.PUBLISHED, facts.published());
        put(texts, Fact.LANGUAGE, facts.language());
        Translation translation = facts.translation();
        put(texts, Fact.TRANSLATION,
                translation == null ? null : translation.written());
        put(texts, Fact.COLLECTION, facts.collection());
        put(texts, Fact.PLACE, facts.place());
        put(texts, Fact.SOURCE_URL, facts.sourceUrl());
        put(texts, Fact.MEDIA_URL, facts.mediaUrl());
        put(texts, Fact.LICENCE, facts.licence());
        MachineMade machineMade = facts.machineMade();
        put(texts, Fact.MACHINE_MADE, machineMade == null ? null : machineMade.written());
        return texts;
    }

    private static void put(Map<String, String> texts, Fact fact, @Nullable Object value) {
        if (value != null) {
            texts.put(fact.label(), value.toString());
        }
    }
}
