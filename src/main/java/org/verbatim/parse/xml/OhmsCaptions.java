package org.verbatim.parse.xml;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.captions.WebVtt;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;

/// The XML of OHMS from version 6 on: the transcript is WebVTT, as it is, inside one element.
public final class OhmsCaptions implements Format {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    @Override
    public String id() {
        return "ohms-webvtt";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        if (!OhmsFacts.areIn(source.text()) || !source.text().contains("<vtt_transcript>")) {
            return Attempt.otherKind("no XML of OHMS with a <vtt_transcript> in its <record>");
        }
        XmlSource xml = XmlSource.of(source.text());
        Element transcript = OhmsFacts.named(xml, "vtt_transcript");
        CDataNode captions = transcript == null ? null : captions(transcript);
        if (captions == null) {
            return Attempt.missed("its <vtt_transcript> holds no WebVTT as it is (in CDATA)");
        }
        int begin = captions.sourceRange().startPos();
        int from = source.text().startsWith(CDATA, begin) ? begin + CDATA.length() : begin;
        int end = source.text().indexOf(CDATA_END, from);
        return WebVtt.part(source.text(), from, end < 0 ? source.text().length() : end, OhmsFacts.of(xml),
                OhmsFacts.people(xml), limits);
    }

    private static @Nullable CDataNode captions(Element transcript) {
        return transcript.nodeStream(CDataNode.class).filter(text -> WebVtt.isAt(text.getWholeText(), 0)).findFirst()
                .orElse(null);
    }
}
