package org.verbatim.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/// What tells one build of the program from another, as far as pages can show it: every instance of one build has the same. Where the program
/// does not run from a jar (while it is worked on), every start is taken for another build.
@Component
public class ProgramState {

    private final String state;

    ProgramState() {
        File source = new ApplicationHome(ProgramState.class).getSource();
        state = source != null && source.isFile() ? of(source) : Long.toHexString(System.currentTimeMillis());
    }

    @Override
    public String toString() {
        return state;
    }

    /// Over the names and checksums of all that is in a jar, which stand at its end.
    static String of(File jar) {
        CRC32C all = new CRC32C();
        try (ZipFile entries = new ZipFile(jar)) {
            entries.stream().map(entry -> entry.getName() + " " + Long.toHexString(entry.getCrc()) + "\n")
                    .forEach(entry -> all.update(entry.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().toHexDigits(all.getValue());
    }
}
