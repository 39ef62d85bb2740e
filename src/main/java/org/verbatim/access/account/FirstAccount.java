package org.verbatim.access.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sees at start that somebody can sign in: makes the account `admin` where there is none at all, and gives it the password of the settings
/// where one is set. One made here is said in the log, once.
@Component
class FirstAccount {

    private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);
    private static final String NAME = "admin";
    /// Just before the line that says where to look.
    private static final int BEFORE_THE_LAST = Ordered.LOWEST_PRECEDENCE - 1;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final TransactionTemplate transaction;

    FirstAccount(AccountRepository accounts, Passwords passwords, AccountSettings settings,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.transaction = transaction;
    }

    @EventListener
    @Order(BEFORE_THE_LAST)
    void ready(ApplicationReadyEvent event) {
        String made = transaction.execute(status -> ensure());
        if (made != null) {
            log.info("Sign in at /login as {} with the password {} (shown this once; change it there)", NAME, made);
        }
    }

    /// The password that was made, if one was.
    private @Nullable String ensure() {
        if (settings.password() != null) {
            set(settings.password());
            return null;
        }
        if (accounts.count() > 0) {
            return null;
        }
        String password = Secrets.password();
        return accounts.addFirst(NAME, passwords.hash(password)) == 1 ? password : null;
    }

    /// Sessions end only where something changes.
    private void set(String password) {
        if (accounts.addNamed(NAME, passwords.hash(password)) == 1) {
            return;
        }
        AccountEntity admin = accounts.findByNameKey(NAME).orElseThrow();
        if (admin.role != AccountRole.ADMIN || !passwords.matches(password, admin)) {
            admin.role = AccountRole.ADMIN;
            admin.password = passwords.hash(password);
            admin.endSessions();
            log.info("The account {} has the password of verbatim.admin.password and all rights again", NAME);
        }
    }
}
