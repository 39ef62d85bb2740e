package org.verbatim.benchmark;

import java.util.Iterator;

/// Conversations without end, the same each time that they are asked for. The turns come round again where a file of them is shorter than the
/// archive, under other ids.
interface Conversations {

    Iterator<Conversation> iterator();
}
