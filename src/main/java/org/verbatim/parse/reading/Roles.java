package org.verbatim.parse.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.names.SpeakerWords;
import org.verbatim.transcript.Role;

/// Says who asks and who answers, where a label states it or the talk shows it; `OTHER` where neither does.
public final class Roles {

    /// The two main voices together hold at least this share of the turns.
    private static final double MAIN_SHARE = 0.75;
    /// An interviewer ends at least this share of turns with a question, and twice the share of the other.
    private static final double ASKING_SHARE = 0.25;
    private static final int FEWEST_TURNS = 2;

    private Roles() {
    }

    public static Map<Voice, Role> of(Collection<Voice> voices) {
        Map<Voice, Role> roles = new HashMap<>();
        voices.forEach(voice -> roles.put(voice, voice.stated == null ? Role.OTHER : voice.stated));
        List<Voice> byTurns = voices.stream().sorted(Comparator.comparingInt((Voice voice) -> -voice.turns)).toList();
        if (byTurns.size() >= 2) {
            pair(roles, byTurns.get(0), byTurns.get(1), voices.stream().mapToInt(voice -> voice.turns).sum());
        }
        return roles;
    }

    /// The role that a label itself states, or null.
    public static @Nullable Role stated(String label) {
        return switch (SpeakerWords.part(label)) {
            case ASKS -> Role.INTERVIEWER;
            case ANSWERS -> Role.INTERVIEWEE;
            case LEADS -> Role.MODERATOR;
            case LISTENS -> Role.AUDIENCE;
            case null -> null;
        };
    }

    private static void pair(Map<Voice, Role> roles, Voice first, Voice second, int allTurns) {
        if ((second.turns < FEWEST_TURNS && first.stated == null && second.stated == null)
                || first.turns + second.turns < MAIN_SHARE * allTurns) {
            return;
        }
        Voice asking = asking(first) >= asking(second) ? first : second;
        Voice answering = asking == first ? second : first;
        if (first.stated != null || second.stated != null) {
            stated(roles, first, second);
        } else if (asking(asking) >= ASKING_SHARE && asking(asking) >= 2 * asking(answering)) {
            roles.put(asking, Role.INTERVIEWER);
            roles.put(answering, Role.INTERVIEWEE);
        }
    }

    private static void stated(Map<Voice, Role> roles, Voice first, Voice second) {
        if (first.stated == Role.INTERVIEWER && second.stated == null) {
            roles.put(second, Role.INTERVIEWEE);
        } else if (second.stated == Role.INTERVIEWER && first.stated == null) {
            roles.put(first, Role.INTERVIEWEE);
        } else if (first.stated == Role.INTERVIEWEE && second.stated == null) {
            roles.put(second, Role.INTERVIEWER);
        } else if (second.stated == Role.INTERVIEWEE && first.stated == null) {
            roles.put(first, Role.INTERVIEWER);
        }
    }

    private static double asking(Voice voice) {
        return voice.turns == 0 ? 0 : (double) voice.questions / voice.turns;
    }
}
