package org.verbatim.cite;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.cite.Examples.spoken;

class MetaTagsTests {

    @Test
    void tellWhatIsKnownOfWords() {
        assertThat(MetaTags.of(spoken().words(2, 3).cited())).contains(new MetaTag("citation_title", "A Crossing"),
                new MetaTag("citation_author", "Ludwig van Dam"), new MetaTag("DC.creator", "Ludwig van Dam"),
                new MetaTag("citation_publication_date", "1974/06/05"), new MetaTag("DC.date", "1974-06-05"),
                new MetaTag("DC.rights", "CC-BY-4.0"), new MetaTag("DC.type", "interview"),
                new MetaTag("citation_public_url", "https://archive.example.org/t/k3y0000000pq?w=2-3"));
    }

    @Test
    void leaveOutWhatIsNot() {
        assertThat(names(MetaTags.of(spoken().dated(null).publisher(null).by(null, "Q").cited())))
                .doesNotContain("citation_author", "DC.creator", "citation_publication_date", "DC.date",
                        "citation_publisher")
                .contains("citation_title");
        assertThat(MetaTags.of(spoken().dated("1974-06~").cited())).contains(new MetaTag("DC.date", "1974-06~"))
                .extracting(MetaTag::name).doesNotContain("citation_publication_date");
    }

    @Test
    void anArticleIsByNoneOfThoseWhomItQuotes() {
        assertThat(names(MetaTags.of(spoken().kind(TurnKind.QUOTED).cited()))).doesNotContain("citation_author");
        assertThat(names(MetaTags.of(spoken().interview(), true, Examples.ACCESS))).doesNotContain("citation_author");
        assertThat(MetaTags.of(spoken().interview(), false, Examples.ACCESS))
                .filteredOn(tag -> tag.name().equals("citation_author")).extracting(MetaTag::content)
                .containsExactly("Ludwig van Dam");
    }

    private static List<String> names(List<MetaTag> tags) {
        return tags.stream().map(MetaTag::name).toList();
    }
}
