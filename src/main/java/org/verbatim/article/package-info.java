/// Articles that quote: who said each quotation and reported sentence, by the words around it. Start reading at `QuotedArticle`.
@NullMarked
@ApplicationModule(allowedDependencies = {"layout", "reading", "transcript"})
package org.verbatim.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
