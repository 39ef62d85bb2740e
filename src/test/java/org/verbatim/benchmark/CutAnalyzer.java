package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.verbatim.search.analysis.Language;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;

/// Cuts text as the archive does, so that the same query is the same query: words as they are in [#EXACT], English stems in every other field.
final class CutAnalyzer extends Analyzer {

    static final String EXACT = "exact";
    static final String STEM = "stem";
    private static final Language ENGLISH = Language.of("en");

    CutAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Cut(!field.equals(EXACT)));
    }

    static Terms stems(String text) {
        return ENGLISH.stems(text, TermCutter.cut(text));
    }

    private static final class Cut extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final boolean stemmed;
        private final char[] buffer = new char[4096];
        private Terms terms = TermCutter.cut("");
        private int next;

        Cut(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            StringBuilder text = new StringBuilder();
            for (int read = input.read(buffer); read > 0; read = input.read(buffer)) {
                text.append(buffer, 0, read);
            }
            terms = stemmed ? stems(text.toString()) : TermCutter.cut(text.toString());
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == terms.size()) {
                return false;
            }
            term.append(terms.term(next));
            place.setOffset(terms.from(next), terms.to(next));
            next++;
            return true;
        }
    }

    static RuntimeException unreadable(IOException e) {
        return new UncheckedIOException("the index to compare with cannot be read", e);
    }
}
