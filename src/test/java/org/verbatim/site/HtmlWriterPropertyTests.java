package org.verbatim.site;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is written as text or as the value of an attribute is that text to whoever reads the page, and nothing else.
class HtmlWriterPropertyTests {

    @Property
    void textAndAttributesAreReadAsTheyWereGiven(@ForAll("hostile") String text, @ForAll("hostile") String value) {
        String html = new HtmlWriter("/site").start("div", "title", value, "lang", null).element("p", text).end("div")
                .take();

        Document page = Jsoup.parse(html);
        Element div = page.body().child(0);
        assertThat(page.body().childrenSize()).isEqualTo(1);
        assertThat(page.select("*")).extracting(Element::tagName).containsExactly("#root", "html", "head", "body",
                "div", "p");
        assertThat(div.attributesSize()).isEqualTo(1);
        assertThat(div.attr("title")).isEqualTo(value);
        assertThat(div.child(0).wholeText()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of("<", ">", "&", "\"", "'", "</p>", "</div>", "<script>", "<!--",
                "-->", "&amp;", "&#39;", "&lt", "]]>", "=", "`", "onload=", "й", "👍", "\u2028", " ");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(8)).list()
                .ofMaxSize(12).map(list -> String.join("", list));
    }
}
