package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.search.analysis.Language;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;
import org.verbatim.transcript.Role;

/// An interview as the documents of the index, one a turn, one a section and a head at the end. They are made one at a time and share their word fields:
/// each must be taken in before the next is asked for.
final class TurnDocuments implements Iterator<Iterable<? extends IndexableField>> {

    private static final FieldType WORDS = words();
    /// Of documents that are no turns: where all of a segment have a length in these fields, lengths are looked up at once, by ranking and by merges.
    private static final Field NO_WORDS = new Field(Fields.EXACT, "", WORDS);
    private static final Field NO_STEMS = new Field(Fields.STEM, "", WORDS);

    private final InterviewSummary interview;
    private final TurnLanguages languages;
    private final List<Turn> turns;
    private final List<Section> sections;
    private final List<IndexableField> shared = new ArrayList<>();
    private final Map<String, List<IndexableField>> speakers = new HashMap<>();
    private final TermStream exact = new TermStream();
    private final TermStream stems = new TermStream();
    private final Field exactField = new Field(Fields.EXACT, exact, WORDS);
    private final Field stemField = new Field(Fields.STEM, stems, WORDS);
    private int next;
    private int question = -1;

    TurnDocuments(Interview interview) {
        this.interview = interview.summary();
        this.languages = new TurnLanguages(interview);
        this.turns = interview.turns();
        this.sections = interview.sections();
        shared.add(id());
        shared.add(new StringField(Fields.INTERVIEW, this.interview.slug(), Field.Store.NO));
        shared.add(new SortedDocValuesField(Fields.INTERVIEW_VALUE,
                new BytesRef(InterviewValue.of(this.interview).write())));
        shared.add(new NumericDocValuesField(Fields.ARRIVED, interview.arrived().toEpochMilli()));
        ArchiveDate date = this.interview.date();
        if (date != null) {
            int first = Math.toIntExact(date.earliest().toEpochDay());
            shared.add(new IntRange(Fields.DATES, new int[]{first},
                    new int[]{Math.toIntExact(date.latest().toEpochDay())}));
            shared.add(new NumericDocValuesField(Fields.DAY, first));
        }
    }

    @Override
    public boolean hasNext() {
        return next <= turns.size() + sections.size();
    }

    @Override
    public List<IndexableField> next() {
        int place = next++;
        if (place < turns.size()) {
            return turn(place);
        }
        return place < turns.size() + sections.size() ? section(sections.get(place - turns.size())) : head();
    }

    private List<IndexableField> section(Section section) {
        List<IndexableField> fields = new ArrayList<>(List.of(id(), NO_WORDS, NO_STEMS));
        offer(section.heading(), section, fields);
        return fields;
    }

    private List<IndexableField> head() {
        List<IndexableField> fields = new ArrayList<>(List.of(id(), NO_WORDS, NO_STEMS,
                new NumericDocValuesField(Fields.HEAD_ID, interview.id()),
                new BinaryDocValuesField(Fields.HEAD_STAMP, new BytesRef(interview.stamp().toString()))));
        addText(Fields.TITLE, interview.title(), fields);
        offer(interview.title(), null, fields);
        addText(Fields.PUBLISHER, interview.publisher(), fields);
        addText(Fields.COLLECTION, interview.collection(), fields);
        return fields;
    }

    private void offer(String title, @Nullable Section section, List<IndexableField> fields) {
        Terms terms = TermCutter.cut(title);
        TermStream words = new TermStream();
        setStems(words, title, terms, Language.of(languages.usual()));
        fields.add(new Field(Fields.OFFERED, words, WORDS));
        fields.add(new BinaryDocValuesField(Fields.OFFERED_VALUE, TitleValue.of(interview, section).write()));
    }

    private static void addText(String field, @Nullable String text, List<IndexableField> fields) {
        if (text != null) {
            Terms terms = TermCutter.cut(text);
            TermStream words = new TermStream();
            words.set(terms::term, terms.size());
            fields.add(new Field(field, words, WORDS));
        }
    }

    private List<IndexableField> turn(int place) {
        Turn turn = turns.get(place);
        boolean asks = turn.role() == Role.INTERVIEWER;
        if (turn.isTakenDown()) {
            question = asks ? -1 : question;
            return emptyPlace(turn);
        }
        int back = asks || question < 0 ? 0 : place - question;
        question = asks ? place : question;
        List<IndexableField> fields = new ArrayList<>(shared);
        String language = words(turn, fields);
        fields.addAll(speakers.computeIfAbsent(turn.person() + "/" + turn.speaker() + "/" + turn.label(),
                same -> speaker(turn)));
        fields.add(new StringField(Fields.KIND, lower(turn.kind()), Field.Store.NO));
        Role role = turn.role();
        if (role != null) {
            fields.add(new StringField(Fields.ROLE, lower(role), Field.Store.NO));
        }
        fields.add(new NumericDocValuesField(Fields.VOICE, new KindAndRole(turn.kind(), role).code()));
        fields.add(new NumericDocValuesField(Fields.WORDS, turn.wordCount()));
        fields.add(new NumericDocValuesField(Fields.NUMBER, turn.number()));
        fields.add(
                new BinaryDocValuesField(Fields.TURN, new TurnValues(turn.key(), back, language, turn.text()).write()));
        return fields;
    }

    /// What keeps the place of a turn that was taken down, so that those around it stay as far apart; no search finds it.
    private List<IndexableField> emptyPlace(Turn turn) {
        return List.of(id(), NO_WORDS, NO_STEMS, new SortedDocValuesField(Fields.INTERVIEW_VALUE,
                new BytesRef(InterviewValue.of(interview).write())),
                new NumericDocValuesField(Fields.VOICE, new KindAndRole(turn.kind(), turn.role()).code()));
    }

    /// The tag of the language that the words are in.
    private String words(Turn turn, List<IndexableField> fields) {
        Terms terms = TermCutter.cut(turn.text());
        String tag = languages.of(turn, terms);
        exact.set(terms::term, terms.size());
        setStems(stems, turn.text(), terms, Language.of(tag));
        fields.add(exactField);
        fields.add(stemField);
        TurnLanguages.prefixes(tag)
                .forEach(prefix -> fields.add(new StringField(Fields.LANGUAGE, prefix, Field.Store.NO)));
        return tag;
    }

    private static void setStems(TermStream stream, String text, Terms terms, Language language) {
        Terms inflected = language.stems(text, terms);
        if (language.code().equals("en")) {
            stream.set(inflected::term, inflected.size());
        } else {
            stream.set(i -> Fields.UNSTEMMED + terms.term(i), terms.size(),
                    i -> Fields.stemmed(language, inflected.term(i)), inflected.size());
        }
    }

    private List<IndexableField> speaker(Turn turn) {
        SpeakerValue speaker = SpeakerValue.of(turn, interview.participants());
        if (speaker == null) {
            return List.of();
        }
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new SortedDocValuesField(Fields.SPEAKER_VALUE, new BytesRef(speaker.write())));
        fields.add(new StringField(Fields.SPEAKER, Fields.UNSTEMMED + speaker.value(), Field.Store.NO));
        for (String name : names(turn, speaker)) {
            fields.add(new StringField(Fields.SPEAKER, name, Field.Store.NO));
        }
        return fields;
    }

    private Set<String> names(Turn turn, SpeakerValue speaker) {
        Set<String> names = new LinkedHashSet<>(Names.of(speaker.name()));
        if (turn.person() != null) {
            names.add(Names.fold(turn.person()));
        }
        if (turn.label() != null) {
            names.addAll(Names.of(turn.label()));
        }
        for (Participant participant : interview.participants()) {
            boolean same = turn.person() != null
                    ? turn.person().equals(participant.person())
                    : participant.person() == null && participant.name().equals(turn.speaker());
            if (same) {
                names.addAll(Names.of(participant.name()));
                participant.aliases().forEach(alias -> names.addAll(Names.of(alias)));
            }
        }
        return names;
    }

    private StringField id() {
        return new StringField(Fields.ID, Long.toString(interview.id()), Field.Store.NO);
    }

    /// As queries and addresses write it.
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static FieldType words() {
        FieldType words = new FieldType();
        words.setTokenized(true);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        words.freeze();
        return words;
    }
}
