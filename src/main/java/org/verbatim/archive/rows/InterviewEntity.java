package org.verbatim.archive.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Fact;
import org.verbatim.archive.FactTexts;
import org.verbatim.archive.InterviewFacts;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Visibility;

/// An interview's row: its facts and the number of its latest revision. Only what changed is written: a takedown beside another change must
/// not be undone by it.
@Entity
@DynamicUpdate
@Table(name = "interview")
public class InterviewEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    public String slug;
    public String birthSlug;
    public String origin;
    public String title;
    @Nullable
    public String standfirst;
    @Nullable
    public String publisher;
    @Nullable
    public String recorded;
    @Nullable
    public String published;
    @Nullable
    LocalDate earliest;
    @Nullable
    LocalDate latest;
    @Nullable
    public String language;
    @Nullable
    public String translationFrom;
    @Nullable
    public String translationBy;
    @Nullable
    public String collection;
    @Nullable
    String place;
    @Nullable
    public String sourceUrl;
    @Nullable
    public String licence;
    @Nullable
    public String mediaUrl;
    /// As [org.verbatim.transcript.MachineMade] is written.
    @Nullable
    public String machineMade;

    /// What its source says, with the sidecar, whose facts are named beside; and what editors chose on their pages, null for "there is none".
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> readFacts = Map.of();

    public String[] sidecarFacts = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, @Nullable String> chosenFacts = Map.of();

    @Nullable
    public String consentNote;

    String[] editorsFacts = {};

    @Enumerated(EnumType.STRING)
    public Visibility visibility = Visibility.PUBLISHED;

    @Nullable
    LocalDate embargoedUntil;
    public UUID stamp = UUID.randomUUID();
    public int revision;
    public int turnCount;
    public int wordCount;
    /// How many warnings of the latest reading are doubts.
    public int doubts;
    /// Whether it was in search with something that must no longer be found: since a takedown hides it, or visitors may not see the interview.
    public boolean hides;
    public Instant createdAt = Instant.now();
    public Instant updatedAt = createdAt;
    /// Null for an interview that visitors could see, or would have, from the beginning.
    @Nullable
    Instant arrivedAt;

    @SuppressWarnings("NullAway.Init")
    protected InterviewEntity() {
    }

    @SuppressWarnings("NullAway.Init")
    public InterviewEntity(String slug, String origin) {
        this.slug = slug;
        this.birthSlug = slug;
        this.origin = origin;
    }

    /// Takes over what a source says of the interview; what editors chose stays.
    public void describe(InterviewFacts facts) {
        readFacts = FactTexts.of(facts);
        sidecarFacts = facts.editors().stream().sorted().toArray(String[]::new);
        apply(facts());
    }

    /// Takes over what editors chose in place of what is read.
    public void choose(Map<String, @Nullable String> choices) {
        chosenFacts = choices;
        apply(facts());
    }

    /// The facts that hold, by their names.
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(readFacts);
        chosenFacts.forEach((fact, value) -> {
            if (value == null) {
                facts.remove(fact);
            } else {
                facts.put(fact, value);
            }
        });
        return facts;
    }

    private void apply(Map<String, String> facts) {
        title = facts.getOrDefault(Fact.TITLE.label(), slug);
        standfirst = facts.get(Fact.STANDFIRST.label());
        publisher = facts.get(Fact.PUBLISHER.label());
        recorded = facts.get(Fact.RECORDED.label());
        published = facts.get(Fact.PUBLISHED.label());
        date(recorded != null ? recorded : published);
        language = facts.get(Fact.LANGUAGE.label());
        translate(facts.get(Fact.TRANSLATION.label()));
        collection = facts.get(Fact.COLLECTION.label());
        place = facts.get(Fact.PLACE.label());
        sourceUrl = facts.get(Fact.SOURCE_URL.label());
        mediaUrl = facts.get(Fact.MEDIA_URL.label());
        licence = facts.get(Fact.LICENCE.label());
        machineMade = facts.get(Fact.MACHINE_MADE.label());
        editorsFacts = Stream.concat(Arrays.stream(sidecarFacts), chosenFacts.keySet().stream()).distinct().sorted()
                .toArray(String[]::new);
    }

    private void date(@Nullable String edtf) {
        ArchiveDate date = edtf == null ? null : ArchiveDate.parse(edtf);
        earliest = date == null ? null : date.earliest();
        latest = date == null ? null : date.latest();
    }

    private void translate(@Nullable String written) {
        Translation translation = written == null ? null : Translation.read(written);
        translationFrom = translation == null ? null : translation.from();
        translationBy = translation == null ? null : translation.by();
    }

    public Particulars particulars() {
        return new Particulars(place, mediaUrl, List.of(editorsFacts));
    }

    public Publication publication() {
        return new Publication(visibility, embargoedUntil);
    }

    /// When visitors could first see it.
    public Instant arrived() {
        return arrivedAt == null ? createdAt : arrivedAt;
    }

    /// Visitors who could not see it until now get to see it now, or when its embargo ends.
    public void publish(Publication publication) {
        if (publication.visibility() == Visibility.PUBLISHED && !publication().isOpen(LocalDate.now(ZoneOffset.UTC))) {
            arrivedAt = Instant.now();
        } else if (publication.embargoedUntil() != null) {
            arrivedAt = publication.embargoedUntil().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        visibility = publication.visibility();
        embargoedUntil = publication.embargoedUntil();
    }

    /// To be called by every change that shows in search.
    public void stamp() {
        stamp = UUID.randomUUID();
        updatedAt = Instant.now();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("interview " + slug + " is not stored yet");
        }
        return id;
    }
}
