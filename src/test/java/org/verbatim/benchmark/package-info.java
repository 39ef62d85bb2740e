/// Measures what the archive costs, beside Lucene alone and PostgreSQL's own text search, on one machine in one run. Start reading at
/// `Benchmark.main`.
@NullMarked
package org.verbatim.benchmark;

import org.jspecify.annotations.NullMarked;
