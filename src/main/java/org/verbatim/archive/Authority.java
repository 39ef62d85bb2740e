package org.verbatim.archive;

import java.util.Locale;
import java.util.regex.Pattern;

/// A file of names that libraries and encyclopedias keep, in which a person has a number: so that two archives can say that they mean the same.
public enum Authority {
    WIKIDATA("Wikidata", "www.wikidata.org/wiki/", "Q[1-9]\\d{0,11}"), VIAF("VIAF", "viaf.org/viaf/",
            "[1-9]\\d{1,21}"), GND("GND", "d-nb.info/gnd/",
                    "1[012]?\\d{7}[0-9X]|[47]\\d{6}-\\d|[1-9]\\d{0,7}-[0-9X]|3\\d{7}[0-9X]");

    private final String title;
    private final String site;
    private final Pattern form;

    Authority(String title, String site, String form) {
        this.title = title;
        this.site = site;
        this.form = Pattern.compile(form);
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// The name under which it is kept, and its field in forms.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where it says who somebody is.
    public String address(String id) {
        return "https://" + site + id;
    }

    /// The id in what somebody typed: the id, or its address. Throws [EditRefused] where it is neither.
    public String id(String typed) {
        String id = typed.strip().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#?]+$", "");
        String bare = site.replaceFirst("^www\\.", "");
        String found = id.startsWith(bare) ? id.substring(bare.length()) : id;
        if (!form.matcher(found).matches()) {
            throw new EditRefused("\"" + typed + "\" is no id of " + title + ".");
        }
        return found;
    }
}
