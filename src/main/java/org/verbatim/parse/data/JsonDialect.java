package org.verbatim.parse.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a program writes transcripts as JSON: `segments` are where [JsonValue#at] finds them, `fields` what is what in each. `needs` is a path that
/// only this dialect has; `labels` is where it says apart from the words who speaks from when on; `tool` is null where people may
/// have written the words down, empty where a machine did that is not known.
record JsonDialect(String needs, String segments, Fields fields, Habit habit, @Nullable String labels,
        @Nullable String tool) {

    /// The paths, in a segment, of the speaker, the words and the times, and how many milliseconds one of its times counts.
    record Fields(@Nullable String speaker, String words, String start, String end, int millis) {}

    /// How segments become turns.
    enum Habit {
        /// Each is one.
        TURNS,
        /// Each is one, and says itself of which kind, and of whom in which role.
        STATED,
        /// Those of one speaker in a row are one.
        SEGMENTS,
        /// The same, and the words bring their own spaces.
        SPACED
    }

    private static final String AMAZON = "Amazon Transcribe";
    private static final String DEEPGRAM = "Deepgram";
    private static final String GOOGLE = "Google Speech-to-Text";
    private static final String ALTERNATIVE = "results/channels/*/alternatives/0/";
    private static final int SECONDS = 1000;
    private static final Fields SECONDS_OF_TEXT = new Fields("speaker", "text", "start", "end", SECONDS);
    private static final Fields MILLIS_OF_TEXT = new Fields("speaker", "text", "start", "end", 1);

    /// The dialects that are known; one that stands before another is the surer of two ways to read the same file.
    private static final List<JsonDialect> KNOWN = List.of(
            // our own
            new JsonDialect("turns/0/key", "turns/*", new Fields("speaker", "text", "startMs", "endMs", 1),
                    Habit.STATED, null, null),
            // JSON Lines' one interview over many lines
            new JsonDialect("turns/0/text", "turns/*", new Fields("speaker|label", "text", "startMs", "endMs", 1),
                    Habit.TURNS, null, null),
            // Oyez
            new JsonDialect("transcript/sections/0/turns", "transcript/sections/*/turns/*",
                    new Fields("speaker", "text_blocks/*/text", "start", "stop", SECONDS), Habit.TURNS, null, null),
            // Podcasting 2.0
            new JsonDialect("segments/0/body", "segments/*",
                    new Fields("speaker", "body", "startTime", "endTime", SECONDS), Habit.SEGMENTS, null, null),
            machine("Transcript/0/Content", "Transcript/*",
                    new Fields("ParticipantRole|ParticipantId", "Content", "BeginOffsetMillis", "EndOffsetMillis", 1),
                    AMAZON),
            machine("results/audio_segments/0/transcript", "results/audio_segments/*",
                    new Fields("speaker_label", "transcript", "start_time", "end_time", SECONDS), AMAZON),
            new JsonDialect("results/items/0/alternatives", "results/items/*",
                    new Fields("speaker_label", "alternatives/0/content", "start_time", "end_time", SECONDS),
                    Habit.SEGMENTS, "results/speaker_labels/segments/*/items/*", AMAZON),
            machine("results/utterances/0/transcript", "results/utterances/*",
                    new Fields("speaker", "transcript", "start", "end", SECONDS), DEEPGRAM),
            machine(ALTERNATIVE + "paragraphs/paragraphs/0/sentences", ALTERNATIVE + "paragraphs/paragraphs/*",
                    new Fields("speaker", "sentences/*/text", "start", "end", SECONDS), DEEPGRAM),
            machine(ALTERNATIVE + "words/0/word", ALTERNATIVE + "words/*",
                    new Fields("speaker", "punctuated_word|word", "start", "end", SECONDS), DEEPGRAM),
            machine("utterances/0/text", "utterances/*", MILLIS_OF_TEXT, "AssemblyAI"),
            new JsonDialect("monologues/0/elements", "monologues/*",
                    new Fields("speaker_name|speaker_info|speaker", "elements/*/value", "elements/*/ts",
                            "elements/*/end_ts", SECONDS),
                    Habit.SPACED, null, "Rev"),
            // with speakers, the last result has all the words again
            machine("results/-1/alternatives/0/words/0/speakerTag|speakerLabel",
                    "results/-1/alternatives/0/words/*", new Fields("speakerTag|speakerLabel", "word",
                            "startTime|startOffset", "endTime|endOffset", SECONDS),
                    GOOGLE),
            machine("results/0/alternatives/0/transcript", "results/*", new Fields(null, "alternatives/0/transcript",
                    "alternatives/0/words/0/startTime|startOffset", "resultEndTime|resultEndOffset", SECONDS), GOOGLE),
            machine("response/results/-1/alternatives/0/words/0/speakerTag|speakerLabel",
                    "response/results/-1/alternatives/0/words/*", new Fields("speakerTag|speakerLabel", "word",
                            "startTime|startOffset", "endTime|endOffset", SECONDS),
                    GOOGLE),
            machine("response/results/0/alternatives/0/transcript", "response/results/*",
                    new Fields(null, "alternatives/0/transcript", "alternatives/0/words/0/startTime|startOffset",
                            "resultEndTime|resultEndOffset", SECONDS),
                    GOOGLE),
            machine("transcription/0/offsets", "transcription/*",
                    new Fields("speaker", "text", "offsets/from", "offsets/to", 1), "whisper.cpp"),
            machine("segments/0/words/0/score", "segments/*", SECONDS_OF_TEXT, "WhisperX"),
            machine("segments/0/avg_logprob|no_speech_prob|tokens", "segments/*", SECONDS_OF_TEXT, "Whisper"),
            machine("words/0/confidence", "words/*", MILLIS_OF_TEXT, ""));

    private static JsonDialect machine(String needs, String segments, Fields fields, String tool) {
        return new JsonDialect(needs, segments, fields, Habit.SEGMENTS, null, tool);
    }

    /// The first dialect that a text is in; null where it is in none that is known.
    static @Nullable JsonDialect of(JsonValue root) {
        return KNOWN.stream().filter(dialect -> root.first(dialect.needs) != null).findFirst().orElse(null);
    }
}
