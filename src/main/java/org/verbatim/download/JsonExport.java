package org.verbatim.download;

import java.io.Writer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Section;
import org.verbatim.archive.Span;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.MachineMade;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes an interview as JSON, in the words of `GET /api/interviews/{slug}`, with what only its page says of it, and when it was exported.
final class JsonExport {

    private final JsonGenerator json;

    JsonExport(Writer out) {
        json = JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(out);
    }

    void write(TakenAlong taken) {
        json.writeStartObject();
        facts(taken);
        json.writeArrayPropertyStart("participants");
        taken.summary().participants().forEach(this::participant);
        json.writeEndArray();
        json.writeArrayPropertyStart("sections");
        for (Section section : taken.interview().sections()) {
            json.writeStartObject().writeNumberProperty("number", section.number())
                    .writeStringProperty("heading", section.heading())
                    .writeNumberProperty("firstTurn", section.firstTurn()).writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("turns");
        taken.interview().turns().forEach(turn -> turn(turn, taken));
        json.writeEndArray().writeEndObject();
        // the writer is another's to close
        json.flush();
    }

    private void facts(TakenAlong taken) {
        InterviewSummary i = taken.summary();
        text("slug", i.slug());
        text("title", i.title());
        text("standfirst", i.standfirst());
        text("publisher", i.publisher());
        text("recorded", FrontLines.edtf(i.recorded()));
        text("published", FrontLines.edtf(i.published()));
        text("language", i.language());
        Translation translation = i.rendering().translation();
        if (translation == null) {
            text("translation", null);
        } else {
            json.writeObjectPropertyStart("translation");
            text("from", translation.from());
            text("by", translation.by());
            json.writeEndObject();
        }
        MachineMade machine = i.rendering().machineMade();
        if (machine == null) {
            text("machineMade", null);
        } else {
            json.writeObjectPropertyStart("machineMade");
            text("tool", machine.tool());
            json.writeEndObject();
        }
        text("collection", i.collection());
        text("place", taken.particulars().place());
        text("sourceUrl", i.sourceUrl());
        text("mediaUrl", taken.particulars().mediaUrl());
        text("licence", i.licence());
        json.writeArrayPropertyStart("editors");
        taken.particulars().editors().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("revision", i.revision()).writeNumberProperty("turnCount", i.turnCount())
                .writeNumberProperty("wordCount", i.wordCount());
        text("address", taken.address());
        text("exported", taken.day().toString());
        json.writeObjectPropertyStart("source");
        text("name", taken.interview().source().name());
        text("sha256", taken.interview().source().sha256());
        text("mediaType", taken.interview().source().mediaType());
        json.writeNumberProperty("size", taken.interview().source().size()).writeEndObject();
    }

    private void participant(Participant participant) {
        json.writeStartObject();
        text("person", participant.person());
        text("name", participant.name());
        text("role", participant.role().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("turnCount", participant.turnCount())
                .writeNumberProperty("wordCount", participant.wordCount()).writeEndObject();
    }

    private void turn(Turn turn, TakenAlong taken) {
        json.writeStartObject().writeNumberProperty("number", turn.number());
        text("key", turn.key());
        text("address", taken.address(turn));
        text("kind", turn.kind().name().toLowerCase(Locale.ROOT));
        text("person", turn.person());
        text("speaker", turn.speaker());
        text("role", turn.role() == null ? null : turn.role().name().toLowerCase(Locale.ROOT));
        text("label", turn.label());
        number("section", turn.section() == null ? null : Long.valueOf(turn.section()));
        text("text", turn.isTakenDown() ? null : turn.text());
        number("startMs", turn.startMs());
        number("endMs", turn.endMs());
        json.writeArrayPropertyStart("spans");
        for (Span span : turn.spans()) {
            json.writeStartArray().writeNumber(span.from()).writeNumber(span.to()).writeEndArray();
        }
        json.writeEndArray();
        takedown(turn.takedown());
        json.writeEndObject();
    }

    private void takedown(@Nullable Takedown takedown) {
        if (takedown == null) {
            text("takedown", null);
            return;
        }
        json.writeObjectPropertyStart("takedown");
        text("reason", takedown.reason());
        text("since", takedown.since().toString());
        json.writeEndObject();
    }

    /// What is absent is null, and there.
    private void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void number(String name, @Nullable Long value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
