package org.verbatim.cite;

import java.time.LocalDate;
import java.util.List;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.text.names.PersonName;
import tools.jackson.databind.json.JsonMapper;

/// A reference as the Citation Style Language has it. The processor makes title case of titles in English; the archive shows them as they
/// are, so that it is told of no language.
final class CslItem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CslItem() {
    }

    /// To be set in a style.
    static CSLItemData toBeSet(Reference reference) {
        return item(reference).language("und").build();
    }

    /// A file of one item, with what reference managers keep of the words as its note.
    static String json(Reference reference, CitedQuotation quotation) {
        CSLItemData item = item(reference).language(reference.language()).note(quotation.note()).build();
        Object values = item.toJson(new MapJsonBuilderFactory().createJsonBuilder());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(values)) + "\n";
    }

    private static CSLItemDataBuilder item(Reference reference) {
        CSLItemDataBuilder item = new CSLItemDataBuilder().id(reference.id())
                .type(reference.article() ? CSLType.ARTICLE_NEWSPAPER : CSLType.INTERVIEW).title(reference.title())
                .containerTitle(reference.container()).medium(reference.medium()).archive(reference.archive())
                .URL(reference.address()).accessed(date(reference.accessed()));
        if (reference.author() != null) {
            item.author(name(reference.author()));
        }
        if (!reference.interviewers().isEmpty()) {
            item.interviewer(reference.interviewers().stream().map(CslItem::name).toArray(CSLName[]::new));
        }
        if (reference.date() != null) {
            item.issued(date(reference.date()));
        }
        return item;
    }

    private static CSLName name(PersonName name) {
        if (!name.isInverted()) {
            return new CSLNameBuilder().literal(name.shown()).build();
        }
        CSLNameBuilder parts = new CSLNameBuilder().given(name.given()).family(name.family());
        if (!name.particle().isEmpty()) {
            parts.nonDroppingParticle(name.particle());
        }
        if (!name.suffix().isEmpty()) {
            parts.suffix(name.suffix());
        }
        return parts.build();
    }

    private static CSLDate date(LocalDate day) {
        return new CSLDateBuilder().dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).build();
    }

    private static CSLDate date(ArchiveDate date) {
        CSLDateBuilder built = new CSLDateBuilder();
        LocalDate first = date.earliest();
        switch (DatePrecision.of(date)) {
            case YEAR -> built.dateParts(first.getYear());
            case MONTH -> built.dateParts(first.getYear(), first.getMonthValue());
            case DAY -> built.dateParts(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
        }
        return date.approximate() ? built.circa(true).build() : built.build();
    }
}
