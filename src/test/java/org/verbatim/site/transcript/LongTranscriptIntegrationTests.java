package org.verbatim.site.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.OwnArchive;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.takedown.Takedowns;

import static org.assertj.core.api.Assertions.assertThat;

/// The page of a transcript that is sent while its turns are read.
class LongTranscriptIntegrationTests {

    private static final Pattern TURN = Pattern.compile("<article id=\"t(\\d+)\"");
    private static final String END = "</html>";
    /// What stands between two pieces of an answer that is sent piece by piece (RFC 9112, 7.1).
    private static final String CHUNK = "\r\n[0-9a-f]+\r\n";
    /// More than the archive has connections to its database.
    private static final int SLOW_READERS = 6;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        LongTranscript.write(folder.resolve("data"));
        archive = OwnArchive.start(folder);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @Test
    void everyTurnIsThereInItsOrderInLittleMarkup() throws Exception {
        String page = fetch(LongTranscript.ADDRESS);

        assertThat(turns(page)).isEqualTo(IntStream.rangeClosed(1, LongTranscript.TURNS).boxed().toList());
        assertThat(page).contains(LongTranscript.TELLING).endsWith(END + "\n");
        String between = page.substring(page.indexOf("<article"), page.lastIndexOf("</article>"));
        int markup = between.replaceAll("<p>[^<]*</p>", "").length();
        assertThat(markup / LongTranscript.TURNS).as("characters of markup a turn").isLessThan(300);
    }

    @Test
    void comesCompressedToThoseWhoTakeIt() throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(address(LongTranscript.ADDRESS)).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream page = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(fetch(LongTranscript.ADDRESS));
        }
    }

    @Test
    void whoeverReadsSlowlyKeepsNobodyFromReading() throws Exception {
        List<SlowReader> readers = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_READERS; i++) {
                readers.add(new SlowReader());
            }

            assertThat(fetch("/interviews")).contains("The crossing");
            assertThat(turns(fetch(LongTranscript.ADDRESS))).hasSize(LongTranscript.TURNS);
            for (SlowReader reader : readers) {
                assertThat(turns(reader.rest().replaceAll(CHUNK, ""))).hasSize(LongTranscript.TURNS);
            }
        } finally {
            for (SlowReader reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void whatIsTakenDownOnItsWayIsNotSentAndThePageDoesNotPassForWhole() throws Exception {
        try (SlowReader reader = new SlowReader()) {
            Takedown takedown = archive.getBean(Takedowns.class).ofInterview("long", "test");
            String page;
            try {
                page = reader.rest();
            } finally {
                archive.getBean(Takedowns.class).lift(takedown.id());
            }

            assertThat(page).contains("id=\"t100\"").doesNotContain("Turn number " + LongTranscript.TURNS)
                    .doesNotEndWith("0\r\n\r\n");
        }
    }

    private static List<Integer> turns(String page) {
        return TURN.matcher(page).results().map((MatchResult turn) -> Integer.valueOf(turn.group(1))).toList();
    }

    private String fetch(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address(path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + OwnArchive.port(archive) + path);
    }

    /// Somebody who has the beginning of the page, and does not take the rest yet: more than lies on the way.
    private static final class SlowReader implements AutoCloseable {

        private static final int LITTLE = 4096;

        private final Socket socket = new Socket();
        private final byte[] begun = new byte[LITTLE];

        SlowReader() throws IOException {
            socket.setReceiveBufferSize(LITTLE);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), OwnArchive.port(archive)));
            socket.getOutputStream().write(("GET " + LongTranscript.ADDRESS
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(begun, 0, LITTLE)).isEqualTo(LITTLE);
        }

        /// All of the answer, as it came, up to where it ends or breaks off.
        String rest() throws IOException {
            return new String(begun, StandardCharsets.UTF_8)
                    + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
