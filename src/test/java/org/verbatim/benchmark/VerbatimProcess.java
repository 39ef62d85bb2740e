package org.verbatim.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatim.VerbatimApplication;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The archive as a user runs it: a process of its own with the heap that it is promised to do with, asked over HTTP.
final class VerbatimProcess implements Closeable {

    static final String TOKEN = "benchmark-token-0123456789-0123456789";
    private static final String HEAP = "512m";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern ALIVE = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final Process process;
    private final Asking asking;
    private final double secondsToStart;

    private VerbatimProcess(Process process, Asking asking, double secondsToStart) {
        this.process = process;
        this.asking = asking;
        this.secondsToStart = secondsToStart;
    }

    /// Starts it and waits until it answers a search.
    static VerbatimProcess start(Path home, String... arguments) {
        try {
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            Files.createDirectories(home);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms" + HEAP, "-Xmx" + HEAP,
                    "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    VerbatimApplication.class.getName(), "--server.port=" + port, "--server.address=127.0.0.1",
                    "--verbatim.home=" + home.resolve("home"), "--verbatim.ingest.data=" + home.resolve("no-data"),
                    "--verbatim.admin.token=" + TOKEN));
            command.addAll(List.of(arguments));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("verbatim.log").toFile())).start();
            Asking asking = new Asking(port);
            awaitAnswer(process, asking, home);
            return new VerbatimProcess(process, asking, (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswer(Process process, Asking asking, Path home) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the archive ended: " + Files.readString(home.resolve("verbatim.log")));
            }
            try {
                asking.must("/api/search?q=hello");
                return;
            } catch (UncheckedIOException e) {
                Benchmark.sleep(20); // it does not listen yet
            }
        }
        process.destroy();
        throw new IllegalStateException("the archive did not start within " + LONGEST_START);
    }

    Asking asking() {
        return asking;
    }

    double secondsToStart() {
        return secondsToStart;
    }

    /// How many turns are searchable now.
    long searchable() {
        return total(asking.must("/api/search?q=&size=0&facetSize=0").text());
    }

    static long total(String json) {
        String name = "\"total\":";
        int from = json.indexOf(name) + name.length();
        int to = from;
        while (Character.isDigit(json.charAt(to))) {
            to++;
        }
        return Long.parseLong(json, from, to, 10);
    }

    /// Time of processors that it has had so far, its compiler's and collector's among it, but not its database's; empty where the system does not say.
    Optional<Duration> processorTime() {
        return process.info().totalCpuDuration();
    }

    /// Megabytes of memory that it had in all at most; empty where the system does not say.
    Optional<Double> peakMegabytes() {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return peak.find() ? Optional.of(Long.parseLong(peak.group(1)) / 1024.0) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Megabytes of its heap that are in use after a full collection.
    Optional<Double> heapMegabytes() {
        try {
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    Long.toString(process.pid()), "GC.class_histogram").redirectErrorStream(true).start();
            Matcher alive = ALIVE.matcher(new String(jcmd.getInputStream().readAllBytes(), UTF_8));
            return alive.find() ? Optional.of(Long.parseLong(alive.group(1)) / 1e6) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
