package org.verbatim.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TranscriptReaderTests {

    private static final String TALK = "Zoë Bell: Did you cross the sea — at night?\n\nTom Reed: Yes.\n\nZoë Bell: Why?\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "KOI8-R", "windows-1251"})
    void readsCyrillicInAnyEncoding(String charset) {
        String talk = """
                Анна Белл: Когда вы впервые увидели старый маяк на этом острове и кто вас туда привёз?

                Олег Хейл: В тысяча девятьсот шестьдесят первом году, мне было семь лет, отец привёз меня на лодке.

                Анна Белл: Вы боялись моря в ту зиму?

                Олег Хейл: Не моря. Я боялся тишины, которая наступала потом, когда ветер стихал.
                """;

        ReadSource read = Sources.READER
                .read(new SourceBytes("talk.txt", talk.getBytes(Charset.forName(charset))));

        assertThat(read.charset()).isEqualTo(charset);
        assertThat(Sources.turns(Sources.only(read)).getLast()).startsWith("spoken Олег Хейл: Не моря. Я боялся");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void decodesWhatItIsGiven(String charset) {
        SourceBytes source = new SourceBytes("talk", TALK.getBytes(Charset.forName(charset)));

        assertThat(Sources.READER.decode(source)).isEqualTo(new SourceText("talk", TALK, charset, "text/plain"));
        assertThat(Sources.only(Sources.READER.read(source)).turns()).extracting(ParsedTurn::speaker)
                .containsExactly("Zoë Bell", "Tom Reed", "Zoë Bell");
    }

    @Test
    void countsAByteOrderMark() {
        SourceBytes source = new SourceBytes("talk", ("\uFEFF" + TALK).getBytes(StandardCharsets.UTF_16LE));

        assertThat(Sources.only(Sources.READER.read(source)).turns().getFirst().words().getFirst().from())
                .isEqualTo(11);
    }

    @Test
    void theChoiceCanBeOverruled() {
        SourceBytes source = Sources
                .of("Anna Bell: “We crossed,” said Reed.\n\nAnna Bell: “No,” said Tom Reed.\n\nQ: Why?\n");

        assertThat(Sources.READER.read(source).format()).isEqualTo("labelled-text");
        assertThat(Sources.READER.read(source, "quoted-article").format()).isEqualTo("quoted-article");
        assertThatThrownBy(() -> Sources.READER.read(source, "braille")).isInstanceOf(UnreadableSource.class)
                .hasMessageContainingAll("webvtt, subrip", "labelled-text, quoted-article, labelled-html, quoted-html",
                        "json-lines");
    }

    @Test
    void oneBadLineStopsNoOther() {
        String good = "{\"turns\":[{\"speaker\":\"A\",\"text\":\"b\"}]}\n";
        Iterator<ReadingEntry> entries = Sources.READER.read(Sources.of(good + "{]\n" + good)).entries().iterator();

        assertThat(entries.next()).isInstanceOf(ReadingEntry.Read.class);
        assertThat(entries.next()).isEqualTo(new ReadingEntry.Refused(2, "column 2: '\"' was due"));
        assertThat(((ReadingEntry.Read) entries.next()).transcript()).extracting(ParsedTranscript::from)
                .isEqualTo(good.length() + 3);
        assertThat(entries.hasNext()).isFalse();
    }
}
