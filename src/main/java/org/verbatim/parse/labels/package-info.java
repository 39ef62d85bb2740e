/// Transcripts that say before the words who speaks, on whatever page they stand. Start reading at `LabelledTranscript`; what is a label is
/// decided by `LabelEvidence`.
@NullMarked
package org.verbatim.parse.labels;

import org.jspecify.annotations.NullMarked;
