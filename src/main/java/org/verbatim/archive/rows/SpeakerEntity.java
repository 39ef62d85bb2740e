package org.verbatim.archive.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.verbatim.transcript.Role;

/// A speaker's row: a voice in one interview, and the person it belongs to.
@Entity
@Table(name = "speaker")
public class SpeakerEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_seq")
    @SequenceGenerator(name = "speaker_seq", sequenceName = "speaker_seq", allocationSize = 50)
    @Nullable
    public Long id;

    public long interviewId;
    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Nullable
    public PersonEntity person;

    @Enumerated(EnumType.STRING)
    public Role role = Role.OTHER;

    /// What an editor said it is; null where nobody did.
    @Enumerated(EnumType.STRING)
    @Nullable
    public Role chosenRole;

    /// Whether an editor said whom it belongs to.
    public boolean personChosen;

    public String[] aliases = {};
    public int turnCount;
    public int wordCount;

    @SuppressWarnings("NullAway.Init")
    protected SpeakerEntity() {
    }

    public SpeakerEntity(long interviewId, String name) {
        this.interviewId = interviewId;
        this.name = name;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("speaker " + name + " is not stored yet");
        }
        return id;
    }
}
