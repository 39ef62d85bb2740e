package org.verbatim.download;

import java.io.IOException;
import java.io.Writer;

/// An interview as a file.
public final class TranscriptFile {

    private TranscriptFile() {
    }

    /// Writes it turn by turn. In WebVTT are only the turns of which the source says when they begin and end; there must be some.
    public static void write(TakenAlong taken, TranscriptForm form, Writer out) throws IOException {
        switch (form) {
            case TEXT -> new LinesExport(out, new PlainLines()).write(taken);
            case MARKDOWN -> new LinesExport(out, new MarkdownLines()).write(taken);
            case WEBVTT -> new WebVttExport(out).write(taken);
            case TEI -> new TeiExport(out).write(taken);
            case JSON -> new JsonExport(out).write(taken);
        }
    }
}
