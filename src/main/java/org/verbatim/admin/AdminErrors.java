package org.verbatim.admin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.verbatim.access.account.AccountRefused;
import org.verbatim.archive.EditRefused;
import org.verbatim.archive.NothingToRename;
import org.verbatim.archive.SlugTaken;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.errorreports.ReportRefused;
import org.verbatim.archive.takedown.NothingToTakeDown;
import org.verbatim.ingest.InvalidSidecar;
import org.verbatim.ingest.staging.StagingRefused;

/// Makes pages of what cannot be done: the reason, and the way back to the form as it was filled in.
@ControllerAdvice(basePackageClasses = AdminErrors.class)
class AdminErrors {

    private static final Logger log = LoggerFactory.getLogger(AdminErrors.class);

    @ExceptionHandler({AccountRefused.class, EditRefused.class, FormIncomplete.class, NothingToRename.class,
            NothingToTakeDown.class, ReportRefused.class, SlugTaken.class, StagingRefused.class, InvalidSidecar.class})
    ModelAndView refused(RuntimeException e) {
        return refused(String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ModelAndView takenDown(TakenDown e) {
        return refused("This is taken down already: " + e.takedown().reason());
    }

    @ExceptionHandler
    ModelAndView notFound(NothingHere e) {
        return page("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e) {
        ModelAndView page = refused("What was sent is larger than the server takes at once: a file up to "
                + "verbatim.ingest.max-size, a form up to spring.servlet.multipart.max-request-size.");
        page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        return page;
    }

    /// A form that no page of ours has.
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, BindException.class,
            ServletRequestBindingException.class})
    ModelAndView badForm(Exception e) {
        log.debug("A form of editors' pages cannot be read", e);
        return page("error/400", HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView refused(String reason) {
        return page("admin/refused", HttpStatus.UNPROCESSABLE_CONTENT).addObject("reason", reason);
    }

    private static ModelAndView page(String view, HttpStatus status) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(status);
        return page;
    }
}
