package org.verbatim.ingest.staging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.verbatim.ingest.InvalidSidecar;
import org.verbatim.ingest.Upload;

/// Receives files as they are sent, a folder of them at once: hidden ones are passed over, and sidecars go with the source of their name, be it one that waits
/// already. One that cannot be taken stops no other.
@Service
public class Intake {

    private static final int LARGEST_SIDECAR = 1 << 20;

    private final Staging staging;

    Intake(Staging staging) {
        this.staging = staging;
    }

    /// Takes in what can be.
    public Received take(List<SentFile> files) {
        List<StagedUpload> staged = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Map<String, SentFile> sources = new LinkedHashMap<>();
        Map<String, String> sidecars = new LinkedHashMap<>();
        for (SentFile file : files) {
            trying(refused, () -> sort(file, sources, sidecars));
        }
        sources.forEach((name, file) -> trying(refused,
                () -> staged.addAll(staging.stage(new Upload(name, file.bytes(), sidecars.remove(stem(name)), null)))));
        sidecars.forEach((stem, text) -> trying(refused, () -> staged.add(join(stem, text))));
        return new Received(staged, refused);
    }

    private static void trying(List<String> refused, Runnable taking) {
        try {
            taking.run();
        } catch (StagingRefused | InvalidSidecar e) {
            refused.add(String.valueOf(e.getMessage()));
        }
    }

    private static void sort(SentFile file, Map<String, SentFile> sources, Map<String, String> sidecars) {
        String name = UploadName.of(file.name());
        if (name.startsWith(".") || name.contains("/.")) {
            return;
        }
        if (!isSidecar(name)) {
            sources.put(name, file);
            return;
        }
        if (file.bytes().length > LARGEST_SIDECAR) {
            throw new StagingRefused(name + " is no sidecar: it has more than " + LARGEST_SIDECAR + " bytes.");
        }
        sidecars.put(stem(name), new String(file.bytes(), StandardCharsets.UTF_8).replace('\0', ' '));
    }

    /// A sidecar that comes after its source.
    private StagedUpload join(String stem, String sidecar) {
        @Nullable
        StagedUpload source = staging.waiting().reversed().stream().filter(one -> stem(one.name()).equals(stem))
                .findFirst().orElse(null);
        if (source == null) {
            throw new StagingRefused("There is no source called " + stem + " for its sidecar.");
        }
        staging.accompany(source.id(), sidecar);
        return staging.find(source.id()).orElse(source);
    }

    private static boolean isSidecar(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
