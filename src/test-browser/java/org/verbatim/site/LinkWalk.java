package org.verbatim.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.verbatim.Browsing;

/// A walk along all links of an archive that is served below a path. Of addresses that differ
/// only in the values of their parameters, or in the turn that a file is made of, one is followed.
final class LinkWalk {

    private static final List<String> LINKS = List.of("href", "src", "action", "formaction", "cite", "data-complete",
            "data-root");
    private static final Pattern RELATIVE = Pattern.compile("\"url\" ?: ?\"(/[^\"]*)\"");
    private static final Pattern IN_XML = Pattern.compile("(?:href=\"|template=\"|<loc>|<id>)([^\"<]+)");
    private static final Pattern OF_A_TURN = Pattern.compile("(/t/)\\w+(/)|(/embed/t/|[?&]t=|/turns/)[\\w:-]+");
    private static final Pattern REST = Pattern.compile("[?#].*");

    private final Browsing reader;
    private final String site;
    private final String path;
    private final Pattern absolute;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> astray = new TreeSet<>();
    private final List<String> dead = new ArrayList<>();

    /// `site` is the archive's whole address, which ends with `path`.
    LinkWalk(Browsing reader, String site, String path) {
        this.reader = reader;
        this.site = site;
        this.path = path;
        this.absolute = Pattern
                .compile("http://" + Pattern.quote(URI.create(site).getAuthority()) + "[^\\s\"'<>\\\\(){}]*");
    }

    /// Begins at addresses of the site, without its path.
    void from(String... addresses) throws IOException, InterruptedException {
        Stream.of(addresses).forEach(address -> meet(path + address, "the beginning"));
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<String> answer = reader.get(address);
            seen.add(REST.matcher(address).replaceFirst("").substring(path.length()));
            answer.headers().firstValue("Location").ifPresent(to -> meet(resolved(address, to), address));
            if (answer.statusCode() >= 400) {
                dead.add(answer.statusCode() + " " + address);
            } else {
                read(address, answer);
            }
        }
    }

    /// Paths of the site that were asked for, without its own.
    Set<String> seen() {
        return seen;
    }

    /// Links that lead out of the path, each with the page that has it.
    Set<String> astray() {
        return astray;
    }

    /// Links that are answered with an error.
    List<String> dead() {
        return dead;
    }

    private void read(String address, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String body = answer.body();
        if (type.startsWith("image/") || type.startsWith("font/")) {
            return;
        }
        absolute.matcher(body).results()
                .forEach(link -> check(link.group().substring(site.length() - path.length()), address));
        if (type.startsWith("text/html")) {
            links(address, Jsoup.parse(body));
        } else if (type.startsWith("application/json")) {
            RELATIVE.matcher(body).results().forEach(url -> meet(path + url.group(1), address));
        } else if (type.contains("xml")) {
            IN_XML.matcher(body).results().map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(link -> meet(resolved(address, link.replace("{searchTerms}", "ferry")), address));
        } else if (address.endsWith("/robots.txt")) {
            body.lines().filter(line -> line.matches("(Dis)?allow: .*"))
                    .filter(line -> !line.contains(": " + path + "/")).forEach(astray::add);
        }
    }

    private void links(String address, Document page) {
        page.select("meta[content^=http]").forEach(meta -> meet(resolved(address, meta.attr("content")), address));
        for (String attribute : LINKS) {
            for (Element element : page.select("[" + attribute + "]")) {
                boolean posts = (element.tagName().equals("form")
                        && element.attr("method").equalsIgnoreCase("post")) || attribute.equals("formaction");
                String link = resolved(address, element.attr(attribute));
                if (posts) {
                    check(link, address);
                } else {
                    meet(link, address);
                }
            }
        }
    }

    /// The path and query of a link of this host; empty if it leads to another.
    private String resolved(String address, String link) {
        if (link.isEmpty() || link.startsWith("javascript:") || link.startsWith("data:")) {
            return "";
        }
        URI to = URI.create(site).resolve(address).resolve(link.replace("{", "%7B").replace("}", "%7D"));
        boolean here = URI.create(site).getAuthority().equals(to.getAuthority());
        return !here ? "" : to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    private void meet(String link, String page) {
        String address = link.replaceFirst("#.*", "");
        if (!address.isEmpty() && check(address, page) && !address.startsWith(path + "/logout")
                && met.add(kind(address))) {
            ahead.add(address);
        }
    }

    private boolean check(String address, String page) {
        boolean below = address.isEmpty() || address.equals(path) || (address.startsWith(path + "/")
                && !address.startsWith(path + path));
        if (!below) {
            astray.add(address + " on " + page);
        }
        return below;
    }

    /// What an address asks for: its path and the names of its parameters. What is made of each turn is asked for once.
    private static String kind(String wanted) {
        String address = OF_A_TURN.matcher(wanted).replaceAll("$1$3*$2");
        String[] parts = address.split("\\?", 2);
        return parts.length < 2
                ? address
                : parts[0] + Stream.of(parts[1].split("&"))
                        .map(parameter -> parameter.startsWith("view=") ? parameter : parameter.replaceFirst("=.*", ""))
                        .distinct().sorted().collect(Collectors.joining("&", "?", ""));
    }
}
