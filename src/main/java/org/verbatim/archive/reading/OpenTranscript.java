package org.verbatim.archive.reading;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.archive.TurnTraits;
import org.verbatim.archive.rows.SpeakerEntity;

/// An interview whose turns are read piece by piece, by [Transcripts]: what stands before the first of them, and the `first` piece (empty where
/// there are no turns). Its revision and its names are those of the moment when it was opened, whatever comes later. `hidden` says who may see
/// it where visitors may not, and is null where they may.
public record OpenTranscript(InterviewSummary summary, Particulars particulars, @Nullable Publication hidden,
        List<Section> sections, TurnTraits traits, List<Turn> first, Origin origin) {

    public OpenTranscript {
        sections = List.copyOf(sections);
        first = List.copyOf(first);
    }

    /// Where the rest is read: the rows of a revision, which never change, with these voices, as far as this audience may see them.
    record Origin(long revision, Collection<SpeakerEntity> voices, Audience audience) {}
}
