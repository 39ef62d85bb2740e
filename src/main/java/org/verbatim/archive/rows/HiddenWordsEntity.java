package org.verbatim.archive.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.WordRange;

/// What a takedown hides of one wording: the words from `firstWord` to `lastWord`, or the whole turn where these are null.
@Entity
@Table(name = "hidden_words")
public class HiddenWordsEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;
    public long takedownId;
    public String key;
    @Nullable
    Integer firstWord;
    @Nullable
    Integer lastWord;

    @SuppressWarnings("NullAway.Init")
    protected HiddenWordsEntity() {
    }

    public HiddenWordsEntity(long takedownId, String key, @Nullable WordRange words) {
        this.takedownId = takedownId;
        this.key = key;
        this.firstWord = words == null ? null : words.first();
        this.lastWord = words == null ? null : words.last();
    }

    /// Null for the whole turn.
    @Nullable
    public WordRange words() {
        return firstWord == null || lastWord == null ? null : new WordRange(firstWord, lastWord);
    }
}
