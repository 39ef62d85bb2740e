package org.verbatim.parse.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What the elements of an XML vocabulary are to a transcript. Names are local names in small letters. `p.speaker` is a `<p>` whose attribute `klasse` is
/// "speaker", `p.t_*` one where that begins with "t_".
///
/// @param id of the format
/// @param roots what the first element may be called
/// @param parts what elements are; those that are not listed are what their parent is
/// @param who the attributes of a speech that say who speaks, the first that is there counts
/// @param people elements that name a speaker: by their `id`, with a name in them or in an attribute
/// @param facts paths to what the source says about itself
record XmlVocabulary(String id, Set<String> roots, Map<String, Part> parts, List<String> who, Set<String> people,
        Map<String, List<String>> facts) {

    /// What an element of this name and class is; null if it is what its parent is.
    @Nullable
    Part part(String name, String type) {
        if (!type.isEmpty()) {
            String lower = type.toLowerCase(Locale.ROOT);
            Part exact = parts.get(name + "." + lower);
            Part family = parts.get(name + "." + lower.substring(0, lower.indexOf('_') + 1) + "*");
            if (exact != null || family != null) {
                return exact == null ? family : exact;
            }
        }
        return parts.get(name);
    }

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
