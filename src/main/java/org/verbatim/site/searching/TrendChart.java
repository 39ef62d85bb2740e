package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.verbatim.search.Period;
import org.verbatim.search.Tally;
import org.verbatim.search.Trend;
import org.verbatim.search.TrendComparison;
import org.verbatim.site.DateMark;
import org.verbatim.site.Measure;
import org.verbatim.site.PeriodStretch;

/// Lines over time, one a query, that break where there is nothing to count; `covered` is where there is something.
public record TrendChart(Scale scale, List<Gap> gaps, List<PeriodStretch> covered, List<DateMark> ticks,
        List<Line> lines) {

    /// How wide the lines are drawn, before they are stretched to the page.
    static final int WIDTH = 1000;

    /// The least that a rate's scale goes up to.
    private static final double LEAST_RATE = 0.01;

    /// Years or months of which the archive has nothing.
    record Gap(Period period, PeriodStretch slot) {}

    /// One query: points of `runs` without a break in units of [#WIDTH] by pixels, and each point for itself.
    record Line(int number, Trend trend, List<String> runs, List<Point> points) {}

    /// One period of one query.
    record Point(Period period, String x, int y, Tally tally) {}

    public static TrendChart of(TrendComparison comparison, Measure measure) {
        List<PeriodStretch> slots = PeriodStretch.of(comparison.unit(), comparison.periods());
        Scale scale = Scale.upTo(most(comparison, measure), measure == Measure.COUNT ? 2 : LEAST_RATE);
        List<Line> lines = IntStream.range(0, comparison.trends().size())
                .mapToObj(i -> line(i, comparison.trends().get(i), comparison.periods(), slots, scale, measure))
                .toList();
        List<Gap> gaps = IntStream.range(0, slots.size()).filter(i -> comparison.periods().get(i).isGap())
                .mapToObj(i -> new Gap(comparison.periods().get(i), slots.get(i))).toList();
        List<PeriodStretch> covered = IntStream.range(0, slots.size()).filter(i -> !comparison.periods().get(i).isGap())
                .mapToObj(slots::get).toList();
        return new TrendChart(scale, gaps, covered, DateMark.of(comparison.unit(), comparison.periods(), slots), lines);
    }

    private static double most(TrendComparison comparison, Measure measure) {
        return comparison.trends().stream().flatMap(trend -> trend.periods().stream()).mapToDouble(measure::of).max()
                .orElse(0);
    }

    private static Line line(int number, Trend trend, List<Period> periods, List<PeriodStretch> slots, Scale scale,
            Measure measure) {
        List<String> runs = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < periods.size(); i++) {
            Tally tally = trend.periods().get(i);
            if (tally.hasRate()) {
                Point point = new Point(periods.get(i), slots.get(i).middle(), scale.y(measure.of(tally)), tally);
                points.add(point);
                run.append(String.format(Locale.ROOT, "%.1f,%d ", WIDTH * slots.get(i).centre(), point.y()));
            } else {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        runs.add(run.toString());
        return new Line(number, trend, runs.stream().map(String::strip).filter(one -> one.contains(" ")).toList(),
                points);
    }
}
