/// Who may ask for what: requests are told to be somebody's by session or token, and let through or not. Spring Security is known here and in
/// no other module but `account`, which hashes passwords by it. Start reading at `AccessRules`.
@NullMarked
@ApplicationModule(allowedDependencies = {"archive :: audit"})
package org.verbatim.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
