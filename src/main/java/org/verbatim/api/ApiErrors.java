package org.verbatim.api;

import java.net.URI;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.verbatim.archive.DatabaseUnavailable;
import org.verbatim.archive.Moved;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.Withdrawn;
import org.verbatim.ingest.UnreadableArticle;
import org.verbatim.quote.Uncheckable;
import org.verbatim.search.query.QueryTooCostly;

/// Makes problem details (RFC 9457) of what goes wrong below `/api`. Messages of other libraries are logged, never shown.
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ProblemDetail notFound(NoSuchThing e) {
        return problem(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> moved(Moved e, HttpServletRequest request) {
        String address = e.address(request.getContextPath(), request.getRequestURI(), request.getQueryString());
        return address == null
                ? ResponseEntity.of(problem(HttpStatus.NOT_FOUND, null)).build()
                : ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(address)).build();
    }

    @ExceptionHandler
    ProblemDetail takenDown(TakenDown e) {
        Takedown takedown = e.takedown();
        ProblemDetail problem = problem(HttpStatus.GONE, "This was taken down: " + takedown.reason());
        problem.setProperty("reason", takedown.reason());
        problem.setProperty("since", takedown.since());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail withdrawn(Withdrawn e) {
        return problem(HttpStatus.GONE, "This was withdrawn from publication.");
    }

    @ExceptionHandler({BadParameter.class, QueryTooCostly.class, Uncheckable.class, UnreadableArticle.class})
    ProblemDetail badRequest(RuntimeException e) {
        return problem(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail outOfRange(ConstraintViolationException e) {
        return problem(HttpStatus.BAD_REQUEST, e.getConstraintViolations().stream()
                .map(v -> v.getPropertyPath() + ": " + v.getMessage()).sorted().collect(Collectors.joining("; ")));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        if (DatabaseUnavailable.causes(e)) {
            log.error("The database does not answer: {}", e.getMessage());
            return problem(HttpStatus.SERVICE_UNAVAILABLE,
                    "The archive's database does not answer. Try again in a moment.");
        }
        log.error("A request failed", e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "The archive failed to answer this request.");
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail == null ? status.getReasonPhrase() : detail);
    }
}
