package org.verbatim.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.verbatim.archive.DatabaseUnavailable;
import org.verbatim.archive.Moved;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.Withdrawn;
import org.verbatim.archive.errorreports.ReportRefused;
import org.verbatim.ingest.UnreadableArticle;
import org.verbatim.quote.Uncheckable;
import org.verbatim.search.query.QueryTooCostly;

/// Makes pages of what goes wrong below them. Messages of other libraries are logged, never shown.
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    private final SiteAdvice site;

    PageErrors(SiteAdvice site) {
        this.site = site;
    }

    @ExceptionHandler
    ModelAndView notFound(NoSuchPage e, HttpServletRequest request) {
        return page("error/404", HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ModelAndView noCaptions(NoCaptions e, HttpServletRequest request) {
        return page("error/404", HttpStatus.NOT_FOUND, request).addObject("reason", e.getMessage());
    }

    @ExceptionHandler
    ModelAndView moved(Moved e, HttpServletRequest request) {
        String address = e.address(request.getContextPath(), request.getRequestURI(), request.getQueryString());
        if (address == null) {
            return page("error/404", HttpStatus.NOT_FOUND, request);
        }
        RedirectView redirect = new RedirectView(address);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }

    @ExceptionHandler
    ModelAndView takenDown(TakenDown e, HttpServletRequest request) {
        return page("error/410", HttpStatus.GONE, request).addObject("takedown", e.takedown());
    }

    @ExceptionHandler
    ModelAndView withdrawn(Withdrawn e, HttpServletRequest request) {
        return page("error/410", HttpStatus.GONE, request);
    }

    /// A page number that is none, a date that is none, nothing where something must be: nothing stands at such an address.
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, BindException.class,
            ServletRequestBindingException.class})
    ModelAndView badAddress(Exception e, HttpServletRequest request) {
        return page("error/400", HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({QueryTooCostly.class, Uncheckable.class, UnreadableArticle.class, ReportRefused.class,
            TooMuchEvidence.class})
    ModelAndView refused(RuntimeException e, HttpServletRequest request) {
        return page("error/400", HttpStatus.BAD_REQUEST, request).addObject("reason", e.getMessage());
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return page("error/400", HttpStatus.CONTENT_TOO_LARGE, request).addObject("reason",
                "The file is larger than the server takes (spring.servlet.multipart.max-file-size).");
    }

    /// Somebody who went away is owed nothing.
    @ExceptionHandler
    void gone(ReaderGone e, HttpServletRequest request, HttpServletResponse response) {
        log.debug("Nobody waits for {} any more", request.getRequestURI(), e);
    }

    /// An answer under way cannot become an error page: it is cut off, so that nobody takes it for whole.
    @ExceptionHandler
    ModelAndView unexpected(Exception e, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            log.error("The answer to {} broke off", request.getRequestURI(), e);
            throw e;
        }
        if (DatabaseUnavailable.causes(e)) {
            log.error("The database does not answer: {}", e.getMessage());
            return page("error/503", HttpStatus.SERVICE_UNAVAILABLE, request);
        }
        log.error("The page {} failed", request.getRequestURI(), e);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return page("error/500", HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(status);
        return page.addObject("site", site.site(request)).addObject("show", site.show());
    }
}
