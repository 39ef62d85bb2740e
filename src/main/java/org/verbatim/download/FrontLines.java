package org.verbatim.download;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Translation;
import org.verbatim.transcript.MachineMade;

/// What stands before the turns in every form that is text: each fact on a line, and only those that are known.
final class FrontLines {

    private final Map<String, String> lines = new LinkedHashMap<>();

    private FrontLines() {
    }

    /// `form` says what the file is, for whoever reads it again.
    static Map<String, String> of(TakenAlong taken, String form) {
        FrontLines front = new FrontLines();
        InterviewSummary i = taken.summary();
        front.add("Standfirst", i.standfirst());
        front.add("Publisher", i.publisher());
        front.add("Recorded", edtf(i.recorded()));
        front.add("Published", edtf(i.published()));
        front.add("Language", i.language());
        Translation translation = i.rendering().translation();
        front.add("Translation", translation == null ? null : "from " + translation.written());
        MachineMade machine = i.rendering().machineMade();
        front.add("Transcribed by", machine == null ? null : machine.written());
        front.add("Collection", i.collection());
        front.add("Place", taken.particulars().place());
        front.add("Published at", i.sourceUrl());
        front.add("Recording", taken.particulars().mediaUrl());
        front.add("Licence", i.licence());
        front.add("An editor's, not the source's", String.join(", ", taken.particulars().editors()));
        front.add("Speakers", i.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ")));
        SourceFile source = taken.interview().source();
        front.add("Source", source.name() + ", SHA-256 " + source.sha256());
        front.add("Address", taken.address());
        front.add("Revision", Integer.toString(i.revision()));
        front.add("Exported", taken.day().toString());
        front.add("Form", form);
        return front.lines;
    }

    private void add(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.put(name, oneLine(value));
        }
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static @Nullable String edtf(@Nullable ArchiveDate date) {
        return date == null ? null : date.edtf();
    }
}
