package org.verbatim.ingest.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The name under which an upload is known, also when it comes again: its path below the folder that was sent, as in an import of that folder.
public final class UploadName {

    private static final int LONGEST = 250;
    /// Control characters, and those that turn the direction of the text around them.
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    private UploadName() {
    }

    /// Of a file as a browser sends it, below the folder that was chosen. Throws [StagingRefused] where it cannot be a name.
    public static String of(String sent) {
        List<String> parts = parts(sent);
        return checked(parts.size() > 1 ? parts.subList(1, parts.size()) : parts);
    }

    /// A name as it is to be. Throws [StagingRefused] where it cannot be one.
    public static String whole(String name) {
        return checked(parts(name));
    }

    private static List<String> parts(String sent) {
        List<String> parts = new ArrayList<>();
        for (String part : UNSEEN.matcher(sent).replaceAll("").replace('\\', '/').split("/", -1)) {
            String name = part.strip();
            if (!name.isEmpty() && !name.equals(".") && !name.equals("..") && !name.matches("[A-Za-z]:")) {
                parts.add(name);
            }
        }
        return parts;
    }

    private static String checked(List<String> parts) {
        String name = String.join("/", parts);
        if (name.isEmpty()) {
            throw new StagingRefused("A file came without a name.");
        }
        if (name.length() > LONGEST) {
            throw new StagingRefused("The name \"" + name.substring(0, name.offsetByCodePoints(0, 40)) + "…\" has "
                    + name.length() + " characters, more than " + LONGEST + ": call the file something shorter.");
        }
        return name;
    }
}
