package org.verbatim.site.transcript;

/// An interview was taken from its readers while its page was on the way to one: the rest of its turns may not be shown.
final class TranscriptCutOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TranscriptCutOff(String slug, int written, int all) {
        super("The page of " + slug + " ends behind " + written + " of " + all
                + " turns: the interview is not to be seen any more");
    }
}
