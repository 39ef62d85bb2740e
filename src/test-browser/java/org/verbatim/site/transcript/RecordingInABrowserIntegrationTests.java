package org.verbatim.site.transcript;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.Eventually;
import org.verbatim.OwnArchive;
import org.verbatim.site.InABrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// A transcript beside its recording, in a real browser that plays a real file from another address.
class RecordingInABrowserIntegrationTests extends InABrowser {

    private static final String CAPTIONS = """
            WEBVTT

            00:00.000 --> 00:30.000
            <v Ada Reed>When did the ferry come?

            00:30.500 --> 01:10.000
            <v Oren Hale>Never at night. %s

            01:30.000 --> 01:40.000
            <v Ada Reed>And by day?

            01:40.000 --> 02:00.000
            <v Oren Hale>By day it came when it came.
            """.formatted("The sea was rough there. ".repeat(200));
    private static final int SECONDS = 125;
    private static final int RATE = 8_000;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static HttpServer elsewhere;
    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;

    @BeforeAll
    static void start() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/ferry.wav", RecordingInABrowserIntegrationTests::play);
        elsewhere.start();
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("ferry.vtt"), CAPTIONS);
        Files.writeString(data.resolve("ferry.yaml"),
                "mediaUrl: http://localhost:" + elsewhere.getAddress().getPort() + "/ferry.wav\n");
        archive = OwnArchive.start(folder);
    }

    @AfterAll
    static void stop() {
        archive.close();
        elsewhere.stop(0);
    }

    @Override
    protected int port() {
        return OwnArchive.port(archive);
    }

    @Test
    void aTimeInTheAddressLeadsToWhatIsSaidThen() {
        page.navigate("/interviews/ferry#t=95");

        assertThat(page.locator(".turn.playing")).hasId("t3");
        assertThat(page.locator("#t3")).isInViewport();
        page.evaluate("location.hash = '#t=0:45'");
        assertThat(page.locator(".turn.playing")).hasId("t2");
        page.evaluate("location.hash = '#t=30.5'");
        assertThat(page.locator(".turn.playing")).hasId("t2");
        assertThat(visit.violations()).isEmpty();
    }

    @Test
    void aTimeOfATurnPlaysTheRecordingFromThereAndTheWordsFollow() throws Exception {
        page.navigate("/interviews/ferry");
        playFrom90();
        assertThat(page.locator(".turn.playing")).hasId("t3");
        page.evaluate("document.getElementById('player').currentTime = 101");
        assertThat(page.locator(".turn.playing")).hasId("t4");
        assertThat(page.url()).endsWith("#t=90");
    }

    /// The copy of the page that the browser has takes the headers of the answer that confirms it.
    @Test
    void theRecordingPlaysOnASecondVisitToo() throws Exception {
        page.navigate("/interviews/ferry");
        page.navigate("/");

        page.navigate("/interviews/ferry");

        playFrom90();
        page.reload();
        playFrom90();
        assertThat(visit.violations()).isEmpty();
    }

    private void playFrom90() throws InterruptedException {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("From 1:30")).click();
        Eventually.holds("the recording plays from there",
                () -> ((Number) page.evaluate("document.getElementById('player').currentTime")).doubleValue() > 90.2);
    }

    @Test
    void aTurnAloneLeadsToItsTimeInTheWhole() {
        page.navigate("/interviews/ferry/turns/3");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("From 1:30")).click();

        assertThat(page.locator(".turn.playing")).hasId("t3");
        assertThat(page.locator("#player")).isVisible();
    }

    /// Silence, in parts as browsers ask for it.
    private static void play(HttpExchange exchange) throws IOException {
        byte[] file = silence();
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-.*", "$1"));
        exchange.getResponseHeaders().add("Content-Type", "audio/wav");
        exchange.getResponseHeaders().add("Accept-Ranges", "bytes");
        exchange.getResponseHeaders().add("Content-Range",
                "bytes %d-%d/%d".formatted(from, file.length - 1, file.length));
        exchange.sendResponseHeaders(range == null ? 200 : 206, file.length - from);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(file, from, file.length - from);
        }
    }

    private static byte[] silence() {
        int length = SECONDS * RATE;
        ByteBuffer wav = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        byte[] file = wav.array();
        Arrays.fill(file, 44, file.length, (byte) 128);
        return file;
    }
}
