package org.verbatim.download;

import java.util.Arrays;
import java.util.Optional;

import org.verbatim.archive.Interview;
import org.verbatim.archive.TurnTraits;

/// A form in which an interview can be taken along. `ending` is that of its file, `id` names it on pages.
public enum TranscriptForm {
    TEXT("txt", "text", "text/plain"), MARKDOWN("md", "markdown", "text/markdown"), WEBVTT("vtt", "webvtt",
            "text/vtt"), TEI("tei.xml", "tei", "application/tei+xml"), JSON("json", "json", "application/json");

    private final String ending;
    private final String id;
    private final String mediaType;

    TranscriptForm(String ending, String id, String mediaType) {
        this.ending = ending;
        this.id = id;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether the interview can be written in it. Captions need a turn of which the source says when it begins and ends.
    public boolean fits(Interview interview) {
        return this != WEBVTT || interview.turns().stream().anyMatch(Timed::is);
    }

    /// The same of turns that are not read yet.
    public boolean fits(TurnTraits turns) {
        return this != WEBVTT || turns.captioned();
    }

    public static Optional<TranscriptForm> of(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
    }
}
