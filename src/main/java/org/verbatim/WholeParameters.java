package org.verbatim;

import java.util.List;

import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Takes a parameter that may repeat as it stands. Spring would cut a single one at its commas, and `speaker=label:Bell, host` would ask
/// for two speakers.
@Component
public class WholeParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, List.class, value -> value.isEmpty() ? List.of() : List.of(value));
    }
}
