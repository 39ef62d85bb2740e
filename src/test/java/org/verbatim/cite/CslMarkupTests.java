package org.verbatim.cite;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CslMarkupTests {

    @Test
    void keepsItalicsAndNothingElse() {
        assertThat(CslMarkup.runs("  <div class=\"csl-entry\">Bell, A. <span style=\"font-style: italic\">Sea &amp; "
                + "<span style=\"font-variant: small-caps\">Wind</span></span>, &ldquo;1974.&rdquo;</div>\n"))
                .containsExactly(new StyledRun("Bell, A. ", false), new StyledRun("Sea & ", true),
                        new StyledRun("Wind", true), new StyledRun(", “1974.”", false));
    }

    @Test
    void readsWhatATitleIsMadeOfAsText() {
        assertThat(CslMarkup.runs("&lt;i&gt; $1 \\ &amp;amp; é"))
                .containsExactly(new StyledRun("<i> $1 \\ &amp; é", false));
    }
}
