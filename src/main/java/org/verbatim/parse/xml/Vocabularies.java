package org.verbatim.parse.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatim.parse.xml.XmlVocabulary.Part;

/// The vocabularies that are read, each with what its definition calls things.
final class Vocabularies {

    /// TEI P5, chapters 8 (transcriptions of speech) and 7 (performance texts): <https://tei-c.org/release/doc/tei-p5-doc/en/html/TS.html>.
    static final XmlVocabulary TEI = new XmlVocabulary("tei", Set.of("tei", "teicorpus", "tei.2"),
            parts(Map.of(Part.SPEECH, "u sp said", Part.LABEL, "speaker", Part.BLOCK, "p lg ab",
                    Part.HEADING, "head", Part.DIRECTION, "incident kinesic vocal stage", Part.FRONT,
                    "teiheader front timeline standoff", Part.ASIDE, "note fw figure spangrp back corr reg expan")),
            List.of("who"), Set.of("person", "castitem", "persongrp"),
            Map.of("title", List.of("titlestmt/title"), "recorded",
                    List.of("recording/date/@when", "recording/date", "setting/date/@when", "setting/date"),
                    "published",
                    List.of("publicationstmt/date/@when", "publicationstmt/date"), "publisher",
                    List.of("publicationstmt/publisher"),
                    "language", List.of("language/@ident"), "address", List.of("publicationstmt/ptr/@target")));

    /// Akoma Ntoso 2 and 3, debates: <https://docs.oasis-open.org/legaldocml/akn-core/v1.0/>.
    static final XmlVocabulary AKOMA_NTOSO = new XmlVocabulary("akoma-ntoso", Set.of("akomantoso"),
            parts(Map.of(Part.SPEECH, "speech question answer", Part.LABEL, "from", Part.BLOCK,
                    "p li ul ol block tblock blockcontainer item", Part.HEADING, "heading subheading", Part.DIRECTION,
                    "scene summary remark", Part.NARRATION, "narrative", Part.FRONT, "meta preface coverpage",
                    Part.ASIDE, "noteref authorialnote num attachments components")),
            List.of("by"), Set.of("tlcperson", "tlcrole", "tlcorganization"),
            Map.of("title", List.of("doctitle", "frbrwork/frbrname/@value"), "recorded",
                    List.of("frbrwork/frbrdate/@date", "docdate/@date"), "published", List.of("publication/@date"),
                    "language", List.of("frbrlanguage/@language")));

    /// The records of British parliaments as parlparse writes them: <https://github.com/mysociety/parlparse>.
    static final XmlVocabulary PARLPARSE = new XmlVocabulary("parlparse", Set.of("publicwhip"),
            parts(Map.of(Part.SPEECH, "speech", Part.BLOCK, "p li", Part.HEADING,
                    "major-heading minor-heading oral-heading",
                    Part.NARRATION, "procedural", Part.ASIDE, "division gidredirect")),
            List.of("speakername", "person_name"), Set.of(), Map.of());

    /// Transcriber: <https://trans.sourceforge.net>, trans-14.dtd.
    static final XmlVocabulary TRANSCRIBER = new XmlVocabulary("transcriber", Set.of("trans"),
            parts(Map.of(Part.SPEECH, "turn", Part.TURN, "who", Part.FRONT, "speakers topics")), List.of("speaker"),
            Set.of("speaker"), Map.of("title", List.of("episode/@program"), "recorded", List.of("episode/@air_date"),
                    "language", List.of("trans/@lang")));

    /// The plenary records of the German Bundestag: <https://www.bundestag.de/services/opendata>, dbtplenarprotokoll.dtd.
    static final XmlVocabulary BUNDESTAG = new XmlVocabulary("bundestag", Set.of("dbtplenarprotokoll"),
            parts(Map.of(Part.SPEECH, "rede sitzungsbeginn", Part.LABEL, "p.redner name", Part.BLOCK, "p", Part.HEADING,
                    "p.t_*", Part.DIRECTION, "kommentar", Part.FRONT, "vorspann anlagen rednerliste", Part.ASIDE,
                    "redner a")),
            List.of(), Set.of(),
            Map.of("title", List.of("plenarprotokoll-nummer"), "recorded",
                    List.of("dbtplenarprotokoll/@sitzung-datum"), "publisher",
                    List.of("dbtplenarprotokoll/@herausgeber")));

    static final List<XmlVocabulary> ALL = List.of(TEI, AKOMA_NTOSO, PARLPARSE, TRANSCRIBER, BUNDESTAG);

    private Vocabularies() {
    }

    private static Map<String, Part> parts(Map<Part, String> names) {
        Map<String, Part> parts = new HashMap<>();
        names.forEach((part, all) -> {
            for (String name : all.split(" ", -1)) {
                parts.put(name, part);
            }
        });
        return Map.copyOf(parts);
    }
}
