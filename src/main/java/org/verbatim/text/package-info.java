/// Text primitives that all folders share, in plain Java. [org.verbatim.text.Words] is the one definition of a word.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.verbatim.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
