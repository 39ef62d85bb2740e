/// What machines fetch: Atom feeds, the sitemap, and descriptions of the search.
@NullMarked
package org.verbatim.site.feeds;

import org.jspecify.annotations.NullMarked;
