package org.verbatim.postgres;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings of the embedded PostgreSQL: `home` is the folder it owns (data, binaries, password), `startupWait` how long its
/// start may take before it counts as failed.
@Validated
@ConfigurationProperties("verbatim.postgres")
record PostgresSettings(@DefaultValue("var/postgres") Path home, @DefaultValue("60s") Duration startupWait) {}
