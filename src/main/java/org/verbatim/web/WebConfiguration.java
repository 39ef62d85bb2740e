package org.verbatim.web;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What pages need beside themselves.
@Configuration
class WebConfiguration {

    /// A reader's day is told in UTC, wherever the archive stands.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
