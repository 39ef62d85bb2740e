package org.verbatim.parse.articles;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.verbatim.text.names.Titles;

/// Somebody who speaks in an article: the name as the article gives it in full, and what it says of them ("Danish", "minister").
final class CastMember {

    private static final Set<String> HERS = Set.of("actress", "mother", "widow", "queen", "princess", "daughter",
            "sister",
            "wife", "lady", "grandmother", "niece", "aunt", "waitress", "mrs", "ms", "miss", "dame");
    private static final Set<String> HIS = Set.of("king", "father", "husband", "son", "brother", "prince",
            "grandfather",
            "nephew", "uncle", "widower", "mr", "sir", "lord");

    final String name;
    final boolean named;
    final Set<String> descriptions = new HashSet<>();
    final Set<String> agentOf = new HashSet<>();
    final Set<String> aliases = new LinkedHashSet<>();
    int he;
    int she;

    CastMember(String name, boolean named) {
        this.name = name;
        this.named = named;
    }

    void describe(String word) {
        descriptions.add(word);
        if (HERS.contains(word) || word.endsWith("woman")) {
            she += 2;
        } else if (HIS.contains(word) || (word.endsWith("man") && Titles.isOffice(word))) {
            he += 2;
        }
    }

    boolean isFemale() {
        return she > he;
    }

    boolean isMale() {
        return he > she;
    }

    /// How well a description fits ("the Danish leader", "the director" for whom something was directed by); 0 if not at all.
    int fits(List<String> words) {
        int fit = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean head = i == words.size() - 1;
            String word = words.get(i);
            if (descriptions.contains(word)) {
                fit += head ? 3 : 1;
            } else if (head && isAgent(word)) {
                fit += 2;
            }
        }
        return fit;
    }

    private boolean isAgent(String noun) {
        return (noun.endsWith("or") || noun.endsWith("er")) && agentOf.stream()
                .anyMatch(stem -> stem.length() > 3
                        && noun.startsWith(stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem)
                        && noun.length() <= stem.length() + 3);
    }
}
