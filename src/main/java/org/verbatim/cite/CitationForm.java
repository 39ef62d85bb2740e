package org.verbatim.cite;

import java.util.Arrays;
import java.util.Optional;

/// The forms in which words can be cited: three styles for readers, two for texts that are written in markup, three for reference managers. Each
/// but a style is a file of its own, named by its ending.
public enum CitationForm {
    /// The Chicago Manual's notes.
    CHICAGO("", ""),
    /// The American Psychological Association's references.
    APA("", ""),
    /// The Modern Language Association's works cited.
    MLA("", ""),
    /// A quoted block.
    MARKDOWN("md", "text/markdown"),
    /// A template of Wikipedia's.
    WIKI("wiki", "text/plain"),
    /// An entry for LaTeX.
    BIBTEX("bib", "application/x-bibtex"),
    /// What most reference managers read.
    RIS("ris", "application/x-research-info-systems"),
    /// What processors of the Citation Style Language read.
    CSL_JSON("json", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final String mediaType;

    CitationForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The form whose files end so.
    static Optional<CitationForm> of(String ending) {
        return Arrays.stream(values()).filter(form -> !form.isStyle() && form.ending.equals(ending)).findFirst();
    }

    /// Whether it is prose for readers.
    public boolean isStyle() {
        return ending.isEmpty();
    }

    public String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
