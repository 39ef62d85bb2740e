package org.verbatim.text.names;

import java.util.List;
import java.util.Set;

/// A name in its parts. An empty string stands for a part that it does not have. A name whose division would be a guess (one word, several
/// people, digits, an unknown small word) has only `family`, which then holds all of it but its titles.
///
/// - `title`: what stands before or behind the name and is no part of it: "Dr.", "President of Freedonia", "先生"
/// - `given`: the given names and initials: "Martin Luther"
/// - `nickname`: what stands inside in quotation marks, without them
/// - `particle`: small words that begin the family name: "van der"
/// - `family`: the family name without them: "Mee"
/// - `suffix`: "Jr.", "III"
/// - `familyFirst`: whether the family name stands first, as in Chinese
public record PersonName(String title, String given, String nickname, String particle, String family, String suffix,
        boolean familyFirst) {

    /// Reads a name as a source, a reader or an editor writes it: "Rowe, Karl" and "Dr. Karl Rowe" have the same parts.
    public static PersonName of(String written) {
        return NameParser.parse(written);
    }

    /// Whether the given name and the family name are both known.
    public boolean inParts() {
        return !given.isEmpty() && !family.isEmpty();
    }

    /// Whether it is an East Asian name with a family name and a given name. Where they divide is not known of most Japanese names: three characters
    /// are both.
    public boolean isEastAsianInFull() {
        return Scripts.isEastAsian(family) && (!given.isEmpty() || family.codePointCount(0, family.length()) > 2);
    }

    /// Whether the parts are known, and a reference may put the family name before the given name with a comma between.
    public boolean isInverted() {
        return inParts() && !familyFirst;
    }

    /// The family name with its particle: "van Beethoven".
    public String sorted() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    /// The name without title and nickname: "Ludwig van Beethoven".
    public String shown() {
        if (familyFirst) {
            return Scripts.isEastAsian(family) ? family + given : joined(family, given);
        }
        return joined(given, particle, family, suffix);
    }

    private static String joined(String... parts) {
        return String.join(" ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    /// What this name and any other that may be the same person's have one of; names in different scripts need not.
    public Set<String> keys() {
        return NameComparison.keys(this);
    }

    /// Equal for names that are [NameLikeness#SAME], whatever the order of their words; names that only spell umlauts differently may have two.
    public String sameKey() {
        return NameComparison.sameKey(this);
    }

    /// Whether somebody who writes this name may mean the person who is known by the other. A name that says more than the known one ("Jr.") is
    /// [NameLikeness#UNSURE].
    public NameLikeness like(PersonName known) {
        return new NameComparison(this, known).likeness();
    }
}
