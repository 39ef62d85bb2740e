/// What all readers share: the characters of a source with the kind of each, the words of a turn with their places, voices with their
/// names, dates as sources print them. A reader is a [org.verbatim.parse.reading.Format]; start reading there.
@NullMarked
@NamedInterface("reading")
package org.verbatim.parse.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
