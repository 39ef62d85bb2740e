package org.verbatim.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.verbatim.search.SearchFilters;

/// Reads the filters of every search over JSON, and describes their parameters. Throws [BadParameter] at a value that cannot be understood.
@Component
class FiltersArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer, OperationCustomizer {

    private static final Set<String> DATES = Set.of("from", "to");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SearchFilters.class);
    }

    @Override
    public SearchFilters resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return SearchFilters.read(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))), problem -> {
                    throw new BadParameter(problem);
                });
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(this::supportsParameter)) {
            for (String name : SearchFilters.NONE.parameters().keySet()) {
                operation.addParametersItem(new QueryParameter().name(name).required(false).schema(
                        DATES.contains(name) ? new StringSchema() : new ArraySchema().items(new StringSchema())));
            }
        }
        return operation;
    }
}
