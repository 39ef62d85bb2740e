package org.verbatim.access.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// `verbatim.admin.*`: the password of the account `admin`, set anew at every start, and a token with an editor's rights for scripts; null for none.
@Validated
@ConfigurationProperties("verbatim.admin")
record AccountSettings(@Nullable @Size(min = 10, max = 72) String password, @Nullable @Size(min = 20) String token) {}
