package org.verbatim.archive;

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

/// An interview's row: its facts and the number of its latest revision. Only what changed is written: a takedown beside another change must
/// not be undone by it.
@Entity
@DynamicUpdate
@Table(name = "interview")
class InterviewEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String slug;
    String birthSlug;
    String origin;
    String title;
    @Nullable
    String standfirst;
    @Nullable
    String publisher;
    @Nullable
    String recorded;
    @Nullable
    String published;
    @Nullable
    LocalDate earliest;
    @Nullable
    LocalDate latest;
    @Nullable
    String language;
    @Nullable
    String translationFrom;
    @Nullable
    String translationBy;
    @Nullable
    String collection;
    @Nullable
    String place;
    @Nullable
    String sourceUrl;
    @Nullable
    String licence;
    @Nullable
    String mediaUrl;
    /// As [org.verbatim.transcript.MachineMade] is written.
    @Nullable
    String machineMade;

    /// What its source says, with the sidecar, whose facts are named beside; and what editors chose on their pages, null for "there is none".
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> readFacts = Map.of();

    String[] sidecarFacts = {};

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, @Nullable String> chosenFacts = Map.of();

    @Nullable
    String consentNote;

    String[] editorsFacts = {};

    @Enumerated(EnumType.STRING)
    Visibility visibility = Visibility.PUBLISHED;

    @Nullable
    LocalDate embargoedUntil;
    UUID stamp = UUID.randomUUID();
    int revision;
    int turnCount;
    int wordCount;
    /// Whether it was in search with something that must no longer be found: since a takedown hides it, or visitors may not see the interview.
    boolean hides;
    Instant createdAt = Instant.now();
    Instant updatedAt = createdAt;
    /// Null for an interview that visitors could see, or would have, from the beginning.
    @Nullable
    Instant arrivedAt;

    @SuppressWarnings("NullAway.Init")
    protected InterviewEntity() {
    }

    @SuppressWarnings("NullAway.Init")
    InterviewEntity(String slug, String origin) {
        this.slug = slug;
        this.birthSlug = slug;
        this.origin = origin;
    }

    /// Takes over what a source says of the interview; what editors chose stays.
    void describe(InterviewFacts facts) {
        readFacts = FactTexts.of(facts);
        sidecarFacts = facts.editors().stream().sorted().toArray(String[]::new);
        apply(facts());
    }

    /// Takes over what editors chose in place of what is read.
    void choose(Map<String, @Nullable String> choices) {
        chosenFacts = choices;
        apply(facts());
    }

    /// The facts that hold, by their names.
    Map<String, String> facts() {
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

    Particulars particulars() {
        return new Particulars(place, mediaUrl, List.of(editorsFacts));
    }

    Publication publication() {
        return new Publication(visibility, embargoedUntil);
    }

    /// When visitors could first see it.
    Instant arrived() {
        return arrivedAt == null ? createdAt : arrivedAt;
    }

    /// Visitors who could not see it until now get to see it now, or when its embargo ends.
    void publish(Publication publication) {
        if (publication.visibility() == Visibility.PUBLISHED && !publication().isOpen(LocalDate.now(ZoneOffset.UTC))) {
            arrivedAt = Instant.now();
        } else if (publication.embargoedUntil() != null) {
            arrivedAt = publication.embargoedUntil().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        visibility = publication.visibility();
        embargoedUntil = publication.embargoedUntil();
    }

    /// To be called by every change that shows in search.
    void stamp() {
        stamp = UUID.randomUUID();
        updatedAt = Instant.now();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("interview " + slug + " is not stored yet");
        }
        return id;
    }
}
