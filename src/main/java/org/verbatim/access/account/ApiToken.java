package org.verbatim.access.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What is known of a token, which is not the token itself. `used` is about when it was last, null for never; `revoked` null while it is good.
public record ApiToken(long id, String name, AccountRole role, Instant created, @Nullable Instant used,
        @Nullable Instant revoked) {}
