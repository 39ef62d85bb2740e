package org.verbatim.archive.rows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Authority;
import org.verbatim.archive.AuthorityId;
import org.verbatim.archive.PersonNames;

/// A person's row with the other names.
@Entity
@Table(name = "person")
public class PersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    public String slug;
    public String name;
    public String nameKey;

    @ElementCollection
    @CollectionTable(name = "person_alias", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "alias")
    public Set<String> aliases = new HashSet<>();

    /// Ids by the label of their authority file.
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> authority = Map.of();

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {
    }

    public PersonEntity(String slug, String name) {
        this.slug = slug;
        this.name = name;
        this.nameKey = PersonNames.key(name);
    }

    /// Takes another name; the one it had is another name from now on.
    public void call(String newName) {
        aliases.add(name);
        aliases.remove(newName);
        name = newName;
        nameKey = PersonNames.key(newName);
    }

    public List<AuthorityId> ids() {
        return Arrays.stream(Authority.values()).filter(file -> authority.containsKey(file.label()))
                .map(file -> new AuthorityId(file, authority.getOrDefault(file.label(), ""))).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("person " + slug + " is not stored yet");
        }
        return id;
    }
}
