package org.verbatim.search.lucene;

import java.util.List;

import org.verbatim.archive.Turn;
import org.verbatim.search.analysis.Language;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// The fields of the index, and what stands in them. Whoever changes either, or how text is cut and folded, counts up [#FORMAT]: an index
/// of another format is built anew.
final class Fields {

    static final String FORMAT = "9";

    /// Of every document: the interview's id. The documents of an interview are one block, its turns in order, its
    /// sections and a head.
    static final String ID = "id";
    /// Of heads alone: the id again, as a number, and the stamp.
    static final String HEAD_ID = "head-id";
    static final String HEAD_STAMP = "head-stamp";
    /// Of heads and of sections: the words of the title or heading as in [#STEM], and a [TitleValue].
    static final String OFFERED = "offered";
    static final String OFFERED_VALUE = "offered-value";
    /// Of heads alone: the words of the title, the publisher's name, the collection's name.
    static final String TITLE = "title";
    static final String PUBLISHER = "publisher";
    static final String COLLECTION = "collection";

    /// The words as they are, folded. Documents that are no turns have this field and the next one too, empty.
    static final String EXACT = "exact";
    /// The words without inflection: English ones as they are; those of another language as they are written behind [#UNSTEMMED], and
    /// after them without inflection behind [#stemmed].
    static final String STEM = "stem";
    static final String UNSTEMMED = "=";
    /// The language of a turn as a tag in small letters, and as the shorter tags that it begins with; not there where it is not known.
    static final String LANGUAGE = "language";

    /// Names by which a speaker can be asked for, folded; the slug or `label:` value behind [#UNSTEMMED].
    static final String SPEAKER = "speaker";
    /// The interview's slug.
    static final String INTERVIEW = "interview";
    static final String KIND = "kind";
    static final String ROLE = "role";
    /// First and last possible day, as one range; not there for an undated interview.
    static final String DATES = "dates";

    /// Beside the words, as values: the turn's number, the first possible day, [TurnValues], who speaks, what interview.
    static final String NUMBER = "number";
    static final String DAY = "day";
    /// When the interview arrived, in milliseconds since 1970.
    static final String ARRIVED = "arrived";
    static final String TURN = "turn";
    static final String SPEAKER_VALUE = "speaker-value";
    static final String INTERVIEW_VALUE = "interview-value";
    /// How many words a turn has, as [Turn#wordCount] counts them.
    static final String WORDS = "words";
    /// Kind and role in one number.
    static final String VOICE = "voice";

    static final List<TurnKind> KINDS = List.of(TurnKind.values());
    static final List<Role> ROLES = List.of(Role.values());

    private Fields() {
    }

    /// How a stem of a language stands in [#STEM].
    static String stemmed(Language language, String stem) {
        return language.code().equals("en") ? stem : language.code() + ':' + stem;
    }
}
