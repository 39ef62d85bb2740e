package org.verbatim.parse.reading;

/// How much of anything a reader takes in before it refuses a source. Characters are UTF-16 code units.
///
/// @param maxBytes of a source as it came
/// @param maxCharacters of a source unpacked and decoded, however small it came
/// @param maxInterviewCharacters of one interview: a whole text, or a line of JSON Lines
/// @param maxLineCharacters of a line of text (not of JSON Lines)
/// @param maxTurns of one interview
/// @param maxInterviews of one source
/// @param maxPages of a PDF
public record ReadLimits(int maxBytes, int maxCharacters, int maxInterviewCharacters, int maxLineCharacters,
        int maxTurns,
        int maxInterviews, int maxPages) {

    /// Enough for any interview and for an archive of hundreds of thousands of turns in one file.
    public static final ReadLimits DEFAULTS = new ReadLimits(64 << 20, 512 << 20, 8 << 20, 1_000_000, 50_000, 100_000,
            5_000);

    public ReadLimits {
        if (maxBytes < 1 || maxCharacters < 1 || maxInterviewCharacters < 1 || maxLineCharacters < 1 || maxTurns < 1
                || maxInterviews < 1 || maxPages < 1) {
            throw new IllegalArgumentException("a limit below 1 lets nothing in");
        }
    }
}
