package org.verbatim.search.lucene;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// The kind and the role of a turn, in one small number.
record KindAndRole(TurnKind kind, @Nullable Role role) {

    private static final int NO_ROLE = Fields.ROLES.size();
    private static final int ROLES = NO_ROLE + 1;

    /// How many voices there are; codes are below.
    static final int COUNT = Fields.KINDS.size() * ROLES;

    int code() {
        return Fields.KINDS.indexOf(kind) * ROLES + (role == null ? NO_ROLE : Fields.ROLES.indexOf(role));
    }

    static KindAndRole of(int code) {
        int role = code % ROLES;
        return new KindAndRole(Fields.KINDS.get(code / ROLES), role == NO_ROLE ? null : Fields.ROLES.get(role));
    }
}
