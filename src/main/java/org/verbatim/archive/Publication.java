package org.verbatim.archive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// Who may see an interview, and from which day on everybody may where it is embargoed; null else.
public record Publication(Visibility visibility, @Nullable LocalDate embargoedUntil) {

    public Publication {
        if ((visibility == Visibility.EMBARGOED) != (embargoedUntil != null)) {
            throw new IllegalArgumentException("an embargo has a day at which it ends, and nothing else has");
        }
    }

    /// Whether visitors may see it on a day.
    public boolean isOpen(LocalDate day) {
        return visibility == Visibility.PUBLISHED || (embargoedUntil != null && !embargoedUntil.isAfter(day));
    }

    /// One that is not embargoed.
    public Publication(Visibility visibility) {
        this(visibility, null);
    }
}
