package org.verbatim.site;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.verbatim.archive.Audience;

/// Says to controllers who asks. Those that do not want to know answer everybody as visitors.
class AudienceArgument implements HandlerMethodArgumentResolver {

    private static final String EDITOR = "EDITOR";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Audience.class);
    }

    @Override
    public Audience resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return request.isUserInRole(EDITOR) ? Audience.EDITORS : Audience.VISITORS;
    }
}
