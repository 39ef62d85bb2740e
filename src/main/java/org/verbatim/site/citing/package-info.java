/// One turn: its page, citation, card, embed and evidence, the check of a quote, and reports of mistakes.
@NullMarked
package org.verbatim.site.citing;

import org.jspecify.annotations.NullMarked;
