package org.verbatim.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
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
    String[] editorsFacts = {};

    @Enumerated(EnumType.STRING)
    Visibility visibility = Visibility.PUBLISHED;

    @Nullable
    LocalDate embargoedUntil;
    UUID stamp = UUID.randomUUID();
    int revision;
    int turnCount;
    int wordCount;
    /// Whether a takedown hides anything of it.
    boolean hides;
    Instant createdAt = Instant.now();
    Instant updatedAt = createdAt;

    @SuppressWarnings("NullAway.Init")
    protected InterviewEntity() {
    }

    @SuppressWarnings("NullAway.Init")
    InterviewEntity(String slug, String origin) {
        this.slug = slug;
        this.birthSlug = slug;
        this.origin = origin;
    }

    /// Takes over what is known of the interview.
    void describe(InterviewFacts facts) {
        title = facts.title();
        standfirst = facts.standfirst();
        publisher = facts.publisher();
        recorded = edtf(facts.recorded());
        published = edtf(facts.published());
        ArchiveDate date = facts.recorded() != null ? facts.recorded() : facts.published();
        earliest = date == null ? null : date.earliest();
        latest = date == null ? null : date.latest();
        language = facts.language();
        Translation translation = facts.translation();
        translationFrom = translation == null ? null : translation.from();
        translationBy = translation == null ? null : translation.by();
        collection = facts.collection();
        place = facts.place();
        sourceUrl = facts.sourceUrl();
        licence = facts.licence();
        editorsFacts = facts.editors().stream().sorted().toArray(String[]::new);
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

    private static @Nullable String edtf(@Nullable ArchiveDate date) {
        return date == null ? null : date.edtf();
    }
}
