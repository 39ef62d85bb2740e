package org.verbatim;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verbatim.search.SearchService;

import static org.assertj.core.api.Assertions.assertThat;

/// Tests that ask the running archive over HTTP, each when both interviews are in its index.
@ArchiveTest
public abstract class OverHttp {

    protected final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    protected int port;

    @Autowired
    protected SearchService search;

    @BeforeEach
    void bothInterviewsAreIndexed() throws InterruptedException {
        Eventually.bothInterviewsAreIndexed(search);
    }

    protected final URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    protected final HttpResponse<String> fetch(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    protected final HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return fetch(address(path));
    }

    /// What stands at an address that must be there.
    protected final String body(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = fetch(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
