/// The tables that several packages of the archive share, as JPA entities with open fields, and what is asked of them. Nobody outside the archive sees them.
@NullMarked
package org.verbatim.archive.rows;

import org.jspecify.annotations.NullMarked;
