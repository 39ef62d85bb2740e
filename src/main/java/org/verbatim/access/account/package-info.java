/// Accounts and API tokens: who they are of, what they may do, and how often one may try to sign in. Knows nothing of requests: that is
/// `access`. Start reading at `Accounts`.
@NullMarked
@NamedInterface("account")
package org.verbatim.access.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
