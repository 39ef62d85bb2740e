package org.verbatim.archive.backup;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What to do with the whole archive at this start: files to write it to, or to make it of; null for neither.
@ConfigurationProperties("verbatim")
record BackupSettings(@Nullable Path export, @Nullable Path restore) {}
