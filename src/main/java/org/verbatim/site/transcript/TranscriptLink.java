package org.verbatim.site.transcript;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.archive.reading.OpenTranscript;
import org.verbatim.download.TranscriptForm;

/// A file in which an interview can be taken along, as its page lists it.
record TranscriptLink(String name, String mediaType, String address) {

    /// Of every form that the interview fits.
    static List<TranscriptLink> of(OpenTranscript transcript) {
        String folder = "/interviews/" + transcript.summary().slug() + "/transcript.";
        List<TranscriptLink> files = new ArrayList<>();
        for (TranscriptForm form : TranscriptForm.values()) {
            if (form.fits(transcript.traits())) {
                files.add(new TranscriptLink(form.id(), form.mediaType(), folder + form.ending()));
            }
        }
        files.add(new TranscriptLink("csv", "text/csv", folder + "csv"));
        return files;
    }
}
