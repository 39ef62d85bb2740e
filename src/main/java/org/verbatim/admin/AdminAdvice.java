package org.verbatim.admin;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every page of editors needs: the formats of times and changes.
@ControllerAdvice(basePackageClasses = AdminAdvice.class)
class AdminAdvice {

    @ModelAttribute("told")
    DeskFormat told() {
        return DeskFormat.ENGLISH;
    }
}
