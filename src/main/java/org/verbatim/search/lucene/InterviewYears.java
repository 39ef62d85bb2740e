package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which year each interview is, by its first number in the dictionary: a search asks it of every interview that it finds something in. `changes` says of
/// which state of the dictionary.
record InterviewYears(int changes, int[] numbers, List<String> years) {

    private static final int UNDATED = -1;

    static InterviewYears of(FacetDictionary<InterviewValue> interviews) {
        int changes = interviews.changes(); // asked first: what comes meanwhile is found at the next look
        int[] numbers = new int[interviews.size()];
        Arrays.fill(numbers, UNDATED);
        Map<String, Integer> known = new HashMap<>();
        List<String> years = new ArrayList<>();
        for (int interview = 0; interview < numbers.length; interview++) {
            String year = interviews.shown(interview).year();
            if (year != null) {
                Integer number = known.get(year);
                if (number == null) {
                    number = years.size();
                    known.put(year, number);
                    years.add(year);
                }
                numbers[interview] = number;
            }
        }
        return new InterviewYears(changes, numbers, years);
    }

    /// Hits by year, in the order of `years`, of hits by interview.
    int[] count(NumberCounts interviews) {
        int[] counts = new int[years.size()];
        interviews.each((interview, hits) -> {
            if (interview < numbers.length && numbers[interview] != UNDATED) {
                counts[numbers[interview]] += hits;
            }
        });
        return counts;
    }
}
