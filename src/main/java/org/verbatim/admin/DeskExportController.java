package org.verbatim.admin;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.verbatim.archive.backup.ArchiveExport;

/// The whole archive as a download. Admins only.
@Controller
@RequestMapping("/admin/export")
class DeskExportController {

    private final ArchiveExport export;
    private final Clock clock;

    DeskExportController(ArchiveExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    String about() {
        return "admin/export";
    }

    /// Sent while it is written. What breaks off is no whole ZIP file, which whoever opens or restores it is told.
    @PostMapping
    void download(HttpServletResponse response) throws IOException {
        export.record();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("verbatim-" + LocalDate.now(clock) + ".zip").build().toString());
        export.write(response.getOutputStream());
    }
}
