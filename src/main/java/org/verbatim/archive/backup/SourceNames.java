package org.verbatim.archive.backup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Where sources stand in an export: under their own names, those that interviews are read from now in `sources`, former states in `earlier`. Of
/// two of one name the second stands in a folder by its id, so that neither changes its name, which says what the interview's address is.
final class SourceNames {

    private static final int LONGEST = 200;

    private final Set<String> taken = new HashSet<>();

    String path(long id, String name, boolean current) {
        String plain = plain(name);
        String path = (current ? "sources/" : "earlier/") + plain;
        if (taken.contains(key(path)) || taken.contains(key(sidecar(path)))) {
            path = (current ? "sources/" : "earlier/") + id + "/" + plain;
        }
        taken.add(key(path));
        taken.add(key(sidecar(path)));
        return path;
    }

    /// Where the sidecar of a source stands.
    static String sidecar(String path) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path) + ".yaml";
    }

    /// Without what leads elsewhere, or what some system cannot write.
    private static String plain(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "_").strip();
        String cut = last.length() > LONGEST
                ? last.substring(last.offsetByCodePoints(last.length(), -LONGEST / 2))
                : last;
        return cut.isEmpty() || cut.matches("\\.+") ? "source" : cut;
    }

    /// Some systems do not tell capitals apart.
    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
