package org.verbatim.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/// Makes an answer without a body (304) carry the headers of the whole answer (200). A browser replaces the headers of
/// its copy with those of the 304: a header that only the 200 has is lost with the second visit.
public final class ConditionalAnswers implements HandlerInterceptor {

    /// Returns true if the client's copy is current; the answer is a 304 then. Set every header of the answer before
    /// you ask.
    public static boolean isCurrent(HttpServletRequest request, HttpServletResponse response, String tag) {
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /// Tomcat says this only of answers that it might compress, which an answer without a body is not.
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.VARY, "accept-encoding");
        return true;
    }
}
