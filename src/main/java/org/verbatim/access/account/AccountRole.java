package org.verbatim.access.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What somebody may do: each role all that those before it may. Readers matter where the archive is private; editors change what is in the archive,
/// admins who may.
public enum AccountRole {
    READER, EDITOR, ADMIN;

    /// Its name in the record of acts.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// This role and those that it includes.
    public List<AccountRole> all() {
        return Arrays.stream(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }
}
