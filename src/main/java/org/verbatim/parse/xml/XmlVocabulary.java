package org.verbatim.parse.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the elements of an XML vocabulary are to a transcript. Names are local names in small letters.
///
/// @param id of the format
/// @param roots what the first element may be called
/// @param parts what elements are; those that are not listed are what their parent is
/// @param who the attributes of a speech that say who speaks, the first that is there counts
/// @param people elements that name a speaker: by their `id`, with a name in them or in an attribute
/// @param facts paths to what the source says about itself
record XmlVocabulary(String id, Set<String> roots, Map<String, Part> parts, List<String> who, Set<String> people,
        Map<String, List<String>> facts) {

    /// What an element is.
    enum Part {
        /// What one voice says.
        SPEECH,
        /// Who speaks, printed inside of a speech.
        LABEL,
        /// A paragraph, a line: words apart from those before.
        BLOCK,
        /// The heading of a section.
        HEADING,
        /// What happened.
        DIRECTION,
        /// The writer's words, between speeches.
        NARRATION,
        /// What the source says about itself.
        FRONT,
        /// Comments of editors, other versions: no words of the interview.
        ASIDE,
        /// From here on another of several speakers who talk at once.
        TURN
    }
}
