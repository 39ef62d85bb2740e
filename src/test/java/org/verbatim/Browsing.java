package org.verbatim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody at a browser: keeps cookies, sends forms with the token that stands in them, and follows no redirect by itself.
public final class Browsing {

    /// The admin of all tests.
    public static final String ADMIN = "admin";
    public static final String PASSWORD = "the password of tests";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    public Browsing(int port) {
        this.port = port;
    }

    /// Somebody who has signed in.
    public static Browsing as(int port, String name, String password) throws IOException, InterruptedException {
        Browsing somebody = new Browsing(port);
        assertThat(somebody.signIn(name, password).statusCode()).as("signing in as " + name).isEqualTo(302);
        return somebody;
    }

    public static Browsing asAdmin(int port) throws IOException, InterruptedException {
        return as(port, ADMIN, PASSWORD);
    }

    public HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return send("/login", "/login", "name", name, "password", password);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// The same with a header of the request.
    public HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        return client.send(request(path).header(header, value).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// What stands at an address that must be there.
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /// Sends a form of a page; names and values take turns.
    public HttpResponse<String> send(String page, String action, String... fields)
            throws IOException, InterruptedException {
        return post(action, with(fields, "_csrf", token(page)));
    }

    /// Reports an error, with the token of forms where there is a session.
    public HttpResponse<String> report(String turn, String text) throws IOException, InterruptedException {
        return hasCookies()
                ? send("/check/article", turn + "/report", "text", text)
                : post(turn + "/report", "text", text);
    }

    /// Sends fields as some other site would have them sent.
    public HttpResponse<String> post(String action, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i > 0 ? "&" : "").append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return client.send(request(action).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Sends files of a form, as a browser does; the name of each, then its content.
    public HttpResponse<String> upload(String page, String action, String... files)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token(page).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < files.length; i += 2) {
            part(body, "name=\"file\"; filename=\"" + files[i] + "\"", files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return sendParts(action, body);
    }

    /// The same with one file of any bytes.
    public HttpResponse<String> upload(String page, String action, String file, byte[] bytes)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token(page).getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"" + file + "\"", bytes);
        return sendParts(action, body);
    }

    private HttpResponse<String> sendParts(String action, ByteArrayOutputStream body)
            throws IOException, InterruptedException {
        body.write("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(request(action).header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] bytes) throws IOException {
        body.write(("--edge\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(bytes);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a form with a token on " + page).isTrue();
        return token.group(1);
    }

    public boolean hasCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port).resolve(path));
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = name;
        all[fields.length + 1] = value;
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
