package org.verbatim;

import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/// Requests every address that a controller answers, in an archive with some of everything. Each answers with content
/// of its own. A controller method that `addresses.txt` leaves out fails the test.
class EveryAddressIntegrationTests {

    /// Spring's own page for what goes wrong outside of controllers.
    private static final String ERROR = "BasicErrorController";
    private static final Path ADDRESSES = Path.of("src/test/resources/addresses.txt");
    /// Links to other pages, views and forms of a list.
    private static final String LISTS = "a[rel=prev], a[rel=next], .views a, .orders a, .along a, link[type$=atom+xml]";
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:css|js|fonts|icon)[^\"]+)");
    private static final Pattern PASSING = Pattern
            .compile("date|keep-alive|connection|transfer-encoding|content-(length|type|encoding|language)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /// What stands in place of a message that there is not, and not by chance in a picture.
    private static final Pattern MISSING = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final Pattern LINE = Pattern.compile("(?:(\\d{3}) )?(\\S+) →(?: (.+))?");

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static MedleyArchive archive;
    @SuppressWarnings("NullAway.Init") // filled before all
    private static List<Answer> answers;

    /// What one address answered. `by` is the controller method.
    private record Answer(String address, int expected, String own, Method by, String pattern,
            HttpResponse<String> response) {

        boolean says(String words) {
            return words.startsWith("^")
                    ? response.body().startsWith(words.substring(1))
                    : response.body().contains(words);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        archive = MedleyArchive.start(folder);
        Browsing visitor = new Browsing(archive.port());
        Browsing admin = Browsing.asAdmin(archive.port());
        answers = new ArrayList<>();
        for (String line : Files.readAllLines(ADDRESSES)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                answers.add(answer(line, line.contains(" /admin") || line.startsWith("/admin") ? admin : visitor));
            }
        }
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    private static Answer answer(String line, Browsing reader) throws Exception {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        String address = archive.address(parts.group(2));
        MockHttpServletRequest request = request(address);
        HandlerMethod method = (HandlerMethod) requireNonNull(mapping().getHandler(request), address).getHandler();
        return new Answer(address, parts.group(1) == null ? 200 : Integer.parseInt(parts.group(1)),
                parts.group(3) == null ? "" : archive.address(parts.group(3)), method.getMethod(),
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)),
                reader.get(address));
    }

    @Test
    void eachAnswersWithItsOwnContent() {
        SoftAssertions all = new SoftAssertions();
        for (Answer answer : answers) {
            all.assertThat(answer.response().statusCode()).as(answer.address()).isEqualTo(answer.expected());
            all.assertThat(answer.says(answer.own())).as(answer.address() + " says " + answer.own()).isTrue();
            all.assertThat(MISSING.matcher(answer.response().body()).find())
                    .as(answer.address() + " names a message that is missing").isFalse();
            all.assertThat(alsoSaying(answer)).as("addresses that say the same as " + answer.address()).isEmpty();
        }
        all.assertAll();
    }

    /// Other pages with what only this one should contain.
    private static List<String> alsoSaying(Answer answer) {
        return answers.stream()
                .filter(other -> answer.expected() == 200 && other.expected() == 200 && !answer.own().isEmpty()
                        && !other.by().equals(answer.by()) && other.says(answer.own()))
                .map(Answer::address).toList();
    }

    /// Lists end where their addresses do.
    @Test
    void noListLinksToWhatIsRefused() throws Exception {
        Browsing visitor = new Browsing(archive.port());
        Set<String> linked = new TreeSet<>();
        answers.stream().filter(answer -> answer.expected() == 200 && answer.says("<!DOCTYPE html>")
                && !answer.address().startsWith("/admin"))
                .forEach(answer -> linked.addAll(Jsoup.parse(answer.response().body()).select(LISTS).eachAttr("href")));

        assertThat(linked).hasSizeGreaterThan(40)
                .allSatisfy(address -> assertThat(visitor.get(address).statusCode()).as(address).isNotEqualTo(400));
    }

    /// A browser replaces the headers of the copy that it has by those of a 304.
    @Test
    void anAnswerWithoutABodyHasTheHeadersOfTheWholeOne() throws Exception {
        List<String> addresses = new ArrayList<>(answers.stream().filter(answer -> answer.expected() == 200)
                .map(Answer::address).filter(address -> !address.startsWith("/admin")).toList());
        ASSET.matcher(new Browsing(archive.port()).page("/")).results().map(asset -> asset.group(1))
                .forEach(addresses::add);
        SoftAssertions all = new SoftAssertions();
        Set<String> conditional = new TreeSet<>();
        for (String address : addresses) {
            HttpResponse<byte[]> whole = fetch(address, List.of());
            for (List<String> condition : conditions(whole.headers())) {
                HttpResponse<byte[]> bare = fetch(address, condition);
                if (bare.statusCode() == 304) {
                    conditional.add(address);
                    all.assertThat(headers(bare)).as("%s with %s", address, condition).isEqualTo(headers(whole));
                }
            }
        }
        all.assertAll();
        assertThat(conditional).contains("/interviews/kinds", "/interviews/kinds/transcript.csv",
                "/interviews/kinds/transcript.json", "/api/interviews/harbour/source",
                archive.address("/t/{question}/card.png"));
    }

    /// What a browser may ask by: either validator of its copy, or both.
    private static List<List<String>> conditions(HttpHeaders copy) {
        List<String> tag = copy.firstValue("etag").map(value -> List.of("If-None-Match", value)).orElse(List.of());
        List<String> time = copy.firstValue("last-modified").map(value -> List.of("If-Modified-Since", value))
                .orElse(List.of());
        List<String> both = new ArrayList<>(tag);
        both.addAll(time);
        return Stream.of(tag, time, both).filter(condition -> !condition.isEmpty()).distinct().toList();
    }

    /// As a browser does, which takes compressed answers.
    private static HttpResponse<byte[]> fetch(String address, List<String> condition) throws Exception {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + archive.port() + address))
                .header("Accept-Encoding", "gzip");
        if (!condition.isEmpty()) {
            request.headers(condition.toArray(String[]::new));
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// All headers but those that describe a body or this one connection.
    private static Map<String, List<String>> headers(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(PASSING.asMatchPredicate());
        return headers;
    }

    @Test
    void noneIsForgotten() {
        Set<String> asked = new TreeSet<>();
        answers.forEach(answer -> asked.add(answer.by() + " " + answer.pattern()));
        Set<String> answered = new TreeSet<>();
        mapping().getHandlerMethods().forEach((info, method) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                info.getPatternValues().forEach(pattern -> answered.add(method.getMethod() + " " + pattern));
            }
        });
        answered.removeIf(one -> one.contains(ERROR));

        assertThat(answered).hasSizeGreaterThan(60);
        assertThat(asked).containsExactlyInAnyOrderElementsOf(answered);
    }

    private static MockHttpServletRequest request(String address) {
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", requireNonNull(parts.getPath()));
        parts.getQueryParams().forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static RequestMappingHandlerMapping mapping() {
        return archive.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
