package org.verbatim.site.feeds;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/// Feeds as a feed reader sees them (RFC 4287).
class FeedIntegrationTests extends OverHttp {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    Interviews interviews;

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/search.atom?q=hackers", "/search.atom", "/search.atom?q=zxqvbn",
            "/search.atom?q=%3Cb%3E%01&speaker=%00", "/search.atom?q=russia&view=concordance&sort=before"})
    void isValid(String path) throws Exception {
        Element feed = feed(path);

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(links(feed, "self")).hasSize(1);
        hasWhatEveryFeedAndEntryMustHave(feed);
        assertThat(childrenOf(feed, "author")).hasSize(1);
        List<Element> entries = childrenOf(feed, "entry");
        assertThat(entries).hasSizeLessThanOrEqualTo(20).allSatisfy(this::hasWhatEveryFeedAndEntryMustHave);
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    }

    private void hasWhatEveryFeedAndEntryMustHave(Element element) {
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
        assertThat(links(element, "alternate")).hasSize(1);
    }

    @Test
    void hitsComeInTheOrderOfTheirArrivalAndAreDatedByIt() throws Exception {
        List<Hit> hits = search
                .search(new SearchRequest("snowden OR kislyak", SearchFilters.NONE, SearchSort.ARRIVAL, 0,
                        20, 0))
                .hits();
        Map<String, Instant> arrived = interviews.arrived(List.of("putin-stone", "putin-kelly", "nope"));

        List<Element> entries = childrenOf(feed("/search.atom?q=snowden+OR+kislyak"), "entry");

        assertThat(entries).extracting(entry -> text(entry, "id"))
                .containsExactlyElementsOf(hits.stream().map(hit -> address("/t/" + hit.key()).toString()).toList());
        assertThat(entries).extracting(entry -> Instant.parse(text(entry, "updated")))
                .containsExactlyElementsOf(hits.stream().map(hit -> arrived.get(hit.interview())).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(arrived).containsOnlyKeys("putin-stone", "putin-kelly");
        Hit last = hits.getLast();
        assertThat(text(entries.getLast(), "title"))
                .isEqualTo(last.speaker() == null ? last.title() : last.speaker() + " in " + last.title());
        assertThat(text(entries.getLast(), "summary")).containsIgnoringCase("kislyak");
    }

    @Test
    void everyEntryLeadsToAPage() throws Exception {
        List<Element> entries = new ArrayList<>(childrenOf(feed("/feed.atom"), "entry"));
        assertThat(entries).extracting(entry -> text(entry, "id")).containsExactlyInAnyOrder(
                address("/interviews/putin-kelly").toString(), address("/interviews/putin-stone").toString());
        entries.addAll(childrenOf(feed("/search.atom?q=hackers"), "entry"));

        for (Element entry : entries) {
            assertThat(fetch(URI.create(links(entry, "alternate").getFirst())).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pagesSayWhereTheirFeedIs() throws Exception {
        assertThat(fetch(address("/search?q=a%26b&sort=oldest&speaker=x")).body())
                .contains("type=\"application/atom+xml\" title=\"“a&amp;b” in Verbatim\" "
                        + "href=\"/search.atom?q=a%26b&amp;speaker=x\"");
        assertThat(fetch(address("/")).body()).contains("title=\"New in Verbatim\" href=\"/feed.atom\"");
    }

    private Element feed(String path) throws Exception {
        HttpResponse<String> answer = fetch(address(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> links(Element element, String relation) {
        return childrenOf(element, "link").stream().filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href")).toList();
    }

    private static String text(Element element, String child) {
        List<Element> found = childrenOf(element, child);
        assertThat(found).as(child).hasSize(1);
        return found.getFirst().getTextContent();
    }

    private static List<Element> childrenOf(Element element, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child && child.getLocalName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }
}
