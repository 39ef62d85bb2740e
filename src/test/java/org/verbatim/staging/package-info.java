@NullMarked
package org.verbatim.staging;

import org.jspecify.annotations.NullMarked;
