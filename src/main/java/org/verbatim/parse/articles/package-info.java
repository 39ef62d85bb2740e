/// Articles that quote: who said each quotation and reported sentence, by the words around it. Start reading at `QuotedArticle`.
@NullMarked
package org.verbatim.parse.articles;

import org.jspecify.annotations.NullMarked;
