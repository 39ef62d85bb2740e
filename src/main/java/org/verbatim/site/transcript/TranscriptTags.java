package org.verbatim.site.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.verbatim.archive.Sha256;
import org.verbatim.search.TurnMatches;
import org.verbatim.site.ProgramState;
import org.verbatim.site.Site;

/// Tags (RFC 9110, 8.8.3) of the pages of transcripts, as visitors see them: another one for whatever changes such a page. Weak ones, since what
/// is sent is compressed or not.
@Component
class TranscriptTags {

    /// As many as make a coincidence unthinkable.
    private static final int BYTES = 16;

    private final ProgramState program;

    TranscriptTags(ProgramState program) {
        this.program = program;
    }

    /// `stamp` stands for all that is said of the interview, its names and what was taken down; `q` is what was sought, `found` where it is.
    String of(UUID stamp, Site site, String q, List<TurnMatches> found) {
        MessageDigest all = Sha256.digest();
        for (Object part : List.of(program, site.base(), stamp, q, found)) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            all.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            all.update(bytes);
        }
        byte[] tag = new byte[BYTES];
        System.arraycopy(all.digest(), 0, tag, 0, BYTES);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + "\"";
    }
}
