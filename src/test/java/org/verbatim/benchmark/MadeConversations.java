package org.verbatim.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.verbatim.benchmark.Conversation.Said;

/// Made-up conversations, for whoever has no large file: words as frequent as in English speech (Zipf's law over words of which the
/// most frequent are English ones), turns as long as turns are (log-normal around thirty words), of two to six voices, each conversation with words of its own
/// that come back in it. Made of its number, so that all machines have the same.
final class MadeConversations implements Conversations {

    private static final int VOCABULARY = 60_000;
    private static final String[] FREQUENT = ("the and to of that a you in it is we i this was have for they on be with not so what are he "
            + "there as at but do about your one my think know people from would when if had who how will all she more very can time "
            + "just our were by their them going been like some out which get because up his then me now well said right here no "
            + "other two first new see work years way good question thank world country government story").split(" ");
    private static final String[] BEGIN = {"b", "br", "c", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r",
            "s", "st", "t", "tr", "v", "w"};
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u", "ea", "ou", "ai"};
    private static final String[] END = {"", "l", "n", "r", "s", "t", "nd", "ck", "m"};
    private static final String[] VOICES = {"Ada North", "Ben Rivers", "Cora Field", "Dan Wells", "Eva Stone-Hill",
            "Finn Marsh", "Gina Brook", "Hal Forest", "Ida Lake", "Jon Meadows", "Kit Shore", "Lea Banks"};

    private final String[] words = vocabulary();
    private final double[] upTo = upTo();

    @Override
    public Iterator<Conversation> iterator() {
        return Stream.iterate(1, number -> number + 1).map(this::make).iterator();
    }

    private Conversation make(int number) {
        Random random = new Random(number);
        int turns = 20 + (int) Math.exp(random.nextGaussian() * 0.8 + 3.8);
        String[] topics = random.ints(12, 300, VOCABULARY).mapToObj(word -> words[word]).toArray(String[]::new);
        List<String> voices = random.ints(0, VOICES.length).distinct().limit(2 + random.nextInt(5))
                .mapToObj(voice -> VOICES[voice]).toList();
        List<Said> said = new ArrayList<>(turns);
        for (int turn = 0; turn < turns; turn++) {
            said.add(new Said(voices.get(turn % 2 == 0 ? 0 : 1 + random.nextInt(voices.size() - 1)),
                    text(random, topics)));
        }
        String date = "%d-%02d-%02d".formatted(1990 + random.nextInt(35), 1 + random.nextInt(12),
                1 + random.nextInt(28));
        return new Conversation("talk-" + number, "A talk about " + topics[0] + " and " + topics[1], date, "en", said);
    }

    private String text(Random random, String[] topics) {
        int length = Math.clamp((int) Math.exp(random.nextGaussian() * 1.2 + 3.2), 1, 2_000);
        StringBuilder text = new StringBuilder(length * 6);
        boolean begins = true;
        for (int i = 0; i < length; i++) {
            String word = random.nextInt(14) == 0 ? topics[random.nextInt(topics.length)] : words[draw(random)];
            text.append(i == 0 ? "" : " ")
                    .append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            begins = random.nextInt(13) == 0;
            text.append(begins ? "." : "");
        }
        return begins ? text.toString() : text.append('.').toString();
    }

    private int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, VOCABULARY - 1);
    }

    /// How likely a word or one before it is: that of rank r comes 1 / (r + 2.7) times as often (Mandelbrot).
    private static double[] upTo() {
        double[] upTo = IntStream.range(0, VOCABULARY).mapToDouble(rank -> 1 / (rank + 3.7)).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        double all = upTo[VOCABULARY - 1];
        return Arrays.stream(upTo).map(sum -> sum / all).toArray();
    }

    private static String[] vocabulary() {
        Random random = new Random(1);
        return Stream.concat(Arrays.stream(FREQUENT), Stream.generate(() -> word(random))).distinct().limit(VOCABULARY)
                .toArray(String[]::new);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3) + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(BEGIN[random.nextInt(BEGIN.length)]).append(MIDDLE[random.nextInt(MIDDLE.length)])
                    .append(END[random.nextInt(END.length)]);
        }
        return word.toString();
    }
}
