package org.verbatim.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/// Reads the markup that the processor sets references in; nothing of it but italics is kept.
final class CslMarkup {

    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");

    private CslMarkup() {
    }

    static List<StyledRun> runs(String markup) {
        List<StyledRun> runs = new ArrayList<>();
        List<Boolean> italics = new ArrayList<>();
        Matcher tag = TAG.matcher(markup.strip());
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            tag.appendReplacement(text, "");
            add(runs, text, italics);
            if (tag.group(1).isEmpty()) {
                italics.add(tag.group(3).contains("italic"));
            } else if (!italics.isEmpty()) {
                italics.removeLast();
            }
        }
        add(runs, tag.appendTail(text), italics);
        return List.copyOf(runs);
    }

    private static void add(List<StyledRun> runs, StringBuilder text, List<Boolean> italics) {
        if (!text.isEmpty()) {
            runs.add(new StyledRun(HtmlUtils.htmlUnescape(text.toString()), italics.contains(true)));
            text.setLength(0);
        }
    }
}
