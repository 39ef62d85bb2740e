package org.verbatim.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `verbatim.access`: who may read.
@ConfigurationProperties("verbatim")
record AccessSettings(@DefaultValue("open") Reading access) {

    /// Everybody may read what is published, or nobody without an account anything.
    enum Reading {
        OPEN, PRIVATE
    }
}
