package org.verbatim.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.Upload;
import org.verbatim.ingest.UploadResult;
import org.verbatim.ingest.Uploads;

/// Takes sources in over HTTP; for editors.
@RestController
@Tag(name = "Interviews")
class UploadApiController {

    private final Uploads uploads;

    UploadApiController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping(path = "/api/interviews", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Brings a source in, with its sidecar; with dryRun=true says what that would do")
    ResponseEntity<Object> upload(@RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile sidecar,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String format) throws IOException {
        String name = name(file);
        Upload upload = new Upload(name, file.getBytes(),
                sidecar == null ? null : new String(sidecar.getBytes(), StandardCharsets.UTF_8), format);
        UploadResult result = dryRun ? uploads.preview(upload) : uploads.store(upload);
        if (result.interviews().isEmpty()) {
            return refused(result.rejected());
        }
        boolean added = result.interviews().stream().anyMatch(one -> one.outcome() instanceof Added);
        Object body = result.interviews().size() == 1 && result.rejected().isEmpty()
                ? UploadJson.of(result.interviews().getFirst())
                : UploadListJson.of(result);
        return ResponseEntity.status(added && !dryRun ? HttpStatus.CREATED : HttpStatus.OK).body(body);
    }

    /// The file's own name, without a path that a browser may send; the slug is made of it.
    private static String name(MultipartFile file) {
        String sent = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
        String name = sent.substring(sent.lastIndexOf('/') + 1).strip();
        if (name.isEmpty()) {
            throw new BadParameter("file: has no name; send it with one, of which its address is made");
        }
        return name;
    }

    private static ResponseEntity<Object> refused(List<Rejected> rejected) {
        List<String> reasons = rejected.stream().map(one -> one.source() + ": " + one.reason()).toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
                reasons.isEmpty() ? "The source holds no interview." : String.join("; ", reasons));
        problem.setProperty("reasons", reasons);
        return ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
