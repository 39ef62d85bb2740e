package org.verbatim.site.transcript;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.verbatim.site.SecurityHeaders;

/// The recording of an interview, where its address says that browsers can play it: a file of sound or of pictures, by its extension. What is
/// elsewhere (a page about the recording) is a link only.
record Recording(String address, boolean video) {

    private static final Set<String> SOUND = Set.of("mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac");
    private static final Set<String> PICTURES = Set.of("mp4", "m4v", "webm", "ogv", "mov");

    /// Null where there is none that can be played.
    static @Nullable Recording of(@Nullable String address) {
        String extension = address == null ? "" : extension(address);
        boolean video = PICTURES.contains(extension);
        return address != null && (video || SOUND.contains(extension)) ? new Recording(address, video) : null;
    }

    private static String extension(String address) {
        try {
            String path = new URI(address).getPath();
            return path == null ? "" : path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /// Lets the page play what comes from elsewhere: from wherever its address leads on to.
    void allow(HttpServletResponse response) {
        SecurityHeaders.allowMedia(response, address.startsWith("https:") ? "https:" : "http: https:");
    }
}
