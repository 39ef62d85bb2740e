package org.verbatim.api;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Answers what is asked of an address below `/api` that is none, as every other error there: with problem details.
@Hidden
@RestController
class UnknownAddress {

    /// All but the documentation, which is served from files and by a library.
    @GetMapping("/api/{first:(?!openapi|docs|swagger-ui).+}/**")
    Object unknown(@PathVariable String first) {
        throw new NoSuchThing("There is nothing at this address; /api/docs lists those that there are.");
    }
}
