package org.verbatim.site.citing;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriUtils;
import org.verbatim.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

class BookmarkletTests {

    @Test
    void opensTheCheckOfTheSiteThatItWasTakenFrom() {
        assertThat(script("https://archive.example.org/verbatim"))
                .contains("window.open('https:\\/\\/archive.example.org\\/verbatim\\/check?quote='+");
    }

    @Test
    void hasNothingThatABrowserCouldReadOtherwise() {
        assertThat(Bookmarklet.of(new Site("https://archive.example.org"))).startsWith("javascript:")
                .doesNotContain(" ", "\"", "'", "<", "&", "#");
    }

    @Test
    void anAddressCannotEndTheTextThatItStandsIn() {
        assertThat(script("https://a'+alert(1)+'%27b")).contains("a\\'+alert(1)+\\'%27b");
    }

    private static String script(String base) {
        return UriUtils.decode(Bookmarklet.of(new Site(base)), StandardCharsets.UTF_8);
    }
}
