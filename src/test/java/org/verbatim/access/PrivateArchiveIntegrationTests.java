package org.verbatim.access;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.verbatim.Browsing;
import org.verbatim.OwnArchive;
import org.verbatim.TestDatabase;
import org.verbatim.VerbatimApplication;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

/// A private archive, and the first account of a new one.
@ExtendWith(OutputCaptureExtension.class)
class PrivateArchiveIntegrationTests {

    private static final Pattern MADE = Pattern.compile("as admin with the password (\\S+)");
    private static final List<String> OPEN = List.of("/login", "/robots.txt", "/actuator/health",
            "/actuator/health/liveness", "/css/verbatim.css", "/icon.svg");

    @TempDir
    Path folder;

    private final String database = TestDatabase.create();
    private final List<ConfigurableApplicationContext> archives = new ArrayList<>();

    @AfterEach
    void stop() {
        archives.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void showsNothingToVisitorsAndEverythingToReaders(CapturedOutput log) throws Exception {
        ConfigurableApplicationContext archive = start("--verbatim.access=private");
        int port = OwnArchive.port(archive);

        for (String address : addresses(archive)) {
            HttpResponse<String> answer = OwnArchive.get(archive, address);
            boolean forPrograms = address.startsWith("/api/") || address.startsWith("/oembed");
            assertThat(answer.statusCode()).as(address).isEqualTo(forPrograms ? 401 : 302);
            assertThat(answer.body()).as(address).doesNotContainIgnoringCase("putin");
            if (forPrograms) {
                assertThat(answer.headers().firstValue("www-authenticate")).as(address).isPresent();
                assertThat(answer.headers().firstValue("content-type")).as(address)
                        .contains("application/problem+json;charset=UTF-8");
            } else {
                assertThat(answer.headers().firstValue("location").orElseThrow()).as(address).contains("/login?to=");
            }
        }
        for (String address : OPEN) {
            assertThat(OwnArchive.get(archive, address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(OwnArchive.get(archive, "/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(OwnArchive.get(archive, "/actuator/health").body()).doesNotContain("components", "details");

        String password = archive.getBean(Accounts.class).add("Ada", AccountRole.READER);
        Browsing reader = Browsing.as(port, "ada", password);
        assertThat(reader.page("/interviews")).contains("Putin");
        assertThat(reader.page("/api/interviews")).contains("Putin");
        assertThat(reader.send("/check/article", "/check", "quote", "hackers").statusCode()).isEqualTo(200);
        assertThat(reader.get("/admin").statusCode()).isEqualTo(403);
        assertThat(log).containsPattern(MADE);
    }

    @Test
    void aNewArchiveSaysItsPasswordOnceAndTheSettingsOverruleIt(CapturedOutput log) throws Exception {
        ConfigurableApplicationContext first = start();
        Matcher made = MADE.matcher(log);
        assertThat(made.find()).isTrue();
        String password = made.group(1);
        assertThat(made.find()).isFalse();
        assertThat(log.toString().indexOf("Verbatim is ready")).isGreaterThan(log.toString().indexOf(password));
        Browsing.as(OwnArchive.port(first), "admin", password);
        first.close();

        ConfigurableApplicationContext second = start();
        Browsing.as(OwnArchive.port(second), "admin", password);
        second.close();

        ConfigurableApplicationContext third = start("--verbatim.admin.password=set by the settings");
        Browsing.as(OwnArchive.port(third), "Admin", "set by the settings");
        assertThat(new Browsing(OwnArchive.port(third)).signIn("admin", password).statusCode()).isEqualTo(401);
        assertThat(MADE.matcher(log).results()).hasSize(1);
        assertThat(log).doesNotContain("set by the settings");
    }

    /// One of each kind that any controller answers.
    private static List<String> addresses(ConfigurableApplicationContext archive) {
        List<String> addresses = new ArrayList<>(List.of("/no/such/page", "/actuator"));
        archive.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet()
                .stream().filter(PrivateArchiveIntegrationTests::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{slug[^}]*}", "putin-kelly").replaceAll("\\{[^}]*}", "1"))
                .filter(address -> !OPEN.contains(address) && !address.equals("/error")).forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(40);
        return addresses;
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password(),
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--verbatim.search.index-path=" + folder.resolve("index")));
        all.addAll(List.of(arguments));
        ConfigurableApplicationContext started = new SpringApplicationBuilder(VerbatimApplication.class)
                .run(all.toArray(String[]::new));
        archives.add(started);
        return started;
    }
}
