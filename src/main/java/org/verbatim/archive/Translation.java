package org.verbatim.archive;

/// That an interview's words are a translation: `from` is a BCP 47 tag, `by` who made it ("machine", a name).
public record Translation(String from, String by) {

    private static final String BY = " by ";

    /// What [#written()] wrote, `ru by machine`. Throws [IllegalArgumentException] where it lacks one of the two.
    public static Translation read(String written) {
        int by = written.indexOf(BY);
        if (by < 1 || written.substring(by + BY.length()).isBlank()) {
            throw new IllegalArgumentException(
                    "A translation is from a language and by somebody, written as: ru by machine.");
        }
        return new Translation(written.substring(0, by), written.substring(by + BY.length()));
    }

    public String written() {
        return from + BY + by;
    }
}
