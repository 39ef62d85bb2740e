/// The whole archive as one file, and back: sources with their bytes, and every table but those of accounts and tokens, from one snapshot. It
/// knows tables by their names and no module's types, so that what a module adds to its tables is in the next export without a change here.
///
/// An export names the columns that it has. One of an earlier version lacks columns that came later: they get their defaults, as the rows that
/// were there when the migration ran did; a migration that works such values out of others must not rely on running, and has its step in
/// `Restoring` too. A column that earlier versions had is read and dropped. A table or a column that is not known here came later than this version: the export is refused. Start reading at
/// `ArchiveExport.write` and `ArchiveRestore.restore`.
@NullMarked
@NamedInterface("backup")
package org.verbatim.archive.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
