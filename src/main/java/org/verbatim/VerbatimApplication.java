package org.verbatim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// The archive as one process: its database, its index, its pages.
// accounts are in the database; Spring would make one in memory
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class VerbatimApplication {

    /// Starts the archive; arguments are Spring's settings, `--verbatim.import=PATH` among them.
    public static void main(String[] args) {
        SpringApplication.run(VerbatimApplication.class, args);
    }
}
