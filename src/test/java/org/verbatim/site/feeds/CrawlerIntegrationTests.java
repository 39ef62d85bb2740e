package org.verbatim.site.feeds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Catalogue;
import org.verbatim.archive.reading.Catalogue.Shelf;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Site;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What crawlers and browsers expect to find: robots.txt, the sitemap, the OpenSearch description.
class CrawlerIntegrationTests extends OverHttp {

    @Autowired
    Interviews interviews;

    @Autowired
    Catalogue catalogue;

    @Test
    void everyAddressOfTheSitemapIsAPage() throws Exception {
        List<String> files = locations(xml(address("/sitemap.xml").toString()));
        assertThat(files).containsExactly(address("/sitemap/interviews-1.xml").toString(),
                address("/sitemap/people-1.xml").toString(), address("/sitemap/turns-1.xml").toString());

        List<String> pages = new ArrayList<>();
        for (String file : files) {
            pages.addAll(locations(xml(file)));
        }

        assertThat(pages).contains(address("/interviews/putin-kelly").toString(),
                address("/people/oliver-stone").toString()).doesNotHaveDuplicates();
        assertThat(pages.stream().filter(page -> page.contains("/t/"))).containsExactlyInAnyOrderElementsOf(
                Stream.of("putin-kelly", "putin-stone").flatMap(slug -> turns(slug).stream())
                        .map(turn -> address("/t/" + turn.key()).toString()).toList());
        for (String page : pages) {
            assertThat(fetch(URI.create(page)).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void saysWhenWhatItKnowsOfChanged() throws Exception {
        Element turns = xml(address("/sitemap/turns-1.xml").toString());

        assertThat(texts(turns, "lastmod")).hasSameSizeAs(locations(turns))
                .allSatisfy(changed -> assertThat(Instant.parse(changed)).isBefore(Instant.now()));
        assertThat(texts(xml(address("/sitemap/people-1.xml").toString()), "lastmod")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40, 1000})
    void partsHoldAllOfItOnce(int size) throws Exception {
        Sitemap sitemap = new Sitemap(catalogue, size);
        Site site = new Site("https://archive.example.org");
        List<String> files = locations(parsed(sitemap.index(site)));

        List<String> pages = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            long parts = files.stream().filter(file -> file.contains(shelf.name().toLowerCase(Locale.ROOT)))
                    .count();
            for (int part = 1; part <= parts; part++) {
                pages.addAll(locations(parsed(sitemap.part(shelf, part, site))));
            }
            assertThatThrownBy(() -> sitemap.part(shelf, (int) parts + 1, site)).isInstanceOf(NoSuchPage.class);
        }

        assertThat(pages).doesNotHaveDuplicates().hasSize((int) Stream.of(Shelf.values())
                .mapToLong(catalogue::size).sum());
        assertThat(pages.stream().filter(page -> page.contains("/t/")).map(page -> page.replaceAll(".*/", "")))
                .containsExactlyElementsOf(Stream.of("putin-kelly", "putin-stone")
                        .flatMap(slug -> turns(slug).stream()).map(Turn::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/turns-2.xml", "/sitemap/turns-0.xml", "/sitemap/nothing-1.xml",
            "/sitemap/turns-99999999999.xml", "/sitemap/turns-2147483647.xml"})
    void hasNoOtherParts(String path) throws Exception {
        HttpResponse<String> answer = fetch(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    }

    @Test
    void robotsAreToldWhereTheSitemapIsAndToLeaveSearchesAlone() throws Exception {
        HttpResponse<String> robots = fetch("/robots.txt");

        assertThat(robots.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(robots.body().lines()).startsWith("User-agent: *").contains("Disallow: /search", "Disallow: /api/",
                "Disallow: /t/*/",
                "Sitemap: " + address("/sitemap.xml"));
    }

    @Test
    void browsersCanOfferTheArchiveAsASearchEngine() throws Exception {
        assertThat(fetch("/people").body()).contains(
                "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Verbatim\" href=\"/opensearch.xml\">");
        Element description = xml(address("/opensearch.xml").toString());

        assertThat(description.getLocalName()).isEqualTo("OpenSearchDescription");
        assertThat(texts(description, "ShortName")).singleElement().asString().isNotEmpty()
                .hasSizeLessThanOrEqualTo(16);
        NodeList urls = description.getElementsByTagNameNS("*", "Url");
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            HttpResponse<String> answer = fetch(
                    URI.create(url.getAttribute("template").replace("{searchTerms}", "hackers")));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).get().asString()
                    .startsWith(url.getAttribute("type"));
        }
        assertThat(urls.getLength()).isGreaterThanOrEqualTo(3);
    }

    private List<Turn> turns(String slug) {
        return interviews.find(slug).orElseThrow().turns();
    }

    private static List<String> locations(Element root) {
        return texts(root, "loc");
    }

    private static List<String> texts(Element root, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Element parsed(SitemapFile file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return parsed(out.toByteArray());
    }

    private Element xml(String address) throws Exception {
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("xml;charset=UTF-8");
        return parsed(answer.body());
    }

    private static Element parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }
}
