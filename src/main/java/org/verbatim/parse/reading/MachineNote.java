package org.verbatim.parse.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.MachineMade;

/// Knows the lines by which programs say that they wrote a transcript: "Transcribed by https://otter.ai".
public final class MachineNote {

    private static final int LONGEST = 400;
    private static final Pattern BY_MACHINE = Pattern
            .compile(
                    "(?i)\\b(?:transcribed|transcription|captions?|generated|created)\\b.{0,20}\\b(?:by|with|using)\\s+"
                            + "(?:https?://)?(?:www\\.)?(otter(?:\\.ai)?|whisper|rev\\.ai|assemblyai|deepgram|descript|sonix|trint|"
                            + "happy scribe|amazon transcribe|google|youtube|microsoft|zoom)\\b");

    private MachineNote() {
    }

    /// The program that a line names as the one that wrote the words; null where it names none.
    public static @Nullable MachineMade in(String line) {
        Matcher tool = BY_MACHINE.matcher(line);
        return line.length() <= LONGEST && tool.find() ? new MachineMade(tool.group(1)) : null;
    }

    /// Whether the line says nothing else.
    public static boolean isAll(String line) {
        Matcher tool = BY_MACHINE.matcher(line);
        return line.length() <= LONGEST && tool.find()
                && line.substring(tool.end()).chars().noneMatch(Character::isLetter)
                && line.substring(0, tool.start()).isBlank();
    }
}
