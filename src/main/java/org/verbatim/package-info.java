/// Verbatim: a searchable archive of interview transcripts. Each package below is a module; its `package-info` says what
/// comes in, what goes out and which modules it may import.
@NullMarked
package org.verbatim;

import org.jspecify.annotations.NullMarked;
