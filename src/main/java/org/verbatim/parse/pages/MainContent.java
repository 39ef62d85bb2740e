package org.verbatim.parse.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Finds the part of a web page that is the page's own: the deepest element that holds nearly all of its running text.
final class MainContent {

    private static final double NEARLY_ALL = 0.85;
    private static final Set<String> ASIDE = Set.of("script", "style", "noscript", "template", "nav", "footer", "form",
            "button",
            "select", "textarea", "aside", "figure", "figcaption", "svg", "iframe", "object", "video", "audio", "head",
            "dialog", "menu", "input", "label", "caption");
    private static final Set<String> ASIDE_ROLES = Set.of("navigation", "banner", "contentinfo", "search",
            "complementary",
            "dialog", "menu", "toolbar", "alert");

    private static final Set<String> CONTAINERS = Set.of("div", "main", "article", "section", "td", "tr", "tbody",
            "table",
            "center", "font", "span");
    private static final int SHORT = 2_000;
    private static final Pattern ASIDE_NAME = Pattern
            .compile("(?i)(?:.*[-_])?(?:share|sharing|social|sidebar|breadcrumbs?|"
                    + "related|newsletter|comments|cookie|advert(?:isement)?|promo|caption|credit|gallery|media|player|toolbar|tooltip|tooltiptext|"
                    + "pagination|tags)(?:[-_].*)?");

    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private final Element body;

    /// Of a page's body. Cost: one walk over it.
    MainContent(Element body) {
        this.body = body;
        body.traverse(new Lengths());
    }

    Element root() {
        Element root = body;
        for (Element next = inner(root); next != null; next = inner(root)) {
            root = next;
        }
        return root;
    }

    /// The child that holds nearly all of the body's text, or null.
    private @Nullable Element inner(Element element) {
        for (Element child : element.children()) {
            if (CONTAINERS.contains(child.normalName()) && length(child) >= NEARLY_ALL * length(body)
                    && length(child) > 0 && !isAside(child)) {
                return child;
            }
        }
        return null;
    }

    /// Whether an element is no part of the text: by its kind; or, where it is short, by its role or by the names that sites give what stands
    /// around a text (`share`, `sidebar`, `caption`).
    boolean isAside(Element element) {
        if (ASIDE.contains(element.normalName()) || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        boolean named = ASIDE_ROLES.contains(element.attr("role"))
                || element.classNames().stream().anyMatch(name -> ASIDE_NAME.matcher(name).matches());
        return named && length(element) < SHORT;
    }

    private int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /// Counts the characters of running text in each element.
    private final class Lengths implements NodeVisitor {

        private final Deque<Integer> before = new ArrayDeque<>();
        private int aside;
        private int sum;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                sum += aside > 0 || text.isBlank() ? 0 : text.getWholeText().length();
            } else if (node instanceof Element element) {
                before.push(sum);
                aside += ASIDE.contains(element.normalName()) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                lengths.put(element, sum - before.pop());
                aside -= ASIDE.contains(element.normalName()) ? 1 : 0;
            }
        }
    }
}
