package org.verbatim.site.citing;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.JavaScriptUtils;
import org.springframework.web.util.UriUtils;
import org.verbatim.site.Site;

/// A bookmark that checks the words selected on any page of the web. It runs there, never here: it needs nothing but the selection.
final class Bookmarklet {

    private Bookmarklet() {
    }

    /// Its address, to be kept among a browser's bookmarks. A browser takes the percent signs off before it runs the script.
    static String of(Site site) {
        String script = "(function(){window.open('%s'+encodeURIComponent(String(getSelection()).trim()),'_blank','noopener')})()"
                .formatted(JavaScriptUtils.javaScriptEscape(site.address("/check?quote=")));
        return "javascript:" + UriUtils.encode(script, StandardCharsets.UTF_8);
    }
}
