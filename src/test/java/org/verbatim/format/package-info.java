/// Tests of the readers. `ReaderCaseTests` walks `transcripts/`: a new case is two files, and no code.
@NullMarked
package org.verbatim.format;

import org.jspecify.annotations.NullMarked;
