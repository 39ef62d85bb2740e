package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Fact;
import org.verbatim.archive.Translation;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.verbatim.transcript.ParsedSpeaker;

/// Changes the text of a sidecar as an editor says on a page. What comes out is again the text of one, with all that it said beside, and was read again
/// before it is given back: what no import would take throws [InvalidSidecar].
public final class SidecarEditing {

    private static final String WHAT = "the sidecar";
    private static final String SLUG = "slug";

    private SidecarEditing() {
    }

    /// Throws [InvalidSidecar] where no import would take it.
    public static void check(String sidecar) {
        SidecarReader.read(WHAT, sidecar);
    }

    /// Sets facts, and the slug, by their names; an empty one is taken out. Null for no sidecar: where it says nothing any more.
    public static @Nullable String describe(@Nullable String sidecar, Map<String, String> facts) {
        SidecarDocument document = SidecarDocument.of(WHAT, sidecar);
        facts.forEach((name, value) -> {
            if (name.equals(Fact.TRANSLATION.label())) {
                translate(document, value.strip());
            } else {
                document.set(name, value.strip());
            }
        });
        return checked(document);
    }

    private static void translate(SidecarDocument document, String value) {
        try {
            document.translate(value.isEmpty() ? null : Translation.read(value));
        } catch (IllegalArgumentException e) {
            throw new InvalidSidecar(String.valueOf(e.getMessage()));
        }
    }

    /// What a sidecar says of each voice of a transcript.
    public static List<KnownVoice> voices(@Nullable String sidecar, List<ParsedSpeaker> voices) {
        Sidecar read = read(sidecar);
        return voices.stream().map(voice -> known(voice, read)).toList();
    }

    private static KnownVoice known(ParsedSpeaker voice, Sidecar sidecar) {
        Optional<SidecarPerson> person = EditedTranscript.person(voice, sidecar);
        return new KnownVoice(voice.name(), person.map(SidecarPerson::name).orElse(voice.name()),
                person.map(SidecarPerson::role).orElse(null));
    }

    /// Says who voices of a transcript are, and what they do in it. Two that get the same name are one person from then on. Voices not among `wanted` stay
    /// what they are.
    public static @Nullable String name(@Nullable String sidecar, List<ParsedSpeaker> voices,
            Collection<KnownVoice> wanted) {
        Sidecar read = read(sidecar);
        SidecarPeople people = new SidecarPeople(read.people(), voices);
        for (ParsedSpeaker voice : voices) {
            KnownVoice now = known(voice, read);
            wanted.stream().filter(one -> one.voice().equals(voice.name()) && !one.equals(now)).findFirst()
                    .ifPresent(one -> people.name(voice, one));
        }
        SidecarDocument document = SidecarDocument.of(WHAT, sidecar);
        document.setPeople(people.all());
        return checked(document);
    }

    /// The facts that a sidecar gives, the slug among them, by their names; those of [#describable] that are missing it does not give.
    public static Map<String, String> facts(@Nullable String sidecar) {
        Sidecar read = read(sidecar);
        Map<String, String> facts = new LinkedHashMap<>();
        add(facts, SLUG, read.slug());
        add(facts, Fact.TITLE.label(), read.title());
        add(facts, Fact.STANDFIRST.label(), read.standfirst());
        add(facts, Fact.PUBLISHER.label(), read.publisher());
        add(facts, Fact.RECORDED.label(), read.recorded());
        add(facts, Fact.PUBLISHED.label(), read.published());
        add(facts, Fact.LANGUAGE.label(), read.language());
        add(facts, Fact.TRANSLATION.label(),
                read.translation() == null ? null : read.translation().written());
        add(facts, Fact.COLLECTION.label(), read.collection());
        add(facts, Fact.PLACE.label(), read.place());
        add(facts, Fact.SOURCE_URL.label(), read.sourceUrl());
        add(facts, Fact.MEDIA_URL.label(), read.mediaUrl());
        add(facts, Fact.LICENCE.label(), read.licence());
        add(facts, Fact.MACHINE_MADE.label(), read.machineMade());
        return facts;
    }

    private static void add(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static Sidecar read(@Nullable String sidecar) {
        return sidecar == null ? Sidecar.NONE : SidecarReader.read(WHAT, sidecar);
    }

    private static @Nullable String checked(SidecarDocument document) {
        if (document.isEmpty()) {
            return null;
        }
        String text = document.text();
        check(text);
        return text;
    }

    /// The names of what [#describe] sets.
    public static List<String> describable() {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (SidecarReader.isField(fact.label())) {
                names.add(fact.label());
            }
        }
        names.add(SLUG);
        return names;
    }
}
