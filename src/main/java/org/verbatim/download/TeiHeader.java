package org.verbatim.download;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.MachineMade;

/// The header of an interview in TEI: what is known of it and who speaks, in the order that TEI has for such.
final class TeiHeader {

    private final Writer out;

    TeiHeader(Writer out) {
        this.out = out;
    }

    /// `voices` are who speaks, with a turn of theirs, `ids` what they are called in the file.
    void write(TakenAlong taken, Map<String, Turn> voices, Map<String, String> ids) throws IOException {
        InterviewSummary i = taken.summary();
        out.write("<teiHeader>\n<fileDesc>\n<titleStmt>\n");
        element("title", i.title());
        out.write("</titleStmt>\n<editionStmt>\n<edition n=\"" + i.revision() + "\">Revision " + i.revision()
                + ", exported on <date when=\"" + taken.day() + "\">" + taken.day()
                + "</date></edition>\n</editionStmt>\n");
        publication(taken);
        notes(taken);
        source(taken);
        out.write("</fileDesc>\n<encodingDesc>\n<appInfo>\n<application ident=\"verbatim\" version=\"1\">"
                + "<label>Verbatim</label></application>\n</appInfo>\n</encodingDesc>\n");
        profile(taken, voices, ids);
        out.write("</teiHeader>\n");
    }

    private void publication(TakenAlong taken) throws IOException {
        InterviewSummary i = taken.summary();
        out.write("<publicationStmt>\n");
        element(i.publisher() == null ? "distributor" : "publisher",
                i.publisher() == null ? taken.site() : i.publisher());
        date(i.published());
        out.write("<idno type=\"URI\">" + Xml.text(taken.address()) + "</idno>\n");
        if (i.licence() != null) {
            out.write("<availability><licence>" + Xml.text(i.licence()) + "</licence></availability>\n");
        }
        if (i.sourceUrl() != null) {
            out.write("<ptr target=\"" + Xml.text(i.sourceUrl()) + "\"/>\n");
        }
        out.write("</publicationStmt>\n");
        if (i.collection() != null) {
            out.write("<seriesStmt><title>" + Xml.text(i.collection()) + "</title></seriesStmt>\n");
        }
    }

    private void notes(TakenAlong taken) throws IOException {
        InterviewSummary i = taken.summary();
        Particulars more = taken.particulars();
        Translation translation = i.rendering().translation();
        MachineMade machine = i.rendering().machineMade();
        if (i.standfirst() == null && i.rendering().isPlain() && more.editors().isEmpty()) {
            return;
        }
        out.write("<notesStmt>\n");
        note("standfirst", i.standfirst());
        note("translation", translation == null ? null : "Translated from " + translation.written());
        note("transcription", machine == null ? null : "Transcribed by a program: " + machine.written());
        note("editors", more.editors().isEmpty()
                ? null
                : "An editor's, not the source's: " + String.join(", ", more.editors()));
        out.write("</notesStmt>\n");
    }

    private void source(TakenAlong taken) throws IOException {
        SourceFile file = taken.interview().source();
        out.write("<sourceDesc>\n");
        if (taken.summary().recorded() != null) {
            out.write("<recordingStmt><recording>");
            date(taken.summary().recorded());
            out.write("</recording></recordingStmt>\n");
        }
        out.write("<bibl><title>" + Xml.text(file.name()) + "</title> <idno type=\"SHA-256\">" + file.sha256()
                + "</idno>");
        if (taken.particulars().mediaUrl() != null) {
            out.write(" <ref target=\"" + Xml.text(taken.particulars().mediaUrl()) + "\">recording</ref>");
        }
        out.write("</bibl>\n</sourceDesc>\n");
    }

    private void profile(TakenAlong taken, Map<String, Turn> voices, Map<String, String> ids) throws IOException {
        String language = taken.summary().language();
        String place = taken.particulars().place();
        out.write("<profileDesc>\n");
        if (language != null) {
            out.write("<langUsage><language ident=\"" + Xml.text(language) + "\">" + Xml.text(language)
                    + "</language></langUsage>\n");
        }
        if (!voices.isEmpty()) {
            out.write("<particDesc><listPerson>\n");
            for (Map.Entry<String, Turn> voice : voices.entrySet()) {
                person(taken, String.valueOf(ids.get(voice.getKey())), voice.getValue());
            }
            out.write("</listPerson></particDesc>\n");
        }
        if (place != null) {
            out.write("<settingDesc><p>" + Xml.text(place) + "</p></settingDesc>\n");
        }
        out.write("</profileDesc>\n");
    }

    private void person(TakenAlong taken, String id, Turn turn) throws IOException {
        String address = turn.person() == null
                ? ""
                : " ref=\"" + Xml.text(taken.site() + "/people/" + turn.person()) + "\"";
        out.write("<person xml:id=\"" + id + "\" role=\"" + TeiExport.role(turn.role()) + "\"><persName" + address + ">"
                + Xml.text(String.valueOf(turn.speaker())) + "</persName></person>\n");
    }

    /// `when` says no more than is known: a date that is only about right has none.
    private void date(@Nullable ArchiveDate date) throws IOException {
        if (date != null) {
            out.write("<date" + (date.approximate() ? "" : " when=\"" + date.edtf() + "\"") + ">"
                    + Xml.text(date.edtf()) + "</date>\n");
        }
    }

    private void note(String type, @Nullable String text) throws IOException {
        if (text != null) {
            out.write("<note type=\"" + type + "\">" + Xml.text(text) + "</note>\n");
        }
    }

    private void element(String name, String text) throws IOException {
        out.write("<" + name + ">" + Xml.text(text) + "</" + name + ">\n");
    }
}
