package org.verbatim.search;

/// What is counted over time: by the year or by the month.
public enum PeriodUnit {
    YEAR, MONTH
}
