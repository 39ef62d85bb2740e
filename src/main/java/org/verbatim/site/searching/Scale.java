package org.verbatim.site.searching;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

/// The height of a chart: pixels from its upper end for values from 0 to `top`.
record Scale(double top) {

    /// Of the plot, without its dates.
    static final int HEIGHT = 220;

    private static final int HEADROOM = 16;

    /// Up to the next value that is round and has a round half, and at least up to `least`.
    static Scale upTo(double most, double least) {
        double wanted = Math.max(most, least);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return new Scale(DoubleStream.of(1, 2, 4, 6, 8, 10).map(step -> step * power).filter(round -> round >= wanted)
                .findFirst().orElse(wanted));
    }

    int y(double value) {
        return (int) Math.round(HEIGHT - (HEIGHT - HEADROOM) * value / top);
    }

    /// A line across the chart where a value is.
    record Line(int y, String value) {}

    /// In the middle and at the top.
    public List<Line> lines() {
        return List.of(line(top / 2), line(top));
    }

    private Line line(double value) {
        return new Line(y(value), BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
