package org.verbatim.admin;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.ArchiveTest;
import org.verbatim.Browsing;
import org.verbatim.OverHttp;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsOverHttpIntegrationTests extends OverHttp {

    private static final Pattern SECRET = Pattern.compile("class=\"address\"[^>]* value=\"([^\"]+)\"");

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void visitorsGetNoSessionAndPagesThatAnybodyMayKeep() throws Exception {
        for (String path : new String[]{"/", "/check?quote=hackers", "/check/article", "/search?q=hackers",
                "/interviews/putin-kelly", "/api/search?q=hackers", "/no/such/page"}) {
            HttpResponse<String> answer = fetch(path);
            assertThat(answer.headers().allValues("set-cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("cache-control").orElse("")).as(path).doesNotContain("no-store",
                    "private");
            assertThat(answer.headers().allValues("x-frame-options")).as(path).isEmpty();
            assertThat(answer.headers().allValues("content-security-policy")).as(path).hasSize(1);
            assertThat(answer.body()).doesNotContain("_csrf");
        }
    }

    @Test
    void longQuestionsNeedNoSession() throws Exception {
        Browsing visitor = new Browsing(port);

        assertThat(visitor.post("/check", "quote", "hackers can be anywhere").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/check/article", "article", "“Hackers”, he said.").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/search", "q", "hackers").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/api/search", "q", "hackers").statusCode()).isEqualTo(200);
        assertThat(visitor.hasCookies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/accounts", "/admin/tokens", "/admin/account", "/admin/no/such/page"})
    void visitorsAreAskedToSignInAndComeBack(String path) throws Exception {
        Browsing visitor = new Browsing(port);
        HttpResponse<String> asked = visitor.get(path + "?page=2&x=%26");

        assertThat(asked.statusCode()).isEqualTo(302);
        String login = asked.headers().firstValue("location").orElseThrow();
        assertThat(login).endsWith("/login?to=" + path.replace("/", "%2F") + "%3Fpage%3D2%26x%3D%2526");
        assertThat(asked.headers().allValues("content-security-policy")).hasSize(1);
        Matcher to = Pattern.compile("name=\"to\" value=\"([^\"]+)\"").matcher(visitor.get(login).body());
        assertThat(to.find()).isTrue();
        HttpResponse<String> back = visitor.send("/login", "/login", "name", Browsing.ADMIN, "password",
                Browsing.PASSWORD, "to", to.group(1).replace("&amp;", "&"));
        assertThat(back.headers().firstValue("location").orElseThrow()).endsWith(path + "?page=2&x=%26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "evil",
            "/{evil}"})
    void nobodyIsSentElsewhereAfterSigningIn(String to) throws Exception {
        HttpResponse<String> answer = new Browsing(port).send("/login", "/login", "name", Browsing.ADMIN, "password",
                Browsing.PASSWORD, "to", to);

        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/admin");
    }

    @Test
    void theSessionIsNewWithSigningInAndItsCookieIsForThisSiteAlone() throws Exception {
        Browsing somebody = new Browsing(port);
        String before = somebody.get("/login").headers().firstValue("set-cookie").orElseThrow();
        HttpResponse<String> in = somebody.signIn(Browsing.ADMIN, Browsing.PASSWORD);
        String after = in.headers().firstValue("set-cookie").orElseThrow();

        assertThat(after).startsWith("verbatim=").contains("HttpOnly", "SameSite=Lax");
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
        HttpResponse<String> page = somebody.get("/interviews");
        assertThat(page.body()).contains(">admin</a>");
        assertThat(page.headers().firstValue("cache-control")).contains("private, no-store");
    }

    @Test
    void behindAProxyWithTlsTheCookieIsSecure() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/login")).header("X-Forwarded-Proto", "https").build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).headers().firstValue("set-cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() throws Exception {
        String known = account(AccountRole.READER);

        HttpResponse<String> wrong = new Browsing(port).signIn(known, "not this one");
        HttpResponse<String> unknown = new Browsing(port).signIn("nobody-at-all", "not this one");

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().replace(known, "?").replaceAll("value=\"[^\"]+\"", ""))
                .isEqualTo(unknown.body().replace("nobody-at-all", "?").replaceAll("value=\"[^\"]+\"", ""));
    }

    @Test
    void tooManyAttemptsWaitAndAreToldHowLong() throws Exception {
        Browsing guesser = new Browsing(port);
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn("guessed", "wrong " + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer = guesser.signIn("guessed", "wrong");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("retry-after")).hasValue(1);
        assertThat(answer.body()).contains("in a second");
    }

    @Test
    void aFormFromElsewhereChangesNothing() throws Exception {
        Browsing admin = Browsing.asAdmin(port);

        assertThat(admin.post("/admin/accounts", "name", "intruder", "role", "ADMIN").statusCode()).isEqualTo(403);
        assertThat(admin.post("/logout").statusCode()).isEqualTo(403);
        assertThat(new Browsing(port).post("/login", "name", Browsing.ADMIN, "password", Browsing.PASSWORD)
                .statusCode()).isEqualTo(403);
        assertThat(accounts.list()).noneMatch(account -> account.name().equals("intruder"));
        assertThat(admin.page("/admin")).contains("Archive desk");
    }

    @Test
    void anAdminAddsAnEditorWhoseSessionEndsWithAnotherRoleOrPassword() throws Exception {
        Browsing admin = Browsing.asAdmin(port);
        String name = "editor-" + UUID.randomUUID();
        admin.send("/admin/accounts", "/admin/accounts", "name", name, "role", "EDITOR");
        String password = secret(admin.page("/admin/accounts"));
        assertThat(admin.page("/admin/accounts")).contains(name).doesNotContain(password);

        Browsing editor = Browsing.as(port, name, password);
        assertThat(editor.page("/admin")).doesNotContain("/admin/accounts");
        assertThat(editor.get("/admin/accounts").statusCode()).isEqualTo(403);
        assertThat(editor.get("/admin/tokens").statusCode()).isEqualTo(403);
        long id = id(name);
        accounts.changeRole(id, AccountRole.READER);
        assertThat(editor.get("/admin").statusCode()).isEqualTo(302);

        Browsing reader = Browsing.as(port, name, password);
        assertThat(reader.get("/admin").statusCode()).isEqualTo(403);
        HttpResponse<String> changed = reader.send("/admin/account", "/admin/account", "old", password, "wanted",
                "another password");
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(reader.page("/admin/account")).contains("Your password was changed");
        assertThat(new Browsing(port).signIn(name, password).statusCode()).isEqualTo(401);

        Browsing elsewhere = Browsing.as(port, name, "another password");
        accounts.remove(id);
        assertThat(reader.get("/admin/account").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/admin/account").statusCode()).isEqualTo(302);
    }

    @Test
    void anOwnPasswordNeedsTheOldOneAndSomeLength() throws Exception {
        String name = "owner-" + UUID.randomUUID();
        String password = accounts.add(name, AccountRole.READER);
        Browsing owner = Browsing.as(port, name, password);

        assertThat(owner.send("/admin/account", "/admin/account", "old", "wrong", "wanted", "long enough it is").body())
                .contains("The password of now is another.");
        assertThat(owner.send("/admin/account", "/admin/account", "old", password, "wanted", "short").body())
                .contains("at least 10 characters");
        assertThat(owner.page("/admin/account")).contains(name);
    }

    @Test
    void theLastAdminStays() throws Exception {
        Browsing admin = Browsing.asAdmin(port);
        long id = id(Browsing.ADMIN);

        HttpResponse<String> removed = admin.send("/admin/accounts", "/admin/accounts/" + id + "/remove");
        HttpResponse<String> demoted = admin.send("/admin/accounts", "/admin/accounts/" + id + "/role", "role",
                "EDITOR");

        assertThat(removed.statusCode()).isEqualTo(422).isEqualTo(demoted.statusCode());
        assertThat(removed.body()).contains("the last admin");
        assertThat(admin.get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Browsing admin = Browsing.asAdmin(port);

        assertThat(admin.send("/admin/account", "/logout").statusCode()).isEqualTo(302);
        assertThat(admin.get("/admin").statusCode()).isEqualTo(302);
    }

    @Test
    void aTokenIsShownOnceStoredAsAFingerprintAndWorksUntilRevoked() throws Exception {
        Browsing admin = Browsing.asAdmin(port);
        String name = "script " + UUID.randomUUID();
        admin.send("/admin/tokens", "/admin/tokens", "name", name, "role", "EDITOR");
        String token = secret(admin.page("/admin/tokens"));

        assertThat(admin.page("/admin/tokens")).contains(name).doesNotContain(token);
        assertThat(database.sql("select count(*) from api_token where position(:token in sha256 || name) > 0")
                .param("token", token).query(Long.class).single()).isZero();
        assertThat(withToken("/api/interviews", token).statusCode()).isEqualTo(200);
        long id = database.sql("select id from api_token where name = :name and used_at is not null")
                .param("name", name).query(Long.class).single();
        admin.send("/admin/tokens", "/admin/tokens/" + id + "/revoke");
        HttpResponse<String> refused = withToken("/api/interviews", token);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("www-authenticate")).hasValueSatisfying(
                scheme -> assertThat(scheme).startsWith("Bearer ").contains("invalid_token"));
        assertThat(refused.headers().firstValue("content-type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(
                database.sql("select string_agg(deed, ' ' order by id) from act where name = :name and who = 'admin'")
                        .param("name", name).query(String.class).single())
                .isEqualTo("ADDED REVOKED");
    }

    @Test
    void changingSomethingByTheApiTakesATokenAndATokenIsNoWayToThePages() throws Exception {
        HttpRequest.Builder change = HttpRequest.newBuilder(address("/api/interviews"))
                .POST(HttpRequest.BodyPublishers.noBody());

        HttpResponse<String> refused = client.send(change.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("www-authenticate")).contains("Bearer realm=\"Verbatim\"");
        assertThat(client.send(change.header("Authorization", "Bearer " + ArchiveTest.TOKEN).build(),
                HttpResponse.BodyHandlers.ofString()).statusCode()).isNotIn(401, 403);
        assertThat(withToken("/admin", ArchiveTest.TOKEN).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> withToken(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path)).header("Authorization", "bearer " + token).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String account(AccountRole role) {
        String name = "somebody-" + UUID.randomUUID();
        accounts.add(name, role);
        return name;
    }

    private long id(String name) {
        return accounts.list().stream().filter(account -> account.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }
}
