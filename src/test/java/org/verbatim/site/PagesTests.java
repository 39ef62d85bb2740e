package org.verbatim.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTests {

    @Test
    void leadsToNoPageThatWouldBeRefused() {
        Pages last = Pages.of(500, 16_940, 20, 10_000);

        assertThat(last).isEqualTo(new Pages(500, 500, true));
        assertThat(last.hasNext()).isFalse();
        assertThat(last.isCutOff()).isTrue();
        assertThat(Pages.of(499, 16_940, 20, 10_000).isCutOff()).isFalse();
        assertThat(Pages.of(3, 170, 50, 160).last()).as("no page is half refused").isEqualTo(3);
    }

    @Test
    void endsWhereTheListDoes() {
        Pages last = Pages.of(500, 10_000, 20, 10_000);

        assertThat(last).isEqualTo(new Pages(500, 500, false));
        assertThat(last.isCutOff()).isFalse();
        assertThat(Pages.of(1, 0, 20, 10_000)).isEqualTo(new Pages(1, 1, false));
        assertThat(Pages.of(847, 16_940, 20).hasNext()).isFalse();
    }

    @Test
    void leadsBackFromBehindTheEnd() {
        assertThat(Pages.of(900, 50, 20).previous()).isEqualTo(3);
        assertThat(Pages.of(2, 50, 20).previous()).isEqualTo(1);
    }
}
