package org.verbatim.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

/// The JDK's own small server, which answers whatever it is asked with as many bytes as a page of hits has: what asking over HTTP costs on this
/// machine at this moment, before anybody has searched anything.
final class BareServer implements Contestant, Closeable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else the body waits for the head to be acknowledged
    }

    private static final byte[] ANSWER = new byte[20_000];

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Asking asking;

    BareServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, ANSWER.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(ANSWER);
            }
        });
        server.start();
        asking = new Asking(server.getAddress().getPort());
    }

    @Override
    public String name() {
        return "HTTP alone";
    }

    @Override
    public long total(Sample sample) {
        asking.must("/");
        return UNTOLD;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
