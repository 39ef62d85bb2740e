package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

import org.verbatim.search.Facet;
import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;
import org.verbatim.transcript.Role;

/// Makes facets of counts: the most frequent values with their names.
final class FacetBuilder {

    private static final Comparator<FacetValue> MOST_FREQUENT = Comparator.comparingLong(FacetValue::count).reversed()
            .thenComparing(FacetValue::value);

    private final FacetSegments segments;
    private final int size;

    FacetBuilder(FacetSegments segments, int size) {
        this.segments = segments;
        this.size = size;
    }

    Facet build(FacetField field, FacetCounts counts) {
        return new Facet(field, switch (field) {
            case SPEAKER -> speakers(counts.speakers);
            case INTERVIEW -> interviews(counts.interviews);
            case KIND -> kinds(counts.voices);
            case ROLE -> roles(counts.voices);
            case LANGUAGE -> languages(counts.languages);
            case YEAR -> years(counts.interviews);
        });
    }

    private List<FacetValue> speakers(NumberCounts counts) {
        return top(counts, (number, count) -> {
            SpeakerValue speaker = segments.speakers.shown(number);
            return new FacetValue(speaker.value(), speaker.name(), count);
        });
    }

    private List<FacetValue> interviews(NumberCounts counts) {
        return top(counts, (number, count) -> {
            InterviewValue interview = segments.interviews.shown(number);
            return new FacetValue(interview.slug(), interview.title(), count);
        });
    }

    private List<FacetValue> kinds(int[] voices) {
        Map<String, Long> counts = new HashMap<>();
        for (int voice = 0; voice < voices.length; voice++) {
            counts.merge(TurnDocuments.lower(KindAndRole.of(voice).kind()), (long) voices[voice], Long::sum);
        }
        return top(counts);
    }

    private List<FacetValue> roles(int[] voices) {
        Map<String, Long> counts = new HashMap<>();
        for (int voice = 0; voice < voices.length; voice++) {
            Role role = KindAndRole.of(voice).role();
            if (role != null) {
                counts.merge(TurnDocuments.lower(role), (long) voices[voice], Long::sum);
            }
        }
        return top(counts);
    }

    /// Each language without its region, named in English.
    private List<FacetValue> languages(int[] counts) {
        List<FacetValue> languages = new ArrayList<>();
        for (int number = 0; number < segments.languages.size(); number++) {
            if (counts[number] > 0) {
                String tag = segments.languages.value(number);
                languages.add(new FacetValue(tag, Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH),
                        counts[number]));
            }
        }
        return languages.stream().sorted(MOST_FREQUENT).limit(size).toList();
    }

    /// A date is an interview's, so that the years need no counting of their own.
    private List<FacetValue> years(NumberCounts interviews) {
        InterviewYears years = segments.years();
        Map<String, Long> counts = new HashMap<>();
        int[] byYear = years.count(interviews);
        for (int year = 0; year < byYear.length; year++) {
            counts.put(years.years().get(year), (long) byYear[year]);
        }
        return top(counts);
    }

    private List<FacetValue> top(Map<String, Long> counts) {
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> new FacetValue(entry.getKey(), entry.getKey(), entry.getValue())).sorted(MOST_FREQUENT)
                .limit(size).toList();
    }

    private interface Naming {
        FacetValue name(int number, long count);
    }

    /// Names only those that may be among the first: a broad search has thousands of speakers.
    private List<FacetValue> top(NumberCounts counts, Naming naming) {
        if (size == 0) {
            return List.of();
        }
        PriorityQueue<FacetValue> top = new PriorityQueue<>(MOST_FREQUENT.reversed());
        counts.each((number, count) -> {
            FacetValue last = top.size() < size ? null : top.peek();
            if (last == null || count >= last.count()) {
                top.add(naming.name(number, count));
                if (top.size() > size) {
                    top.poll();
                }
            }
        });
        List<FacetValue> sorted = new ArrayList<>(top);
        sorted.sort(MOST_FREQUENT);
        return sorted;
    }
}
