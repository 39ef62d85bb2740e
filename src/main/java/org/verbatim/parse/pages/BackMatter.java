package org.verbatim.parse.pages;

import java.util.regex.Pattern;

import org.verbatim.text.Chars;

/// Knows the lines that come after an interview: rights, disclaimers, who wrote what, where to write, what to read next.
public final class BackMatter {

    private static final int LONGEST_START = 200;
    private static final int LONGEST_FIELDS = 1_000;
    private static final Pattern START = Pattern.compile("(?i)^(?:"
            + "copyright\\b\\s*(?:©|\\(c\\)|\\d{4}|:|by\\b|held|remains)|©|\\(c\\)\\s*\\d{4}|all rights reserved"
            + "|disclaimer:|the original source of|originally published|articles by:?|about the authors?\\b"
            + "|(?:this|the) (?:article|interview|transcript|conversation) (?:was|is|has been)\\b.{0,80}"
            + "\\b(?:published|edited|condensed|copyright|appeared|transcribed|recorded|source)\\b"
            + "|(?:for )?(?:media|press|further) (?:inquiries|enquiries|contacts?|information)\\b"
            + "|transcribed by\\b|transcription (?:by|courtesy)\\b|transcript (?:by|courtesy)\\b|subscribe\\b|become a (?:member|subscriber|patron)\\b|support (?:us|our)\\b|follow us\\b|share this\\b"
            + "|comment on\\b|leave a comment\\b|related (?:articles|stories|links|interviews)\\b|read (?:more|also|next|the full)\\b"
            + "|see also\\b|contact(?: us)?:|contact us\\b|e-?mail:|publication date:|direct link:|published in(?: sections?)?:|last updated\\b|filed under\\b|\\[?end of (?:the )?(?:interview|transcript|tape|recording)"
            + "|index(?: of [\\p{L} ]{1,40})?:?$|bibliography:?$|glossary:?$|appendix\\b|(?:end)?notes:?$|references:?$|footnotes:?$|terms of use|privacy policy|reprinted\\b|sign up\\b|donate\\b"
            + "|(?:photo|photograph|picture|image)s?(?: by\\b|:| credit|: )"
            + "|(?:all )?(?:the )?(?:photo|photograph|picture|image)s\\b.{0,60}\\b(?:from|by|courtesy|©)\\b)");
    private static final Pattern ADDRESS_ONLY = Pattern
            .compile("(?i)^(?:https?://\\S{1,300}|www\\.\\S{1,300}|\\S{1,80}@\\S{1,80})$");

    private BackMatter() {
    }

    /// Whether a paragraph that begins so cannot belong to the interview any more.
    public static boolean begins(String paragraph) {
        String start = Chars.squeeze(paragraph.substring(0, Math.min(LONGEST_START, paragraph.length())));
        return START.matcher(start).find() || ADDRESS_ONLY.matcher(start).matches() || isLinkOut(paragraph);
    }

    /// Whether a paragraph is no sentence, but fields with their values: "Topics Harbour Published in: News Date: 4 May 1998".
    public static boolean isFields(String paragraph) {
        int fields = 0;
        for (int at = paragraph.indexOf(": "); at >= 0; at = paragraph.indexOf(": ", at + 1)) {
            fields++;
        }
        return fields > 1 && paragraph.length() < LONGEST_FIELDS && !Chars.isFinished(paragraph)
                && Chars.words(paragraph).size() > 5;
    }

    /// "Read an interview with the keeper >>"
    private static boolean isLinkOut(String paragraph) {
        return paragraph.length() < LONGEST_START && paragraph.indexOf('«') < 0
                && (paragraph.endsWith(">>") || paragraph.endsWith("»") || paragraph.endsWith("→"));
    }
}
