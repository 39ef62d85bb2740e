package org.verbatim.archive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// What the stored archive consists of, for tests of nothing else: without the inner packages that need the whole application.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ComponentScan(basePackages = "org.verbatim.archive", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.verbatim\\.archive\\.(backup|errorreports)\\..*"))
public @interface StoredArchive {
}
