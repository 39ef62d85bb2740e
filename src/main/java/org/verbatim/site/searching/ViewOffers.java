package org.verbatim.site.searching;

import org.springframework.stereotype.Component;
import org.verbatim.search.Concordances;
import org.verbatim.search.SearchResults;
import org.verbatim.search.Trends;
import org.verbatim.site.SearchAddress;

/// Says which views of a search can be asked for: a concordance and trends look at every match, so they refuse a search
/// that finds too much.
@Component
class ViewOffers {

    private final Concordances concordances;
    private final Trends trends;

    ViewOffers(Concordances concordances, Trends trends) {
        this.concordances = concordances;
        this.trends = trends;
    }

    /// Whether a view can be asked for; `most` is how many turns it takes at most.
    record Offer(boolean concordance, boolean trends, int most) {}

    Offer of(SearchAddress address, SearchResults results) {
        return new Offer(address.q().isBlank() || results.total() <= concordances.mostTurns(),
                trends.takes(address.q(), address.request(0).filters(), results.total()), concordances.mostTurns());
    }
}
