package org.verbatim;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is searched, every page, file and feed says the same of it: as many turns, as many matches, and the same words marked.
class AgreementIntegrationTests extends OverHttp {

    private static final int FEED_ENTRIES = 20;
    private static final Pattern COUNT = Pattern.compile("class=\"count\"><strong[^>]*>([^<]*)</strong>");
    private static final Pattern FIGURES = Pattern.compile("(No|[\\d,]+) (match|turn)");
    private static final Pattern HIT = Pattern.compile("class=\"passages\"[^>]* href=\"(/interviews/[^\"]+)#t(\\d+)\"");
    private static final Pattern TURN = Pattern.compile("<article id=\"t(\\d+)\".*?</article>", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<mark( id=\"m\\d+\")?>([^<]*)</mark>");

    /// Parameters of searches: `q`, and what narrows it.
    static Stream<String> searches() {
        return Stream.of("q=", "q=hackers", "q=the", "q=election campaign", "q=\"patriotic hackers\"",
                "q=\"United States\" OR \"Russian Federation\"", "q=\"hackers patriotic\"~5", "q=interf*",
                "q=sn?wden OR *gate", "q=kisliak~", "q=question:hackers", "q=question:hackers russia",
                "q=mentions:putin", "q=mentions:putin -election", "q=trump -flynn", "q=-russia",
                "q=(hackers OR dossier) NOT \"John McCain\"", "q=(what did putin say about hackers)~4",
                "q=speaker:\"Megyn Kelly\" ambassador", "q=speaker:kelly", "q=kind:quoted russia",
                "q=role:interviewer russia", "q=elections after:2017", "q=interview:putin-stone snowden",
                "q=russia&speaker=vladimir-putin", "q=russia&speaker=vladimir-putin&speaker=megyn-kelly",
                "q=russia&kind=quoted&kind=reported", "q=the&role=interviewer&interview=putin-kelly",
                "q=trump OR clinton&from=2017&to=2017-06", "q=&kind=narration", "q=zxqvbn", "q=russia zxqvbn",
                "q=what did putin say about the hackers in america", "q=russia&from=2030",
                "q=russia&language=en", "q=&language=ru&kind=quoted");
    }

    @ParameterizedTest
    @MethodSource("searches")
    void everyFormOfASearchHasAsManyTurns(String asked) throws Exception {
        int turns = hits(asked).size();

        assertThat(json(asked).get("total").asInt()).isEqualTo(turns);
        assertThat(figures(page(asked))).isEqualTo(Map.of("turn", turns));
        assertThat(rows(asked)).hasSize(turns);
        assertThat(get("/search.atom", asked).split("<entry>", -1)).hasSize(Math.min(turns, FEED_ENTRIES) + 1);
        assertThat(figures(page(asked + "&view=concordance"))).containsEntry("turn", turns);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void facetsOfWhatEveryTurnHasAddUpToTheTurns(String asked) throws Exception {
        Map<String, Integer> interviews = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (JsonNode hit : hits(asked)) {
            interviews.merge(hit.get("interview").asString(), 1, Integer::sum);
            kinds.merge(hit.get("kind").asString(), 1, Integer::sum);
        }

        assertThat(facet(asked, "interview")).isEqualTo(interviews);
        assertThat(facet(asked, "kind")).isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aConcordanceHasALineForEveryMatchOfTheHits(String asked) throws Exception {
        List<String> matches = new ArrayList<>();
        hits(asked).forEach(hit -> matches.addAll(matches(hit)));

        assertThat(rows(asked + "&view=concordance")).extracting(line -> line.get("match"))
                .containsExactlyInAnyOrderElementsOf(matches);
        assertThat(figures(page(asked + "&view=concordance")).getOrDefault("match", 0)).isEqualTo(matches.size());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void trendsCountEveryTurnAndEveryMatchOfTheHits(String asked) throws Exception {
        List<CSVRecord> periods = rows(asked + "&view=trends");
        int matches = hits(asked).stream().mapToInt(hit -> hit.get("matches").size()).sum();

        boolean nothingToCompare = asked.matches("q=(&.*)?");
        assertThat(sum(periods, "turns")).isEqualTo(nothingToCompare ? 0 : hits(asked).size());
        assertThat(sum(periods, "matches")).isEqualTo(matches);
    }

    private static int sum(List<CSVRecord> rows, String column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void transcriptsMarkTheMatchesOfTheHitsThatLeadToThem(String asked) throws Exception {
        Map<String, String> links = links(asked);
        var interviews = hits(asked).stream().collect(groupingBy(hit -> hit.get("interview").asString()));
        for (var interview : interviews.entrySet()) {
            Map<Integer, List<String>> matches = new TreeMap<>();
            for (JsonNode hit : interview.getValue()) {
                matches.put(hit.get("number").asInt(), matches(hit));
                assertThat(links).containsKey(interview.getKey() + " " + hit.get("number").asInt());
            }
            matches.values().removeIf(List::isEmpty);
            JsonNode first = interview.getValue().getFirst();

            String link = requireNonNull(links.get(interview.getKey() + " " + first.get("number").asInt()));
            assertThat(marks(body(link))).as(link).isEqualTo(matches);
        }
    }

    /// All hits that programs are given, page after page.
    private List<JsonNode> hits(String asked) throws Exception {
        List<JsonNode> hits = new ArrayList<>();
        for (int page = 0; page == 0 || hits.size() == page * 50; page++) {
            json(asked + "&size=50&page=" + page).get("hits").forEach(hits::add);
        }
        return hits;
    }

    private static List<String> matches(JsonNode hit) {
        List<String> matches = new ArrayList<>();
        hit.get("matches").forEach(range -> matches.add(hit.get("text").asString()
                .substring(range.get(0).asInt(), range.get(1).asInt()).replace("\n\n", " ")));
        return matches;
    }

    /// A facet's counts, of the values to which the search is narrowed where it is.
    private Map<String, Integer> facet(String asked, String field) throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode value : json(asked + "&facetSize=200").get("facets").get(field)) {
            String filter = "&" + field + "=" + value.get("value").asString();
            if (!asked.contains("&" + field + "=") || (asked + "&").contains(filter + "&")) {
                counts.put(value.get("value").asString(), value.get("count").asInt());
            }
        }
        return counts;
    }

    /// How many matches and turns a page of a search says that it found.
    private static Map<String, Integer> figures(String page) {
        MatchResult count = COUNT.matcher(page).results().findFirst().orElseThrow();
        Map<String, Integer> figures = new HashMap<>();
        FIGURES.matcher(count.group(1)).results().forEach(figure -> figures.put(figure.group(2),
                figure.group(1).equals("No") ? 0 : Integer.parseInt(figure.group(1).replace(",", ""))));
        return figures;
    }

    /// Where the hits on all pages of a search lead, by interview and turn.
    private Map<String, String> links(String asked) throws Exception {
        Map<String, String> links = new HashMap<>();
        for (int page = 1, before = -1; links.size() > before; page++) {
            before = links.size();
            for (MatchResult hit : HIT.matcher(page(asked + "&page=" + page)).results().toList()) {
                String interview = hit.group(1).replaceAll("/interviews/|\\?.*", "");
                // the last of a page: turns that come near are above the hits and may be among them
                links.put(interview + " " + hit.group(2), HtmlUtils.htmlUnescape(hit.group(1)));
            }
        }
        return links;
    }

    /// The marked words of a transcript by turn; what goes on in the next paragraph is one mark.
    private static Map<Integer, List<String>> marks(String transcript) {
        Map<Integer, List<String>> marks = new TreeMap<>();
        for (MatchResult turn : TURN.matcher(transcript).results().toList()) {
            List<String> here = new ArrayList<>();
            for (MatchResult mark : MARK.matcher(turn.group()).results().toList()) {
                String words = HtmlUtils.htmlUnescape(mark.group(2));
                here.add(mark.group(1) == null ? here.removeLast() + " " + words : words);
            }
            if (!here.isEmpty()) {
                marks.put(Integer.valueOf(turn.group(1)), here);
            }
        }
        return marks;
    }

    private List<CSVRecord> rows(String asked) throws Exception {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(new StringReader(get("/search.csv", asked).substring(1))).getRecords();
    }

    private JsonNode json(String asked) throws Exception {
        return JsonMapper.shared().readTree(get("/api/search", asked));
    }

    private String page(String asked) throws Exception {
        return get("/search", asked);
    }

    private String get(String path, String asked) throws Exception {
        return body(UriComponentsBuilder.fromPath(path).query(asked).encode().build().toUriString());
    }
}
