package org.verbatim.access.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;

/// The accounts of the archive. Passwords made here are answered once and kept as hashes only.
@Service
@Transactional
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.@_-]{1,59}");

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Acts acts;

    Accounts(AccountRepository accounts, Passwords passwords, Acts acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.acts = acts;
    }

    /// All accounts by name.
    @Transactional(readOnly = true)
    public List<Account> list() {
        return accounts.findAllByOrderByNameKey().stream().map(AccountEntity::account).toList();
    }

    /// The account of this name and password; empty where there is no such name, or it has another password: nothing tells which.
    public Optional<Account> signIn(String name, String password) {
        Optional<AccountEntity> known = accounts.findByNameKey(AccountEntity.key(name.replace('\0', ' ')));
        if (known.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        return known.filter(account -> passwords.matches(password, account)).map(account -> {
            account.signedInAt = Instant.now();
            return account.account();
        });
    }

    /// The account as it is now, while its sessions begun under this version have not ended.
    @Transactional(readOnly = true)
    public Optional<Account> current(long id, int version) {
        return accounts.findById(id).filter(account -> account.version == version).map(AccountEntity::account);
    }

    /// Adds an account and answers its first password. Throws [AccountRefused] where the name is taken or none.
    public String add(String name, AccountRole role) {
        String wanted = name.strip();
        if (!NAME.matcher(wanted).matches()) {
            throw new AccountRefused("A name has 2 to 60 letters, digits, or . _ - @ between them.");
        }
        if (accounts.findByNameKey(AccountEntity.key(wanted)).isPresent()) {
            throw new AccountRefused("There is an account \"" + wanted + "\" already.");
        }
        String password = Secrets.password();
        AccountEntity account = accounts.saveAndFlush(new AccountEntity(wanted, passwords.hash(password), role));
        record(account, Deed.ADDED, Map.of(), Map.of("role", role.label()));
        return password;
    }

    /// Gives an account another role; its sessions end. Throws [AccountRefused] where it is the last admin's.
    public void changeRole(long id, AccountRole role) {
        AccountEntity account = known(id);
        AccountRole before = account.role;
        if (before == role) {
            return;
        }
        keepAnAdmin(account);
        account.role = role;
        account.endSessions();
        record(account, Deed.ROLE_CHANGED, Map.of("role", before.label()), Map.of("role", role.label()));
    }

    /// Gives an account a new password and answers it; its sessions end.
    public String resetPassword(long id) {
        AccountEntity account = known(id);
        String password = Secrets.password();
        setPassword(account, password);
        return password;
    }

    /// Exchanges the password of whoever knows it; all sessions of the account end, and the account as it is now is answered. Throws
    /// [AccountRefused] where the old one is wrong, or the new one too short or too long.
    public Account changePassword(long id, String old, String wanted) {
        AccountEntity account = known(id);
        if (!passwords.matches(old, account)) {
            throw new AccountRefused("The password of now is another.");
        }
        setPassword(account, wanted);
        return account.account();
    }

    /// Removes an account; its sessions end. Throws [AccountRefused] where it is the last admin's.
    public void remove(long id) {
        AccountEntity account = known(id);
        keepAnAdmin(account);
        accounts.delete(account);
        record(account, Deed.REMOVED, Map.of("role", account.role.label()), Map.of());
    }

    private void setPassword(AccountEntity account, String password) {
        account.password = passwords.hash(password);
        account.endSessions();
        record(account, Deed.PASSWORD_CHANGED, Map.of(), Map.of());
    }

    private void keepAnAdmin(AccountEntity account) {
        List<AccountEntity> admins = accounts.findByRole(AccountRole.ADMIN);
        if (account.role == AccountRole.ADMIN && admins.size() == 1) {
            throw new AccountRefused("\"" + account.name
                    + "\" is the last admin; without one nobody could manage accounts.");
        }
    }

    private AccountEntity known(long id) {
        return accounts.findById(id).orElseThrow(() -> new AccountRefused("This account is no longer there."));
    }

    private void record(AccountEntity account, Deed deed, Map<String, ?> before, Map<String, ?> after) {
        acts.record(Thing.ACCOUNT, account.id(), account.name, deed, before, after);
    }
}
