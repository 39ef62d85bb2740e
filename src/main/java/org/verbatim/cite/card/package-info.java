/// Pictures of quotes, as other sites show them beside a link: a [Card] comes in, a PNG goes out. The faces are those of the pages; a
/// character that they lack is set in a face of the machine, and where that lacks it too there is no picture. Start reading at
/// `CardPainter.paint`.
@NullMarked
@NamedInterface("card")
package org.verbatim.cite.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
