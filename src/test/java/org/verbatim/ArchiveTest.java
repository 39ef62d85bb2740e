package org.verbatim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole archive on a free port: a real database, a real index, and the two interviews of `data` in it. All such
/// tests share one running archive.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "verbatim.search.index-path=target/test-index/${random.uuid}", "verbatim.admin.password=" + Browsing.PASSWORD,
        "verbatim.admin.token=" + ArchiveTest.TOKEN})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ArchiveTest {

    /// The token that scripts would have.
    String TOKEN = "a-token-of-the-settings";
}
