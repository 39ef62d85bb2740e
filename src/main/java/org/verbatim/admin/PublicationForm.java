package org.verbatim.admin;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Visibility;

/// Who is to see an interview, as a form says it.
final class PublicationForm {

    private PublicationForm() {
    }

    /// The day counts for an embargo only. Throws [FormIncomplete] where that has none.
    static Publication of(Visibility visibility, @Nullable LocalDate until) {
        if (visibility == Visibility.EMBARGOED && until == null) {
            throw new FormIncomplete("An embargo needs the day on which it ends.");
        }
        return new Publication(visibility, visibility == Visibility.EMBARGOED ? until : null);
    }
}
