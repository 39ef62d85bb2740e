/// What readers say is wrong with a turn, and what editors answer: shown together, and nothing before there is an answer. Start reading at
/// `Reports`.
@NullMarked
@NamedInterface("errorreports")
package org.verbatim.archive.errorreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
