/// Verbatim: a searchable archive of interview transcripts. Each folder below is a module; its `package-info` says what
/// comes in, what goes out and which other folders it may import.
@NullMarked
package org.verbatim;

import org.jspecify.annotations.NullMarked;
