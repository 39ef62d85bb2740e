package org.verbatim.site.searching;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.search.ConcordanceSort;
import org.verbatim.search.Concordances;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;
import org.verbatim.site.CsvDownload;

import static org.assertj.core.api.Assertions.assertThat;

/// Searches as tables.
class CsvIntegrationTests extends OverHttp {

    @Autowired
    Concordances concordances;

    @ParameterizedTest
    @ValueSource(strings = {"", "the", "russia", "zxqvbn"})
    void everyHitIsARowInTheSameOrder(String query) throws Exception {
        List<Hit> hits = search.search(new SearchRequest(query, SearchFilters.NONE, SearchSort.POSITION, 0, 200, 0))
                .hits();

        List<CSVRecord> rows = rows(fetch("/search.csv?sort=position&q=" + query));

        assertThat(rows).extracting(row -> row.get("text")).containsExactlyElementsOf(
                hits.stream().map(hit -> CsvDownload.cell(hit.text())).toList());
        assertThat(rows).extracting(row -> row.get("url"))
                .containsExactlyElementsOf(hits.stream().map(hit -> address("/t/" + hit.key()).toString()).toList());
    }

    @Test
    void aRowHasWhatItTakesToCite() throws Exception {
        CSVRecord row = rows(fetch("/search.csv?q=%22patriotic+hackers%22")).getFirst();
        CSVRecord narration = rows(fetch("/search.csv?q=interview:putin-stone+kind:narration&sort=position"))
                .getFirst();

        assertThat(row.toMap()).containsEntry("interview", "putin-kelly").containsEntry("speaker", "Megyn Kelly")
                .containsEntry("person", "megyn-kelly").containsEntry("role", "interviewer")
                .containsEntry("kind", "spoken").containsEntry("date", "2017-06-06");
        assertThat(narration.toMap()).containsEntry("speaker", "").containsEntry("role", "").containsEntry("date", "");
        assertThat(row.get("number")).isNotEmpty();
        assertThat(row.get("title")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "newest", "position"})
    void everyLineOfAConcordanceIsARow(String sort) throws Exception {
        long matches = concordances.page(SearchRequest.of("the"), ConcordanceSort.POSITION).matches();

        List<CSVRecord> rows = rows(fetch("/search.csv?view=concordance&q=the&sort=" + sort));

        assertThat(rows).hasSize((int) matches)
                .allSatisfy(row -> assertThat(row.get("match")).isEqualToIgnoringCase("the"));
    }

    @Test
    void comesAsAFileThatSpreadsheetsRead() throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(address("/search.csv?q=%22patriotic+hackers%22&view=concordance")).build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.body()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment")
                .contains("verbatim-patriotic-hackers-concordance.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"=1+1|'=1+1", "+1|'+1", "-well|'-well", "@a|'@a",
            "a=b|a=b", "'a|'a"})
    void noCellIsAFormula(String text, String cell) {
        assertThat(CsvDownload.cell(text)).isEqualTo(cell);
        assertThat(CsvDownload.cell("\t" + text)).isEqualTo("'\t" + text);
        assertThat(CsvDownload.cell("\r" + text)).startsWith("'");
        assertThat(CsvDownload.cell(null)).isEmpty();
    }

    @Test
    void whatIsTooCostlyIsAPageAndNoFile() throws Exception {
        HttpResponse<String> answer = fetch("/search.csv?q=" + "a".repeat(10_001));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    }

    private static List<CSVRecord> rows(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("\uFEFF").contains("\r\n");
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(new StringReader(answer.body().substring(1))).getRecords();
    }
}
