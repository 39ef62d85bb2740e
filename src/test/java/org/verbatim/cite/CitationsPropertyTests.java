package org.verbatim.cite;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.verbatim.transcript.TurnKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a title or a turn is made of, programs read it back as it was, and it stays inside its field.
class CitationsPropertyTests {

    private static final Citations CITATIONS = new Citations();

    private static final Map<String, String> TEX = Map.of("\\textbackslash{}", "\\", "\\textbraceleft{}", "{",
            "\\textbraceright{}", "}", "\\textasciitilde{}", "~", "\\textasciicircum{}", "^");

    @Property(tries = 300)
    void risIsReadBack(@ForAll("texts") String title, @ForAll("texts") String text) throws Exception {
        RISReference read = new RISParser().parse(new StringReader(write(title, text, CitationForm.RIS)))
                .getReferences().getFirst();

        assertThat(read.getTitle()).isEqualTo(OneLine.of("T " + title));
        assertThat(read.getNotes()).containsExactly("Interview by Anna Bell", "“" + OneLine.of(text + " end") + "”");
        assertThat(read.getAuthors()).containsExactly("van Dam, Ludwig");
        assertThat(read.getURL()).isEqualTo("https://archive.example.org/t/k3y0000000pq");
    }

    @Property(tries = 300)
    void bibTexIsReadBack(@ForAll("texts") String title, @ForAll("texts") String text) throws Exception {
        BibTeXDatabase read = new BibTeXParser()
                .parseFully(new StringReader(write(title, text, CitationForm.BIBTEX)));

        assertThat(read.getEntries()).hasSize(1);
        BibTeXEntry entry = read.getEntries().values().iterator().next();
        assertThat(plain(entry, "title")).isEqualTo("{" + OneLine.of("T " + title) + "}");
        assertThat(plain(entry, "annote")).isEqualTo("“" + OneLine.of(text + " end") + "”");
        assertThat(plain(entry, "author")).isEqualTo("van Dam, Ludwig");
        assertThat(entry.getField(new Key("url")).toUserString()).endsWith("/t/k3y0000000pq");
    }

    @Property(tries = 300)
    void cslJsonIsReadBack(@ForAll("texts") String title, @ForAll("texts") String text) {
        JsonNode read = JsonMapper.shared().readTree(write(title, text, CitationForm.CSL_JSON));

        assertThat(read).hasSize(1);
        assertThat(read.get(0).get("title").asString()).isEqualTo("T " + title);
        assertThat(read.get(0).get("note").asString()).isEqualTo("“" + OneLine.of(text + " end") + "”");
    }

    @Property(tries = 300)
    void aWikiTemplateEndsWhereItEnds(@ForAll("texts") String title, @ForAll("texts") String text) {
        String wiki = write(title, text, CitationForm.WIKI);

        assertThat(wiki).startsWith("{{cite interview |").endsWith(" }}").doesNotContain("\n");
        assertThat(wiki.substring(2, wiki.length() - 2)).doesNotContain("{", "}", "[", "]", "<", "''", "~");
        assertThat(wiki.chars().filter(c -> c == '|')).hasSize(11);
    }

    @Property(tries = 300)
    void everyStyleHasAllOfTheReference(@ForAll("texts") String title, @ForAll TurnKind kind) {
        CitedWords words = Examples.spoken().titled("T " + title + " end").kind(kind).cited();

        assertThat(CITATIONS.of(words)).filteredOn(citation -> citation.form().isStyle())
                .allSatisfy(citation -> assertThat(citation.text()).contains("The Island Paper", "1974", "Verbatim",
                        "https://archive.example.org/t/k3y0000000pq"));
        assertThat(CITATIONS.of(words)).filteredOn(citation -> Set.of(CitationForm.CHICAGO, CitationForm.WIKI)
                .contains(citation.form()) && !words.verbatim())
                .noneSatisfy(citation -> assertThat(citation.quoted()).contains("“We crossed"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("{", "}", "\\", "|", "]]", "[[", "{{", "}}", "</script>", "<!--", "&", "&amp;", "%", "$",
                "#", "_", "^", "~~~~", "''", "\"", "“", "”", "\n\n", "\r\n", "\nER  - \n", "TY  - ", "@misc{x,", " ",
                "sea",
                "wind ", "é", "👍", "\u0000", "\u2028", "\u0085", ",", "=", "*", "<i>", "\\\"o").list().ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static String write(String title, String text, CitationForm form) {
        return CITATIONS.of(Examples.spoken().titled("T " + title).saying(text + " end").cited(), form).text();
    }

    private static String plain(BibTeXEntry entry, String field) {
        String value = entry.getField(new Key(field)).toUserString();
        for (Map.Entry<String, String> command : TEX.entrySet()) {
            value = value.replace(command.getKey(), "\u0001" + (int) command.getValue().charAt(0) + ";");
        }
        value = value.replaceAll("\\\\([#$%&_])", "$1");
        for (String sign : TEX.values()) {
            value = value.replace("\u0001" + (int) sign.charAt(0) + ";", sign);
        }
        return value;
    }
}
