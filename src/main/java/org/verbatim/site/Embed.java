package org.verbatim.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;
import org.verbatim.cite.CitedWords;
import org.verbatim.search.MatchRange;

/// Words as other sites show them: a small page of this archive in a frame of theirs, which says whose the words are and leads back to them.
public record Embed(CitedWords words) {

    /// Characters that are shown; of longer words, the whole sentences that fit.
    public static final int MOST = 600;

    private static final int WIDTH = 600;
    private static final int LEAST_WIDTH = 200;

    // in pixels, as the style sheet sets them
    private static final int MARGINS = 60;
    private static final int AROUND = 190;
    private static final int LINE = 29;
    private static final int LETTER = 9;

    /// The characters of the turn that the words are.
    public static MatchRange range(CitedWords words) {
        String turn = words.turn().text();
        return words.range() == null
                ? new MatchRange(0, turn.length())
                : words.range().in(turn).map(at -> new MatchRange(at.from(), at.to())).orElseThrow();
    }

    /// The address of the small page.
    String source() {
        return words.access().base() + "/embed" + words.path();
    }

    /// Where programs learn how to embed the words.
    public String discovery(String format) {
        return words.access().base() + "/oembed?format=" + format + "&url="
                + URLEncoder.encode(words.address(), StandardCharsets.UTF_8);
    }

    /// A name for the frame, as it is read out.
    public String title() {
        String speaker = words.turn().speaker();
        return speaker == null ? words.interview().title() : speaker + ", " + words.interview().title();
    }

    /// The markup that another site takes over.
    public String markup() {
        return markup(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    public String markup(int maxWidth, int maxHeight) {
        // nothing in it needs to run; its links may open in a window of their own, and its fonts are its own site's
        return String.format(Locale.ROOT,
                "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" frameborder=\"0\" "
                        + "loading=\"lazy\" sandbox=\"allow-same-origin allow-popups allow-popups-to-escape-sandbox\"></iframe>",
                escape(source()), escape(title()), width(maxWidth), height(maxWidth, maxHeight));
    }

    public int width(int most) {
        return Math.min(most, WIDTH);
    }

    /// So high that nothing has to be scrolled, as far as that is allowed and can be told beforehand.
    public int height(int maxWidth, int maxHeight) {
        int line = Math.max(LEAST_WIDTH, width(maxWidth)) - MARGINS;
        int letters = Math.min(words.text().length(), MOST);
        int caption = AROUND + (title().length() * LETTER / line) * LINE;
        return Math.min(maxHeight, caption + Math.ceilDiv(letters * LETTER, line) * LINE);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
