package org.verbatim.lucene;

import java.util.List;

import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// The fields of the index, and what stands in them. Whoever changes either, or how text is cut and folded, counts up [#FORMAT]: an index
/// of another format is built anew.
final class Fields {

    static final String FORMAT = "1";

    /// Of every document: the interview's id. The documents of an interview are one block, its turns in order and a head.
    static final String ID = "id";
    /// Of heads alone: the id again, as a number, and the stamp.
    static final String HEAD_ID = "head-id";
    static final String HEAD_STAMP = "head-stamp";

    /// The words as they are, folded.
    static final String EXACT = "exact";
    /// The words without inflection; those of a language that is not stemmed as they are, behind [#UNSTEMMED].
    static final String STEM = "stem";
    static final String UNSTEMMED = "=";

    /// Names by which a speaker can be asked for, folded; the slug or `label:` value behind [#UNSTEMMED].
    static final String SPEAKER = "speaker";
    /// The interview's slug behind [#UNSTEMMED], and its title, folded.
    static final String INTERVIEW = "interview";
    static final String KIND = "kind";
    static final String ROLE = "role";
    /// First and last possible day, as one range; not there for an undated interview.
    static final String DATES = "dates";

    /// Beside the words, as values: the turn's number, the first possible day, [TurnValues], who speaks, what interview.
    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String TURN = "turn";
    static final String SPEAKER_VALUE = "speaker-value";
    static final String INTERVIEW_VALUE = "interview-value";
    /// Kind and role in one number.
    static final String VOICE = "voice";

    static final List<TurnKind> KINDS = List.of(TurnKind.values());
    static final List<Role> ROLES = List.of(Role.values());

    private Fields() {
    }
}
