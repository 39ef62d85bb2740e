package org.verbatim.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;

/// The tokens by which programs act. A token is answered once, when it is made; kept is its SHA-256, which is no way back to random bytes.
@Service
@Transactional
public class ApiTokens {

    private static final int LONGEST_NAME = 80;
    /// How exactly it is known when a token was used last: so that not every request writes.
    private static final Duration USED = Duration.ofMinutes(1);
    /// The token of the settings is in no table.
    private static final long OF_SETTINGS = 0;

    private final ApiTokenRepository tokens;
    private final AccountSettings settings;
    private final Acts acts;

    ApiTokens(ApiTokenRepository tokens, AccountSettings settings, Acts acts) {
        this.tokens = tokens;
        this.settings = settings;
        this.acts = acts;
    }

    /// All tokens, also revoked ones, the newest first.
    @Transactional(readOnly = true)
    public List<ApiToken> list() {
        return tokens.findAllByOrderByIdDesc().stream().map(ApiTokenEntity::token).toList();
    }

    /// Makes a token and answers it. Throws [AccountRefused] where it has no name to know it by.
    public String make(String name, AccountRole role) {
        String known = name.strip();
        if (known.isEmpty() || known.length() > LONGEST_NAME || known.indexOf('\0') >= 0) {
            throw new AccountRefused("A token needs a name of up to " + LONGEST_NAME + " characters to know it by.");
        }
        String token = Secrets.token();
        ApiToken made = tokens.saveAndFlush(new ApiTokenEntity(known, Secrets.sha256(token), role)).token();
        acts.record(Thing.TOKEN, made.id(), known, Deed.ADDED, Map.of(), Map.of("role", role.label()));
        return token;
    }

    /// Whose token this is; empty where it is none, or revoked.
    public Optional<ApiToken> find(String token) {
        if (isOfSettings(token)) {
            return Optional.of(new ApiToken(OF_SETTINGS, "verbatim.admin.token", AccountRole.EDITOR, Instant.EPOCH,
                    null, null));
        }
        return tokens.findBySha256(Secrets.sha256(token)).filter(known -> known.revokedAt == null).map(known -> {
            Instant now = Instant.now();
            if (known.usedAt == null || known.usedAt.isBefore(now.minus(USED))) {
                known.usedAt = now;
            }
            return known.token();
        });
    }

    /// Revokes a token: from now on it is none.
    public void revoke(long id) {
        ApiTokenEntity token = tokens.findById(id)
                .orElseThrow(() -> new AccountRefused("This token is no longer there."));
        if (token.revokedAt == null) {
            token.revokedAt = Instant.now();
            acts.record(Thing.TOKEN, id, token.name, Deed.REVOKED, Map.of(), Map.of());
        }
    }

    private boolean isOfSettings(String token) {
        return settings.token() != null && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8),
                settings.token().getBytes(StandardCharsets.UTF_8));
    }
}
