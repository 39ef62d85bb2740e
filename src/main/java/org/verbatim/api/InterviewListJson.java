package org.verbatim.api;

import java.util.List;

/// A page of interviews and how many there are in all.
record InterviewListJson(long total, List<InterviewJson> interviews) {}
