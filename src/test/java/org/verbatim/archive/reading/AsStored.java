package org.verbatim.archive.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.storing.TurnKeys;
import org.verbatim.text.Words;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;

/// Interviews as the archive would hand them out once they are stored, with the keys that their turns would have, for tests that need many
/// of them and no database. Their word counts are right; spans, sections and people who are known from elsewhere are left out.
public final class AsStored {

    private AsStored() {
    }

    /// The interview of this transcript, born under the slug.
    public static Interview interview(long id, String slug, ParsedTranscript transcript) {
        List<Turn> turns = turns(slug, transcript);
        ParsedFacts facts = transcript.facts();
        String title = Objects.requireNonNullElse(facts.title(), slug);
        int words = turns.stream().mapToInt(Turn::wordCount).sum();
        InterviewSummary summary = new InterviewSummary(id, slug, title, facts.standfirst(), facts.publisher(),
                facts.recorded() == null ? null : ArchiveDate.parse(facts.recorded()),
                facts.published() == null ? null : ArchiveDate.parse(facts.published()), facts.language(),
                Rendering.PLAIN, null,
                facts.sourceUrl(), null, 1, new UUID(0, id), turns.size(), words,
                transcript.speakers().stream().map(AsStored::participant).toList(), Visibility.PUBLISHED);
        return new Interview(summary, Instant.EPOCH, new SourceFile(slug, "0".repeat(64), "text/plain", 1), List.of(),
                turns);
    }

    private static List<Turn> turns(String slug, ParsedTranscript transcript) {
        Map<String, ParsedSpeaker> speakers = new HashMap<>();
        transcript.speakers().forEach(speaker -> speakers.put(speaker.name(), speaker));
        List<String> keys = TurnKeys.of(slug, transcript.turns().stream().map(ParsedTurn::text).toList());
        List<Turn> turns = new ArrayList<>();
        for (ParsedTurn turn : transcript.turns()) {
            ParsedSpeaker speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
            turns.add(new Turn(turns.size() + 1, keys.get(turns.size()), turn.kind(),
                    speaker == null || !speaker.person() ? null : Slugs.of(speaker.name()), turn.speaker(),
                    speaker == null ? null : speaker.role(), turn.label(), null, turn.text(),
                    Words.count(turn.text()), turn.startMs(), turn.endMs(), List.of()));
        }
        return turns;
    }

    private static Participant participant(ParsedSpeaker speaker) {
        return new Participant(speaker.person() ? Slugs.of(speaker.name()) : null, speaker.name(), speaker.role(),
                speaker.aliases(), 0, 0);
    }
}
