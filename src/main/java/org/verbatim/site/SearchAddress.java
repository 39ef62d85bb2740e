package org.verbatim.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.ConcordanceSort;
import org.verbatim.search.Facet;
import org.verbatim.search.Period;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;

/// The parameters of a search page, and the addresses of its neighbours: with a filter more or less, in another order, on another page.
public record SearchAddress(String q, SearchFilters filters, @Nullable String sort, @Nullable String view,
        @Nullable String measure, @Nullable Integer page) {

    private static final String CONCORDANCE = "concordance";
    private static final String TRENDS = "trends";

    public SearchAddress {
        view = CONCORDANCE.equals(view) || TRENDS.equals(view) ? view : null;
    }

    public SearchRequest request(int size) {
        return new SearchRequest(q, filters, order(), current() - 1, size, 10);
    }

    public SearchSort order() {
        return PageParameters.value(SearchSort.class, sort == null ? "" : sort, SearchSort.RELEVANCE);
    }

    /// The order of a concordance's lines.
    public ConcordanceSort lineOrder() {
        return PageParameters.value(ConcordanceSort.class, sort == null ? "" : sort, ConcordanceSort.POSITION);
    }

    public boolean isConcordance() {
        return CONCORDANCE.equals(view);
    }

    public boolean isTrends() {
        return TRENDS.equals(view);
    }

    /// What a chart of trends draws.
    public Measure measured() {
        return PageParameters.value(Measure.class, measure == null ? "" : measure, Measure.RATE);
    }

    public int current() {
        return page == null ? 1 : Math.max(1, page);
    }

    /// Whether a filter has the value.
    public boolean has(String filter, String value) {
        return filters.parameters().getOrDefault(filter, List.of()).contains(value);
    }

    /// This search with the filter's value, or without it where it has it; on the first page.
    public String toggled(String filter, String value) {
        MultiValueMap<String, String> parameters = parameters();
        List<String> values = new ArrayList<>(parameters.getOrDefault(filter, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        parameters.put(filter, values);
        return address(parameters);
    }

    /// The hits of one year or month, or of all where that is the filter already.
    public String toggledYear(String year) {
        MultiValueMap<String, String> parameters = parameters();
        boolean set = isOnly(year, year);
        parameters.put("from", set ? List.of() : List.of(year));
        parameters.put("to", set ? List.of() : List.of(year));
        return address(parameters);
    }

    /// What this search can be narrowed to.
    public FacetLists narrowing(List<Facet> facets) {
        return new FacetLists(facets, this);
    }

    /// This search with nothing but the value in the filter.
    public String only(String filter, String value) {
        return with(filter, value);
    }

    /// The hits of one period, or of all where that is the filter already.
    public String during(Period period) {
        return toggledYear(period.from().edtf());
    }

    /// Whether this period is what the dates narrow to.
    boolean isOnly(Period period) {
        return isOnly(period.from().edtf(), period.to().edtf());
    }

    boolean isOnly(String first, String last) {
        return filters.from() != null && filters.to() != null && filters.from().edtf().equals(first)
                && filters.to().edtf().equals(last);
    }

    /// Whether the dates let something of this period through.
    boolean passes(Period period) {
        ArchiveDate first = filters.from();
        ArchiveDate last = filters.to();
        return (first == null || !period.to().latest().isBefore(first.earliest()))
                && (last == null || !period.from().earliest().isAfter(last.latest()));
    }

    /// This search in another order.
    public String sorted(String order) {
        return with("sort", order);
    }

    /// This search as a list of hits.
    public String asHits() {
        return address(viewed(null).parameters());
    }

    /// This search as a concordance.
    public String asConcordance() {
        return address(viewed(CONCORDANCE).parameters());
    }

    /// This search, a list of queries, as a comparison of them.
    public String asTrends() {
        return address(viewed(TRENDS).parameters());
    }

    /// The same comparison in another measure.
    public String measuring(String other) {
        return with("measure", other.equals("rate") ? "" : other);
    }

    /// The hits of one query of a list, under the same filters.
    public SearchAddress hitsOf(String query) {
        return new SearchAddress(query, filters, null, null, null, null);
    }

    private SearchAddress viewed(@Nullable String as) {
        return new SearchAddress(q, filters, sort, as, null, null);
    }

    /// All of this search as a table.
    public String asCsv() {
        return address("/search.csv", parameters());
    }

    /// The newest of this search as a feed, whatever its order and view.
    public String asFeed() {
        MultiValueMap<String, String> parameters = viewed(null).parameters();
        parameters.remove("sort");
        return address("/search.atom", parameters);
    }

    /// This search as JSON.
    public String asJson() {
        return address(isTrends() ? "/api/trends" : "/api/search", viewed(null).parameters());
    }

    /// Another page of this search.
    public String paged(int page) {
        return with("page", page <= 1 ? "" : Integer.toString(page));
    }

    /// Another query with the same filters.
    public String asking(String query) {
        return with("q", query);
    }

    /// The query in this view, without any filter.
    public String unfiltered() {
        MultiValueMap<String, String> parameters = parameters();
        parameters.keySet().retainAll(List.of("q", "view"));
        return address(parameters);
    }

    /// Whether anything but the query narrows the hits.
    public boolean isFiltered() {
        return filters.isAny();
    }

    private String with(String name, String value) {
        MultiValueMap<String, String> parameters = parameters();
        parameters.put(name, value.isEmpty() ? List.of() : List.of(value));
        return address(parameters);
    }

    /// From when to when, in words; empty where neither is set.
    public Optional<String> dates() {
        ArchiveDate first = filters.from();
        ArchiveDate last = filters.to();
        if (first == null || last == null) {
            return Optional.ofNullable(first).map(date -> date.edtf() + "–")
                    .or(() -> Optional.ofNullable(last).map(date -> "–" + date.edtf()));
        }
        return Optional.of(first.equals(last) ? first.edtf() : first.edtf() + "–" + last.edtf());
    }

    /// This search without its dates.
    public String undated() {
        MultiValueMap<String, String> parameters = parameters();
        parameters.remove("from");
        parameters.remove("to");
        return address(parameters);
    }

    /// Without the page: a change of anything else begins again at the first.
    private MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", q);
        parameters.putAll(filters.parameters());
        parameters.put("view", view == null ? List.of() : List.of(view));
        parameters.put("measure", isTrends() ? unless(Measure.RATE, measured()) : List.of());
        parameters.put("sort", isConcordance()
                ? unless(ConcordanceSort.POSITION, lineOrder())
                : unless(SearchSort.RELEVANCE, order()));
        return parameters;
    }

    private static <E extends Enum<E>> List<String> unless(E usual, E order) {
        return order == usual ? List.of() : List.of(order.name().toLowerCase(Locale.ROOT));
    }

    private static String address(MultiValueMap<String, String> parameters) {
        return address("/search", parameters);
    }

    /// Each value is encoded whole, so that nothing in it can end its parameter. A page has a hundred such addresses: they are put together directly.
    private static String address(String path, MultiValueMap<String, String> parameters) {
        StringBuilder address = new StringBuilder(path);
        parameters.forEach((name, values) -> values.forEach(value -> address
                .append(address.length() == path.length() ? '?' : '&').append(name).append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8))));
        return address.toString();
    }
}
