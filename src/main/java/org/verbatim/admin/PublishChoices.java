package org.verbatim.admin;

import java.util.List;

import org.verbatim.archive.Visibility;

/// Who may see what is published now: nobody publishes what is withdrawn.
final class PublishChoices {

    static final List<Visibility> CHOICES = List.of(Visibility.PUBLISHED, Visibility.EDITORS, Visibility.EMBARGOED);

    private PublishChoices() {
    }
}
