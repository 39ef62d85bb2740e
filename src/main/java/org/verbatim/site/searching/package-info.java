/// Search: the page of hits, what surrounds a word, trends, help, suggestions, and hits as CSV.
@NullMarked
package org.verbatim.site.searching;

import org.jspecify.annotations.NullMarked;
