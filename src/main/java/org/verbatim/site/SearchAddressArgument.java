package org.verbatim.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.verbatim.search.SearchFilters;

/// Reads the address of a search page, for its controller and, under the name `address`, for its template.
class SearchAddressArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SearchAddress.class);
    }

    @Override
    public SearchAddress resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        SearchAddress address = of(request, parameter);
        if (container != null) {
            container.addAttribute("address", address);
        }
        return address;
    }

    /// People type and edit addresses: a filter that cannot be understood filters nothing, and no page says that it does.
    private static SearchAddress of(NativeWebRequest request, MethodParameter parameter) {
        SearchFilters filters = SearchFilters.read(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))), _ -> {});
        return new SearchAddress(Objects.requireNonNullElse(request.getParameter("q"), ""), filters,
                request.getParameter("sort"), request.getParameter("view"), request.getParameter("measure"),
                page(request.getParameter("page"), parameter));
    }

    private static @Nullable Integer page(@Nullable String page, MethodParameter parameter) {
        try {
            return page == null || page.isBlank() ? null : Integer.valueOf(page.strip());
        } catch (NumberFormatException e) {
            throw new MethodArgumentTypeMismatchException(page, Integer.class, "page", parameter, e);
        }
    }
}
