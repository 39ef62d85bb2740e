package org.verbatim.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.Filters;
import org.verbatim.search.Period;
import org.verbatim.search.PeriodUnit;
import org.verbatim.search.Tally;
import org.verbatim.search.Timeline;
import org.verbatim.search.Trend;
import org.verbatim.search.TrendComparison;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryParser;
import org.verbatim.search.query.Reading;
import org.verbatim.site.searching.TrendChart;
import org.verbatim.site.searching.TrendView;
import org.verbatim.site.transcript.PartsDialect;

import static org.assertj.core.api.Assertions.assertThat;

/// What is drawn of counts over time.
class TimelineTemplateTests {

    private static final List<Period> PERIODS = List.of(period("1970", "1970", 40), period("1971", "2009", 0),
            period("2010", "2010", 20), period("2011", "2011", 10));

    @Test
    void stripHasABarForEveryPeriodWithHitsAndTellsGapsFromPeriodsWithout() {
        String strip = strip(address(null, null), 7, 30, 0, 15);

        assertThat(titles(strip)).containsExactly("1970: 30 turns of 40",
                "1971–2009: the archive has nothing of this time",
                "2010: no turn of 20", "2011: 15 turns of 10");
        assertThat(
                groups(strip, "<rect class=\"bar\" x=\"([^\"]+)\" y=\"(\\d+)\" width=\"([^\"]+)\" height=\"(\\d+)\""))
                .containsExactly("0.00% 0 2.38% 56", "97.62% 28 2.38% 28");
        assertThat(groups(strip, "<rect class=\"gap\" x=\"([^\"]+)\"[^>]* width=\"([^\"]+)\"")).containsExactly(
                "2.38% 92.86%");
        assertThat(groups(strip, "<text[^>]*>([^<]+)")).containsExactly("1970", "2010");
        assertThat(strip).contains("Most in 1970: 30 turns.", "7 turns in undated interviews.");
    }

    @Test
    void everyBarAndRowLeadsToItsPeriod() {
        String strip = strip(address(null, null), 0, 30, 0, 15);

        assertThat(groups(strip, "<a href=\"([^\"]+)\"")).filteredOn(link -> link.contains("1970")).hasSize(2)
                .containsOnly("/search?q=sea&amp;from=1970&amp;to=1970");
        assertThat(strip).doesNotContain("from=1971").doesNotContain("undated");
        assertThat(groups(strip, "<tr><th[^>]*>(?:<a[^>]*>)?([^<]+)(?:</a>)?</th><td[^>]*>([^<]+)")).containsExactly(
                "1970 30", "1971–2009 nothing in the archive", "2010 0", "2011 15");
    }

    @Test
    void chosenPeriodLeadsBackToAllAndOthersStepBack() {
        String strip = strip(address("2010", "2010"), 0, 30, 0, 15);

        assertThat(groups(strip, "<a href=\"([^\"]+)\"[^>]* class=\"([^\"]*)\"")).containsExactly(
                "/search?q=sea&amp;from=1970&amp;to=1970 out", "/search?q=sea on",
                "/search?q=sea&amp;from=2011&amp;to=2011 out");
    }

    @Test
    void stripOfOnePeriodIsWords() {
        Timeline june = new Timeline(PeriodUnit.MONTH, List.of(new Timeline.Bar(period("2017-06", "2017-06", 9), 4)),
                2);

        String strip = render("strip", Map.of("strip", TimeStrip.of(june, address(null, null))));

        assertThat(strip).contains("4 turns of June 2017.", "2 turns in undated interviews.").doesNotContain("<svg");
        assertThat(strip(address(null, null), 0, 0, 0, 0)).doesNotContain("<svg");
    }

    @Test
    void linesBreakWhereThereIsNothingToCount() {
        String lines = lines(Measure.RATE, trend("sea", 2, 0, 1, 1), trend("\"a lake\"", 0, 0, 4, 1));

        assertThat(groups(lines, "<polyline[^>]* points=\"([^\"]+)\"")).containsExactly("964.3,169 988.1,169",
                "964.3,16 988.1,169");
        assertThat(titles(lines))
                .contains("sea, 1970: 2 matches, 20.0 per 10,000 words", "1971–2009: nothing to count",
                        "&quot;a lake&quot;, 2010: 4 matches, 40.0 per 10,000 words")
                .hasSize(1 + 2 * 3);
        assertThat(groups(lines, "<use href=\"#(sign\\d)\"")).containsExactly("sign0", "sign0", "sign0", "sign1",
                "sign1", "sign1");
    }

    @Test
    void tableHasTheNumbersBehindTheLines() {
        String lines = lines(Measure.COUNT, trend("sea", 2, 0, 1, 1), trend("lake", 0, 0, 4, 1));

        List<String> rows = groups(lines, "<tr[^>]*>\\s*(<th scope=\"row\">.*?)</tr>").stream()
                .map(row -> row.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip()).toList();
        assertThat(rows).containsExactly("1970 1,000 2 2 20.0 0 0 0", "1971–2009 – – – – – – –",
                "2010 1,000 1 1 10.0 4 4 40.0", "2011 1,000 1 1 10.0 1 1 10.0", "undated 500 1 1 20.0 1 1 20.0",
                "in all 3,500 5 5 14.3 6 6 17.1");
        assertThat(lines).contains("sea 1, ", "lake 1. ", "from=2010&amp;to=2010");
    }

    private static String strip(SearchAddress address, long undated, long... hits) {
        List<Timeline.Bar> bars = IntStream.range(0, PERIODS.size())
                .mapToObj(i -> new Timeline.Bar(PERIODS.get(i), i == 1 ? 0 : hits[i > 1 ? i - 1 : i])).toList();
        return render("strip",
                Map.of("strip", TimeStrip.of(new Timeline(PeriodUnit.YEAR, bars, undated), address)));
    }

    private static String lines(Measure measure, Trend... trends) {
        TrendComparison comparison = new TrendComparison(PeriodUnit.YEAR, PERIODS, List.of(trends), "", List.of());
        SearchAddress address = address(null, null);
        return render("lines", Map.of("comparison", comparison, "chart", TrendChart.of(comparison, measure), "views",
                TrendView.of(comparison, address, measure), "address", address));
    }

    private static Trend trend(String query, int... matches) {
        List<Tally> periods = IntStream.range(0, matches.length)
                .mapToObj(i -> i == 1 ? Tally.NONE : new Tally(matches[i], matches[i], 10, 1_000)).toList();
        Tally undated = new Tally(1, 1, 5, 500);
        Reading reading = Reading.of(new QueryParser(QueryLimits.DEFAULT).parse(query));
        return new Trend(query, reading, periods.stream().reduce(undated, Tally::plus), periods, undated, List.of(),
                List.of());
    }

    private static String render(String fragment, Map<String, Object> model) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.addDialect(new PartsDialect(messages));
        IWebExchange exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        WebContext context = new WebContext(exchange, Locale.ENGLISH, model);
        context.setVariable("show", Show.ENGLISH);
        return engine.process("timeline", Set.of(fragment), context);
    }

    private static SearchAddress address(@Nullable String from, @Nullable String to) {
        return new SearchAddress("sea", Filters.of(from == null || to == null ? "" : "from=" + from + "&to=" + to),
                null, null,
                null, null);
    }

    private static Period period(String from, String to, long turns) {
        return new Period(ArchiveDate.parse(from), ArchiveDate.parse(to), turns);
    }

    private static List<String> titles(String html) {
        return groups(html, "<title>([^<]+)");
    }

    /// What the pattern's groups match, parted by spaces.
    private static List<String> groups(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(html).results().map(TimelineTemplateTests::joined)
                .toList();
    }

    private static String joined(MatchResult match) {
        return String.join(" ", IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList());
    }
}
