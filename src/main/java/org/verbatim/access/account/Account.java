package org.verbatim.access.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Somebody who can sign in. A session begun under another `version` has ended; `signedIn` is when that was last, null for never.
public record Account(long id, String name, AccountRole role, int version, Instant created,
        @Nullable Instant signedIn) {}
