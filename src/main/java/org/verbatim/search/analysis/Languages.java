package org.verbatim.search.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/// The languages that Lucene can take the inflection off, each with its analyzer; no word is stopped in any of them. Chinese is not among
/// them: its words have no inflection, and every occurrence is found character by character.
final class Languages {

    static final Map<String, Language> BY_CODE = new Languages().all;

    private final Map<String, Language> all = new TreeMap<>();

    private Languages() {
        add("en", new EnglishInflection(), EnglishAnalyzer.getDefaultStopSet());
        words("ar", ArabicAnalyzer::new, ArabicAnalyzer.getDefaultStopSet());
        words("bg", BulgarianAnalyzer::new, BulgarianAnalyzer.getDefaultStopSet());
        words("bn", BengaliAnalyzer::new, BengaliAnalyzer.getDefaultStopSet());
        words("ca", CatalanAnalyzer::new, CatalanAnalyzer.getDefaultStopSet());
        words("ckb", SoraniAnalyzer::new, SoraniAnalyzer.getDefaultStopSet());
        words("cs", CzechAnalyzer::new, CzechAnalyzer.getDefaultStopSet());
        words("da", DanishAnalyzer::new, DanishAnalyzer.getDefaultStopSet());
        add("de", new WordInflection(German::new), GermanAnalyzer.getDefaultStopSet());
        words("el", GreekAnalyzer::new, GreekAnalyzer.getDefaultStopSet());
        words("es", SpanishAnalyzer::new, SpanishAnalyzer.getDefaultStopSet());
        words("et", EstonianAnalyzer::new, EstonianAnalyzer.getDefaultStopSet());
        words("eu", BasqueAnalyzer::new, BasqueAnalyzer.getDefaultStopSet());
        words("fa", PersianAnalyzer::new, PersianAnalyzer.getDefaultStopSet());
        words("fi", FinnishAnalyzer::new, FinnishAnalyzer.getDefaultStopSet());
        words("fr", FrenchAnalyzer::new, FrenchAnalyzer.getDefaultStopSet());
        words("ga", IrishAnalyzer::new, IrishAnalyzer.getDefaultStopSet());
        words("gl", GalicianAnalyzer::new, GalicianAnalyzer.getDefaultStopSet());
        words("hi", HindiAnalyzer::new, HindiAnalyzer.getDefaultStopSet());
        words("hu", HungarianAnalyzer::new, HungarianAnalyzer.getDefaultStopSet());
        words("hy", ArmenianAnalyzer::new, ArmenianAnalyzer.getDefaultStopSet());
        words("id", IndonesianAnalyzer::new, IndonesianAnalyzer.getDefaultStopSet());
        words("it", ItalianAnalyzer::new, ItalianAnalyzer.getDefaultStopSet());
        words("lt", LithuanianAnalyzer::new, LithuanianAnalyzer.getDefaultStopSet());
        words("lv", LatvianAnalyzer::new, LatvianAnalyzer.getDefaultStopSet());
        words("ne", NepaliAnalyzer::new, NepaliAnalyzer.getDefaultStopSet());
        words("nl", DutchAnalyzer::new, DutchAnalyzer.getDefaultStopSet());
        words("no", NorwegianAnalyzer::new, NorwegianAnalyzer.getDefaultStopSet());
        words("pl", PolishAnalyzer::new, PolishAnalyzer.getDefaultStopSet());
        words("pt", PortugueseAnalyzer::new, PortugueseAnalyzer.getDefaultStopSet());
        words("ro", RomanianAnalyzer::new, RomanianAnalyzer.getDefaultStopSet());
        words("ru", RussianAnalyzer::new, RussianAnalyzer.getDefaultStopSet());
        words("sr", SerbianAnalyzer::new, SerbianAnalyzer.getDefaultStopSet());
        words("sv", SwedishAnalyzer::new, SwedishAnalyzer.getDefaultStopSet());
        words("ta", TamilAnalyzer::new, TamilAnalyzer.getDefaultStopSet());
        words("te", TeluguAnalyzer::new, TeluguAnalyzer.getDefaultStopSet());
        words("tr", TurkishAnalyzer::new, TurkishAnalyzer.getDefaultStopSet());
        words("uk", UkrainianMorfologikAnalyzer::new, CharArraySet.EMPTY_SET);
        all.put("nb", found("no"));
        all.put("nn", found("no"));
        add("ja", new TextInflection(() -> new JapaneseAnalyzer(null, JapaneseTokenizer.Mode.NORMAL,
                CharArraySet.EMPTY_SET, JapaneseAnalyzer.getDefaultStopTags())), CharArraySet.EMPTY_SET);
        add("ko", new TextInflection(() -> new KoreanAnalyzer(null, KoreanTokenizer.DecompoundMode.NONE,
                KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS, false)), CharArraySet.EMPTY_SET);
    }

    private void words(String code, Function<CharArraySet, Analyzer> analyzer, CharArraySet functionWords) {
        add(code, new WordInflection(() -> analyzer.apply(CharArraySet.EMPTY_SET)), functionWords);
    }

    private void add(String code, Inflection inflection, CharArraySet functionWords) {
        all.put(code, new Language(code, inflection, functionWords));
    }

    private Language found(String code) {
        return Objects.requireNonNull(all.get(code));
    }

    /// Lucene's German but for one ending that it leaves: "des Bundeskanzlers".
    private static final class German extends Analyzer {

        private static final Pattern GENITIVE = Pattern.compile("(?<=er)s$");

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer word = new KeywordTokenizer();
            TokenStream nominative = new PatternReplaceFilter(word, GENITIVE, "", false);
            return new TokenStreamComponents(word,
                    new GermanLightStemFilter(new GermanNormalizationFilter(nominative)));
        }
    }
}
