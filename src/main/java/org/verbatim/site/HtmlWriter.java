package org.verbatim.site;

import org.jspecify.annotations.Nullable;

/// Puts HTML together piece by piece where a template would cost too much. Whatever is not the name of an element or of
/// an attribute is escaped: there is no way to write markup that was given as text. A `href` that begins with a slash
/// is an address of this site: the path that the site is served under goes in front of it, as `@{/…}` puts it there in
/// templates.
public final class HtmlWriter {

    private static final String LINK = "href";

    private final String contextPath;
    private final StringBuilder html = new StringBuilder();

    /// `contextPath` as servlets have it: empty, or with a slash at its beginning and none at its end.
    public HtmlWriter(String contextPath) {
        this.contextPath = contextPath;
    }

    /// Begins an element. Attributes are given as name and value by turns; one without a value is left out.
    public HtmlWriter start(String element, @Nullable String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                html.append(' ').append(attributes[i]).append("=\"");
                if (value.startsWith("/") && LINK.equals(attributes[i])) {
                    html.append(contextPath);
                }
                escape(value);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    public HtmlWriter end(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /// Quotation marks mean nothing outside of attributes. Most text has nothing to escape, and to look for each character alone is the fastest way to know.
    public HtmlWriter text(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('>') < 0) {
            html.append(text);
        } else {
            escape(text);
        }
        return this;
    }

    /// An element with nothing but text.
    public HtmlWriter element(String name, String text, @Nullable String... attributes) {
        return start(name, attributes).text(text).end(name);
    }

    /// Characters that were written since the last time.
    public int length() {
        return html.length();
    }

    /// Hands over what was written since the last time.
    public String take() {
        String written = html.toString();
        html.setLength(0);
        return written;
    }

    private void escape(String text) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                html.append(text, at, i).append(escaped);
                at = i + 1;
            }
        }
        html.append(text, at, text.length());
    }

    private static @Nullable String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
