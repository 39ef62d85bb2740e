package org.verbatim.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody typed, and which turns a reader found to answer it: by key, 3 for exactly what is sought, 2 for clearly about it, 1 for
/// touching it. A turn that is not among them counts as 0.
record JudgedQuestion(String id, String query, Map<String, Integer> grades) {

    private static final int CUT = 10;
    private static final int RELEVANT = 2;

    JudgedQuestion {
        grades = Map.copyOf(grades);
    }

    /// The questions of a file of lines with id, query, key and grade, apart by tabs.
    static List<JudgedQuestion> read(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            queries.put(cells[0], cells[1]);
            grades.computeIfAbsent(cells[0], id -> new LinkedHashMap<>()).put(cells[2], Integer.valueOf(cells[3]));
        }
        List<JudgedQuestion> questions = new ArrayList<>();
        queries.forEach((id, query) -> questions.add(new JudgedQuestion(id, query, grades.getOrDefault(id, Map.of()))));
        return questions;
    }

    /// NDCG@10: how near the first ten answers, best first, come to the ten best that there are; 1 is as good as can be.
    double ndcg(List<String> answers) {
        List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(answers.stream().map(key -> grades.getOrDefault(key, 0)).toList()) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(CUT, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }

    /// One over the place of the first relevant answer, 0 where there is none.
    double reciprocalRank(List<String> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (grades.getOrDefault(answers.get(i), 0) >= RELEVANT) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
