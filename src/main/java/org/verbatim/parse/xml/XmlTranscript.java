package org.verbatim.parse.xml;

import java.util.List;
import java.util.regex.Pattern;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;

/// A transcript in one vocabulary of XML, known by the name of its first element.
public final class XmlTranscript implements Format {

    private static final double CONFIDENCE = 0.98;

    private static final double ALIKE = 0.8;
    private static final Pattern UTTERANCE = Pattern.compile("<u\\s[^<>]{0,300}?\\bwho\\s*=");
    private static final int FEWEST_UTTERANCES = 2;

    private final XmlVocabulary vocabulary;

    private XmlTranscript(XmlVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// One for each vocabulary.
    public static List<Format> all() {
        return Vocabularies.ALL.stream().<Format>map(XmlTranscript::new).toList();
    }

    /// Whether utterances of TEI stand in a file of another name.
    private boolean isLikeTei(String root, String text) {
        boolean other = Vocabularies.ALL.stream().anyMatch(one -> one.roots().contains(root)) || root.equals("html");
        return vocabulary.equals(Vocabularies.TEI) && !other
                && UTTERANCE.matcher(text).results().limit(FEWEST_UTTERANCES).count() == FEWEST_UTTERANCES;
    }

    @Override
    public String id() {
        return vocabulary.id();
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        String root = XmlSource.rootName(source.text());
        boolean known = root != null && vocabulary.roots().contains(root);
        boolean alike = root != null && isLikeTei(root, source.text());
        if (!known && !alike) {
            return Attempt.otherKind(
                    "no XML that begins with <" + String.join("> or <", vocabulary.roots().stream().sorted().toList())
                            + ">");
        }
        XmlSource xml = XmlSource.of(source.text());
        TranscriptBuilder transcript = new TranscriptBuilder(source.text());
        XmlPeople people = new XmlPeople(xml, vocabulary, transcript.voices());
        new XmlTurns(xml, vocabulary, people, transcript).read();
        if (transcript.turns() == 0) {
            return Attempt.missed("no element has words that are said");
        }
        return transcript.turns() > limits.maxTurns()
                ? Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)")
                : Attempt.read(known ? CONFIDENCE : ALIKE, transcript.build(new XmlFacts(xml, vocabulary).facts()));
    }
}
