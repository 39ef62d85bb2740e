package org.verbatim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;
import org.verbatim.access.account.ApiTokens;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.errorreports.Reports;
import org.verbatim.archive.people.PeopleEditing;
import org.verbatim.archive.reading.IndexedInterviews;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.ingest.Importer;
import org.verbatim.search.SearchEngine;

import static java.util.Objects.requireNonNull;

/// A small archive with some of everything that a page can show: every kind of turn with and without what can be known
/// of it, three scripts, revisions, takedowns, an upload that waits, a report, an account and a token.
record MedleyArchive(ConfigurableApplicationContext context, Map<String, String> names) implements AutoCloseable {

    static final String ARABIC = "عبرنا البحر في قارب مفتوح قبل أن يأتي الشتاء علينا.";
    static final String HEBREW = "חצינו את הים בסירה פתוחה לפני שבא עלינו החורף.";

    /// Every kind of turn, with and without speaker, times and section.
    private static final String KINDS = """
            Kinds of Turns

            Form: Verbatim text 1

            [1] Ada Reed · interviewer · 00:00:01.000–00:00:04.000 · https://example.org/1
                When did the ferry come to the island?

            == The crossing

            [2] Oren Hale · 00:00:04.500–00:00:09.000 · https://example.org/2
                Never at night, for the lanterns were out and [inaudible] was afraid.

            [3] Q · https://example.org/3
                Who kept the lanterns lit in those years?

            [4] Oren Hale · quoted · https://example.org/4
                Nobody kept them, as far as I was ever told.

            [5] Oren Hale · reported, not verbatim · https://example.org/5
                Hale said that the keeper had left before the war.

            [6] narration · https://example.org/6
                The house of the keeper stands empty to this day.

            [7] direction · 00:00:12.000 · https://example.org/7
                (Laughter.)

            == The keeper

            [8] https://example.org/8
                Somebody called from the back of the room.

            [9] Oren Hale · https://example.org/9
                This turn is not for everybody to read, they asked.

            [10] Ada Reed · https://example.org/10
                And his telephone number was seven seven four nine then.
            """;

    /// What its turns are called here.
    private static final List<String> TURNS = List.of("question", "spoken", "voice", "quoted", "reported", "narration",
            "direction", "unnamed", "hidden", "blocked");

    private static final String FACTS = """
            title: Kinds of turns
            standfirst: One of each.
            recorded: 1974-06~
            published: 1975
            publisher: Gazette of the Isles
            collection: Voices
            place: The island
            language: en
            translation: {from: sv, by: machine}
            machineMade: Whisper
            licence: CC-BY-4.0
            sourceUrl: https://example.org/kinds
            mediaUrl: https://example.org/kinds.mp3
            """;

    private static final String ARTICLE = """
            Harbour to close in autumn

            The harbour will close in autumn, the town said on Monday.

            “We have no boats left, and no one to mend the walls,” said Ada Reed, the harbourmaster. “I would rather see it shut than see it fall.”

            Oren Hale told reporters that the money was spent.

            “חצינו את הים בסירה פתוחה לפני שבא עלינו החורף,” said Ada Reed.
            """;

    private static final String BOAT = """
            A Boat
            Ada Reed: When did you leave the island with your family and the two dogs?
            Bo Ek: We crossed the sea in an open boat before the %s came upon us.
            Ada Reed: How long did the crossing take you in the end?
            Bo Ek: Three days and three nights, and then we saw the light.
            """;

    private static final String IN_HEBREW = """
            דנה לוי: מתי עזבתם את האי עם המשפחה ושני הכלבים?
            יואב כהן: חצינו את הים בסירה פתוחה לפני שבא עלינו החורף.
            דנה לוי: כמה זמן נמשכה ההפלגה בסופו של דבר?
            יואב כהן: שלושה ימים ושלושה לילות ואז ראינו את האור.
            """;

    private static final String TAPES = """
            {"id":"tape-1","title":"Tape one","date":"some day","turns":[{"speaker":"Bo Ek","text":"The tape was wet."},{"speaker":"Q","text":""},{"text":"Was it?"}]}
            {"id":"arabic","title":"رحلة البحر","turns":[{"speaker":"ليلى حداد","text":"متى غادرتم الجزيرة مع العائلة والكلبين؟"},{"speaker":"سامي نصر","text":"%s"}]}
            {"id":"tape-2","title":"Tape two","turns":[{"speaker":"Ingrid Ek","text":"The harpoon was my father's, and 你好."}]}
            """
            .formatted(ARABIC);

    /// Starts it, with two things on each page of a list, few pages, and few turns in a concordance.
    static MedleyArchive start(Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        write(data, "kinds.txt", KINDS);
        write(data, "kinds.yaml", FACTS);
        write(data, "harbour.txt", ARTICLE);
        write(data, "harbour.yaml", "published: 2019-10-12\n");
        write(data, "boat.txt", BOAT.formatted("winter"));
        write(data, "hebrew.txt", IN_HEBREW);
        write(data, "gone.txt", BOAT.formatted("harvest"));
        write(data, "tapes.jsonl", TAPES);
        write(data, "refused.txt", "nothing");
        ConfigurableApplicationContext archive = OwnArchive.start(folder, "--verbatim.web.page-size=2",
                "--verbatim.search.page-depth=20", "--verbatim.search.concordance-turns=15");
        Interviews interviews = archive.getBean(Interviews.class);
        Map<String, String> names = new HashMap<>();
        names.put("former", interviews.find("boat").orElseThrow().turns().get(1).key());
        write(data, "boat.txt", BOAT.formatted("bitter winter"));
        archive.getBean(Importer.class).importPath(data);
        List<Turn> kinds = interviews.find("kinds").orElseThrow().turns();
        for (int i = 0; i < TURNS.size(); i++) {
            names.put(TURNS.get(i), kinds.get(i).key());
        }
        for (String script : List.of("arabic", "hebrew")) {
            names.put(script, interviews.find(script).orElseThrow().turns().get(1).key());
        }
        names.put("arrived", interviews.find("boat").orElseThrow().turns().getFirst().key());
        edit(archive, names);
        Eventually.holds("the index is mended", () -> archive.getBean(SearchEngine.class).stamps()
                .equals(archive.getBean(IndexedInterviews.class).stamps()));
        return new MedleyArchive(archive, Map.copyOf(names));
    }

    int port() {
        return OwnArchive.port(context);
    }

    /// An address with what stands for the names in braces: keys of turns, the id of the upload that waits, and the
    /// site.
    String address(String pattern) {
        String address = pattern;
        address = address.replace("{site}", "http://localhost:" + port());
        for (Map.Entry<String, String> name : names.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        return address;
    }

    @Override
    public void close() {
        context.close();
    }

    private static void write(Path data, String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private static void edit(ConfigurableApplicationContext archive, Map<String, String> names) throws Exception {
        PeopleEditing people = archive.getBean(PeopleEditing.class);
        people.setAliases("oren-hale", List.of("O. Hale", "Hale the Ferryman"));
        people.identify("oren-hale", Map.of("wikidata", "Q7747"));
        Takedowns takedowns = archive.getBean(Takedowns.class);
        takedowns.ofTurn(requireNonNull(names.get("hidden")), "asked for by the family");
        takedowns.ofWords(requireNonNull(names.get("blocked")), 6, 9, "a living person");
        takedowns.ofInterview("gone", "a court order");
        Publishing publishing = archive.getBean(Publishing.class);
        publishing.publish("boat", new Publication(Visibility.EDITORS));
        publishing.publish("boat", new Publication(Visibility.PUBLISHED));
        Interviews interviews = archive.getBean(Interviews.class);
        Reports reports = archive.getBean(Reports.class);
        reports.report(interviews.cited(requireNonNull(names.get("question"))).getFirst(), "A word is missing.",
                "A reader", "10.1.1.1");
        reports.answer(reports.list(0, 1).getContent().getFirst().id(), "It is as on the tape.");
        reports.report(interviews.cited(requireNonNull(names.get("spoken"))).getFirst(), "Not at night.", "",
                "10.1.1.2");
        archive.getBean(Accounts.class).add("mara", AccountRole.EDITOR);
        archive.getBean(ApiTokens.class).make("night import", AccountRole.EDITOR);
        Browsing.asAdmin(OwnArchive.port(archive)).upload("/admin/upload", "/admin/upload", "waiting.txt",
                BOAT.formatted("waiting"));
        names.put("upload", archive.getBean(JdbcClient.class).sql("select max(id) from staged_upload")
                .query(String.class).single());
    }
}
