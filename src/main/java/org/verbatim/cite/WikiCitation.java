package org.verbatim.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.names.PersonName;

/// A footnote's template as Wikipedia has it: `{{cite interview}}`, and `{{cite news}}` for an article. Only words that were said stand in its
/// `quote`.
final class WikiCitation {

    /// What wikitext would read as markup anywhere in a template's value.
    private static final Pattern SPECIAL = Pattern.compile("[|\\[\\]{}<>&'~]");

    private final StringBuilder template = new StringBuilder();

    private WikiCitation() {
    }

    static String write(Reference reference, CitedQuotation quotation) {
        WikiCitation wiki = new WikiCitation();
        wiki.template.append(reference.article() ? "{{cite news" : "{{cite interview");
        wiki.people(reference);
        wiki.add("title", reference.title()).add("work", reference.container())
                .add("date", reference.date() == null ? "n.d." : DatePrecision.print(reference.date()))
                .add("type", reference.medium()).add("url", reference.address())
                .add("access-date", DatePrecision.print(reference.accessed())).add("via", reference.archive());
        if (quotation.cited().verbatim()) {
            wiki.add("quote", quotation.kept());
        }
        return wiki.template.append(" }}").toString();
    }

    private void people(Reference reference) {
        PersonName author = reference.author();
        if (author != null && author.isInverted()) {
            String given = author.suffix().isEmpty() ? author.given() : author.given() + ", " + author.suffix();
            add("last", author.sorted()).add("first", given);
        } else if (author != null) {
            add("author", author.shown());
        }
        if (!reference.interviewers().isEmpty()) {
            add("interviewer", String.join(", ",
                    reference.interviewers().stream().map(PersonName::shown).toList()));
        }
    }

    private WikiCitation add(String name, @Nullable String value) {
        if (value != null) {
            template.append(" |").append(name).append('=').append(escape(value));
        }
        return this;
    }

    private static String escape(String value) {
        return SPECIAL.matcher(OneLine.of(value))
                .replaceAll(special -> Matcher.quoteReplacement("&#" + (int) special.group().charAt(0) + ";"));
    }
}
