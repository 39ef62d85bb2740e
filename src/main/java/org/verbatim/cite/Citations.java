package org.verbatim.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// Cites words in every form.
@Service
public class Citations {

    private final CslStyle chicago = CslStyle.note("chicago-notes-bibliography-access-dates");
    private final CslStyle apa = CslStyle.reference("apa");
    private final CslStyle mla = CslStyle.reference("modern-language-association");

    Citations() {
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.startVirtualThread(() -> List.of(chicago, apa, mla).forEach(CslStyle::prepare));
    }

    /// One citation a form, in the order of the forms.
    public List<Citation> of(CitedWords words) {
        return Arrays.stream(CitationForm.values()).map(form -> of(words, form)).toList();
    }

    /// The citation in one form.
    public Citation of(CitedWords words, CitationForm form) {
        Reference reference = Reference.of(words);
        CitedQuotation quotation = new CitedQuotation(words);
        return switch (form) {
            case CHICAGO -> StyledCitation.note(chicago.format(reference), reference, quotation);
            case APA -> StyledCitation.reference(form,
                    AccessNote.apa(apa.format(reference), words.address(), words.access().day()), reference, quotation);
            case MLA -> StyledCitation.reference(form,
                    AccessNote.mla(mla.format(reference), words.access().day()), reference, quotation);
            case MARKDOWN -> Citation.of(form, MarkdownCitation.write(reference, quotation));
            case WIKI -> Citation.of(form, WikiCitation.write(reference, quotation));
            case BIBTEX -> Citation.of(form, BibTexCitation.write(reference, quotation));
            case RIS -> Citation.of(form, RisCitation.write(reference, quotation));
            case CSL_JSON -> Citation.of(form, CslItem.json(reference, quotation));
        };
    }

    /// The citation as a file: `txt` has the styles, every other ending is a form's; empty where there is no such form.
    public Optional<CitationFile> file(CitedWords words, String ending) {
        String name = Reference.of(words).id() + "." + ending;
        if (ending.equals("txt")) {
            return Optional.of(new CitationFile(name, "text/plain", styles(words)));
        }
        return CitationForm.of(ending)
                .map(form -> new CitationFile(name, form.mediaType(), of(words, form).text()));
    }

    private String styles(CitedWords words) {
        return Arrays.stream(CitationForm.values()).filter(CitationForm::isStyle)
                .map(form -> of(words, form).quoted() + "\n").collect(Collectors.joining("\n"));
    }
}
