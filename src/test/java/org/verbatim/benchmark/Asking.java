package org.verbatim.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Asks a server over HTTP, by connections that are kept open. The JDK's oldest client is its cheapest: about a twentieth of a millisecond a request.
record Asking(int port) {

    static {
        System.setProperty("http.maxConnections", "256"); // else threads at once would open a connection each time
    }

    /// What came back: `firstByte` and `whole` are nanoseconds since it was asked.
    record Answer(int status, byte[] body, long firstByte, long whole) {

        String text() {
            return new String(body, UTF_8);
        }
    }

    Answer ask(String path) {
        try {
            long start = System.nanoTime();
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL()
                    .openConnection();
            int status = connection.getResponseCode();
            try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                int first = in == null ? -1 : in.read();
                long firstByte = System.nanoTime() - start;
                byte[] rest = in == null ? new byte[0] : in.readAllBytes();
                byte[] body = new byte[first < 0 ? 0 : rest.length + 1];
                if (first >= 0) {
                    body[0] = (byte) first;
                    System.arraycopy(rest, 0, body, 1, rest.length);
                }
                return new Answer(status, body, firstByte, System.nanoTime() - start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same where only a proper answer will do.
    Answer must(String path) {
        Answer answer = ask(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status() + ": " + answer.text());
        }
        return answer;
    }
}
