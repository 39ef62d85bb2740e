package org.verbatim.parse.captions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.MachineNote;
import org.verbatim.text.Chars;
import org.verbatim.transcript.MachineMade;

/// What the head and the comments of a caption file say about it: fields such as `Language: en`, and programs that name themselves or
/// say how sure they are of their words.
final class CaptionNotes {

    private static final Pattern FIELD = Pattern
            .compile("\\s*(?:NOTE\\s+)?([A-Za-z][A-Za-z ]{1,20}):\\s*(\\S.{0,300})");
    private static final Pattern SURE = Pattern.compile("(?i)\\b(?:confidence|recognizability|recognisability)\\b");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST = 400;

    private final Map<String, String> fields = new HashMap<>();
    private @Nullable MachineMade machine;

    void line(String line) {
        if (line.length() > LONGEST) {
            return;
        }
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            fields.putIfAbsent(field.group(1).strip().toLowerCase(Locale.ROOT), Chars.squeeze(field.group(2)));
        }
        MachineMade named = MachineNote.in(line);
        if (named != null) {
            machine = named;
        } else if (machine == null && SURE.matcher(line).find()) {
            machine = new MachineMade(null);
        }
    }

    @Nullable
    String fact(String key) {
        return fields.get(key);
    }

    @Nullable
    String date(String key) {
        String value = fields.get(key);
        return value == null ? null : Dates.edtf(value);
    }

    @Nullable
    String language() {
        String value = fields.get("language");
        return value != null && LANGUAGE.matcher(value).matches() ? value : null;
    }

    @Nullable
    MachineMade machineMade() {
        return machine;
    }
}
