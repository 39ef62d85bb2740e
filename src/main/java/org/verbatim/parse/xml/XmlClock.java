package org.verbatim.parse.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When elements of a transcript were said: by times in their attributes, or by points on a timeline that these name.
final class XmlClock {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2}(?:\\.\\d{1,9})?)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,12})?s?");

    private final XmlSource xml;
    private final Map<String, Long> points = new HashMap<>();

    XmlClock(XmlSource xml) {
        this.xml = xml;
        xml.root().stream().filter(element -> XmlSource.name(element).equals("timeline")).forEach(this::timeline);
    }

    /// "`when` indicates a point in time either relative to other elements in the same timeline, or absolutely" (TEI, 17.4.2).
    private void timeline(Element timeline) {
        boolean millis = xml.attribute(timeline, "unit").equals("ms");
        for (Element when : timeline.children()) {
            String id = xml.attribute(when, "id");
            Long at = millis(xml.attribute(when, "absolute"));
            if (at == null) {
                Long interval = millis(xml.attribute(when, "interval"));
                Long since = points.getOrDefault(reference(xml.attribute(when, "since")), 0L);
                at = interval == null ? null : Long.valueOf(since + (millis ? interval / 1000 : interval));
            }
            if (at == null && points.isEmpty()) {
                at = 0L;
            }
            if (!id.isEmpty() && at != null) {
                points.putIfAbsent(id, at);
            }
        }
    }

    @Nullable
    Long start(Element element) {
        Long own = time(xml.attribute(element, "start"), xml.attribute(element, "startTime"));
        Element parent = element.parent();
        return own == null && parent != null && XmlSource.name(parent).equals("annotationblock")
                ? time(xml.attribute(parent, "start"), "")
                : own == null ? synchronous(element, 0) : own;
    }

    @Nullable
    Long end(Element element) {
        Long own = time(xml.attribute(element, "end"), xml.attribute(element, "endTime"));
        Element parent = element.parent();
        return own == null && parent != null && XmlSource.name(parent).equals("annotationblock")
                ? time(xml.attribute(parent, "end"), "")
                : own == null ? synchronous(element, 1) : own;
    }

    /// The time at which an empty element stands, where it is one that says so.
    @Nullable
    Long point(Element element) {
        return switch (XmlSource.name(element)) {
            case "anchor" -> time(xml.attribute(element, "synch"), "");
            case "sync" -> millis(xml.attribute(element, "time"));
            default -> null;
        };
    }

    /// "`synch` points to elements that are synchronous with the current element" (TEI, 17.4.1): where it begins, and where it ends.
    private @Nullable Long synchronous(Element element, int which) {
        String[] named = xml.attribute(element, "synch").strip().split("\\s+", -1);
        return which < named.length ? points.get(reference(named[which])) : null;
    }

    private @Nullable Long time(String point, String time) {
        Long named = points.get(reference(point));
        return named == null ? millis(time.isEmpty() ? point : time) : named;
    }

    private static String reference(String value) {
        return value.startsWith("#") ? value.substring(1) : value;
    }

    private static @Nullable Long millis(String value) {
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            return (hours * 60 + Long.parseLong(clock.group(2))) * 60_000
                    + Math.round(Double.parseDouble(clock.group(3)) * 1000);
        }
        return SECONDS.matcher(value).matches()
                ? Long.valueOf(Math.round(Double.parseDouble(value.replace("s", "")) * 1000))
                : null;
    }
}
