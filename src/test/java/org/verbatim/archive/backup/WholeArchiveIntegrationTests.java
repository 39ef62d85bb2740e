package org.verbatim.archive.backup;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.verbatim.Browsing;
import org.verbatim.OwnArchive;
import org.verbatim.archive.Audience;
import org.verbatim.archive.Sha256;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.ingest.Importer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbatim.archive.backup.ExportedZip.bytes;
import static org.verbatim.archive.backup.ExportedZip.parts;
import static org.verbatim.archive.backup.ExportedZip.text;

/// An archive is taken out whole, and comes back as it was or not at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeArchiveIntegrationTests {

    private static final Pattern SEARCHES = Pattern.compile("^(/api)?/(search|check|suggest|complete)");
    private static final Pattern KEY = Pattern.compile("/t/[0-9a-z]{12}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");
    /// What belongs to accounts, which are no part of an export, and the check of the form itself.
    private static final Pattern ELSEWHERE = Pattern
            .compile("/admin/(account|accounts|tokens)(/.*)?|/logout|/login|/error");

    @SuppressWarnings("NullAway.Init") // given before all tests
    private Path folder;
    @SuppressWarnings("NullAway.Init") // started before all tests
    private ConfigurableApplicationContext first;
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        first = FullArchive.startFull(folder.resolve("first"));
        file = FullArchive.export(first, folder.resolve("archive.zip"));
    }

    @AfterAll
    void stop() {
        first.close();
    }

    @Test
    void aRestoredArchiveAnswersAsTheFirstAndGoesOn() throws Exception {
        Path second = folder.resolve("second");
        try (ConfigurableApplicationContext restored = FullArchive.start(second, "--verbatim.restore=" + file)) {
            FullArchive.awaitIndex(restored);
            Set<String> addresses = addresses();
            assertThat(addresses).hasSizeGreaterThan(150);
            compare(addresses, new Browsing(port(first)), new Browsing(port(restored)), restored);
            compare(addresses, Browsing.asAdmin(port(first)), Browsing.asAdmin(port(restored)), restored);

            Path again = FullArchive.export(restored, folder.resolve("again.zip"));
            assertThat(parts(again)).isEqualTo(parts(file));

            goesOn(restored, second);
        }
    }

    private static void goesOn(ConfigurableApplicationContext restored, Path home) throws IOException {
        Interviews interviews = restored.getBean(Interviews.class);
        List<String> keys = interviews.find("open-boat").orElseThrow().turns().stream().map(Turn::key).toList();
        FullArchive.writeBoat(home, "What became of the brother whom you both left there?");
        Files.writeString(home.resolve("data/new.txt"), """
                Nils Holm: What did you hear of the light, and of them who kept it?
                Ruth Lind: It was said that they had a goose, which I did not believe.
                Nils Holm: And did you see them once again after that summer?
                Ruth Lind: I saw them once, from afar, and they were well.
                """);

        restored.getBean(Importer.class).importPath(home.resolve("data"));

        assertThat(interviews.find("open-boat").orElseThrow().summary().revision()).isEqualTo(3);
        assertThat(interviews.find("open-boat").orElseThrow().turns().stream().map(Turn::key)).contains(
                keys.getFirst(), keys.getLast());
        assertThat(interviews.find("new").orElseThrow().turns()).hasSize(4);
    }

    @Test
    void itsSourcesCanBeUsedWithoutIt() throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(text(zip, "sources/boat.txt")).contains("whom you both left");
            assertThat(text(zip, "sources/boat.yaml")).contains("publisher: Gazette of the Isles");
            assertThat(text(zip, "earlier/boat.txt")).contains("whom you left");
            assertThat(text(zip, "sources/tapes.jsonl")).contains("tape-1", "tape-2");
            assertThat(text(zip, "README.txt")).contains("also holds what visitors may not see");
            assertThat(zip.stream().map(ZipEntry::getName)).contains("sources/letter.docx", "sources/shut.txt")
                    .noneMatch(name -> name.contains("account") || name.contains("token"));
            String password = first.getBean(JdbcClient.class).sql("select password from account")
                    .query(String.class).single();
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(text(zip, entry.getName())).doesNotContain(password);
            }
        }
    }

    @Test
    void whatIsNoWholeExportIsRefusedAndChangesNothing() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        try (ConfigurableApplicationContext empty = FullArchive.start(folder.resolve("empty"))) {
            refused(empty, Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - 100)), "ZIP");
            refused(empty, Files.write(folder.resolve("text.zip"), "no".getBytes(StandardCharsets.UTF_8)), "ZIP");
            refused(empty, folder.resolve("none.zip"), "there is no file");
            refused(empty, ExportedZip.of(folder.resolve("foreign.zip"), Map.of("a.txt", "a")),
                    "no export of an archive");
            refused(empty,
                    ExportedZip.of(folder.resolve("other.zip"),
                            Map.of("verbatim.json", "{\"format\":\"x\",\"parts\":[]}")),
                    "no export of an archive");
            refused(empty, ExportedZip.of(folder.resolve("words.zip"), Map.of("verbatim.json", "words")),
                    "says something else");
            refused(empty, changed("later.zip", "verbatim.json", json -> json.replace("\"version\" : 1",
                    "\"version\" : 2")), "later Verbatim");
            refused(empty, changed("tables.zip", "verbatim.json", json -> json.replaceAll(
                    "\"schema\" : \"[^\"]+\"", "\"schema\" : \"999\"")), "later Verbatim");
            refused(empty, changed("column.zip", "verbatim.json", json -> json.replace("\"media_url\"",
                    "\"smell\"")), "smell");
            refused(empty, changed("number.zip", "verbatim.json", json -> json.replace("\"speaker_seq\"",
                    "\"pg_class\"")), "pg_class");
            refused(empty, changed("large.zip", "verbatim.json", json -> json.replaceFirst("\"bytes\" : \\d+",
                    "\"bytes\" : 999999999999")), "unpack");
            refused(empty, changed("turn.zip", "tables/turn.csv", text -> text.replace("three nights", "nine nights")),
                    "turn.csv");
            refused(empty, changed("same-length.zip", "tables/turn.csv", text -> text.replace("boat", "goat")),
                    "SHA-256");
            refused(empty, changed("source.zip", "sources/tapes.jsonl", text -> text.replace("calm", "warm")),
                    "tapes.jsonl");
            refused(empty, changed("sidecar.zip", "sources/boat.yaml", text -> text.replace("Isles", "Hills")),
                    "boat.yaml");
            refused(empty, changed("extra.zip", "sources/more.txt", _ -> "more"), "no export has");
            refused(empty, changed("lacking.zip", "sources/shut.txt", _ -> ""), "lacks sources/shut.txt");

            anOlderOneIsRestored(empty);
        }
    }

    @Test
    void damageToAnyPartIsFound() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        try (ConfigurableApplicationContext empty = FullArchive.start(folder.resolve("guarded"))) {
            for (String part : List.of("README.txt", "tables/source.csv", "tables/turn.csv", "tables/act.csv",
                    "sources/letter.docx", "earlier/boat.txt", "sources/boat.yaml", "files.csv", "verbatim.json")) {
                byte[] damaged = bytes.clone();
                damaged[names.indexOf(part) + part.length() + 20] ^= 0x10;
                refused(empty, Files.write(folder.resolve(part.replace('/', '-') + ".zip"), damaged), "");
            }
        }
    }

    @Test
    void anArchiveThatHasSomethingStaysAsItIs() {
        Map<String, Long> before = rows(first);

        assertThatThrownBy(() -> first.getBean(ArchiveRestore.class).restore(file))
                .isInstanceOf(RestoreRefused.class).hasMessageContaining("not empty");

        assertThat(rows(first)).isEqualTo(before);
    }

    @Test
    void adminsDownloadItAndThatIsOnRecord() throws Exception {
        Path other = folder.resolve("desk");
        try (ConfigurableApplicationContext archive = FullArchive.start(other)) {
            Browsing admin = Browsing.asAdmin(port(archive));
            assertThat(admin.page("/admin/export")).contains("what visitors may not see");

            HttpResponse<String> download = admin.send("/admin/export", "/admin/export");

            assertThat(download.statusCode()).isEqualTo(200);
            assertThat(download.headers().firstValue("content-type")).contains("application/zip");
            assertThat(download.headers().firstValue("content-disposition").orElseThrow()).contains("verbatim-20");
            assertThat(admin.page("/admin/history")).contains("took along the whole");
            assertThat(new Browsing(port(archive)).get("/admin/export").statusCode()).isEqualTo(302);
        }
    }

    /// An export of a version that lacked one column and had another that is gone.
    private void anOlderOneIsRestored(ConfigurableApplicationContext empty) throws IOException {
        byte[] speakers;
        byte[] sources;
        ObjectNode manifest;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            speakers = text(zip, "tables/speaker.csv").lines().map(line -> line.substring(0, line.lastIndexOf(',')))
                    .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
            sources = text(zip, "tables/revision_source.csv").lines()
                    .map(line -> line + (line.startsWith("revision_id") ? ",spans" : ",front:1"))
                    .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
            manifest = (ObjectNode) JsonMapper.shared().readTree(bytes(zip, "verbatim.json"));
        }
        manifest.put("schema", "4");
        for (JsonNode part : manifest.get("parts")) {
            if (part.get("path").asString().equals("tables/speaker.csv")) {
                ArrayNode columns = (ArrayNode) part.get("columns");
                assertThat(columns.remove(columns.size() - 1).asString()).isEqualTo("person_chosen");
                describe((ObjectNode) part, speakers);
            } else if (part.get("path").asString().equals("tables/revision_source.csv")) {
                ((ArrayNode) part.get("columns")).add("spans");
                describe((ObjectNode) part, sources);
            }
        }
        Path older = ExportedZip.changed(file, folder.resolve("older.zip"),
                Map.of("tables/speaker.csv", _ -> new String(speakers, StandardCharsets.UTF_8),
                        "tables/revision_source.csv", _ -> new String(sources, StandardCharsets.UTF_8),
                        "verbatim.json", _ -> manifest.toString()));

        empty.getBean(ArchiveRestore.class).restore(older);

        assertThat(empty.getBean(JdbcClient.class).sql("select distinct person_chosen from speaker")
                .query(Boolean.class).list()).containsExactly(false);
        assertThat(empty.getBean(Interviews.class).find("open-boat")).isPresent();
    }

    private static void describe(ObjectNode part, byte[] bytes) {
        part.put("bytes", bytes.length).put("sha256", HexFormat.of().formatHex(Sha256.digest().digest(bytes)));
    }

    private void refused(ConfigurableApplicationContext empty, Path damaged, String why) {
        Map<String, Long> before = rows(empty);

        assertThatThrownBy(() -> empty.getBean(ArchiveRestore.class).restore(damaged)).as(damaged.toString())
                .isInstanceOf(RestoreRefused.class).hasMessageContaining(why);

        assertThat(rows(empty)).as(damaged.toString()).isEqualTo(before);
    }

    /// How many rows each table has, and where numbering stands.
    private static Map<String, Long> rows(ConfigurableApplicationContext archive) {
        JdbcClient database = archive.getBean(JdbcClient.class);
        Map<String, Long> rows = new TreeMap<>();
        ArchiveTable.ALL.forEach(table -> rows.put(table.name(),
                database.sql("select count(*) from " + table.name()).query(Long.class).single()));
        database.sql("select sequencename, coalesce(last_value, 0) as last from pg_sequences").query().listOfRows()
                .forEach(row -> rows.put(String.valueOf(row.get("sequencename")), (Long) row.get("last")));
        return rows;
    }

    private Path changed(String name, String entry, UnaryOperator<String> change)
            throws IOException {
        return ExportedZip.changed(file, folder.resolve(name), Map.of(entry, change));
    }

    private void compare(Set<String> addresses, Browsing one, Browsing other, ConfigurableApplicationContext restored)
            throws Exception {
        for (String address : addresses) {
            HttpResponse<String> before = one.get(address);
            HttpResponse<String> after = other.get(address);
            assertThat(after.statusCode()).as(address).isEqualTo(before.statusCode()).isLessThan(500);
            assertThat(plain(after, restored, address)).as(address).isEqualTo(plain(before, first, address));
        }
    }

    /// Of a search all that it found: which of two equal hits comes first is the index's matter.
    private static String plain(HttpResponse<String> answer, ConfigurableApplicationContext archive, String address) {
        if (SEARCHES.matcher(address).find()) {
            return KEY.matcher(answer.body()).results().map(key -> key.group()).sorted()
                    .collect(Collectors.joining(" "));
        }
        return answer.body().replace("localhost:" + port(archive), "here")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    /// Every address that a controller answers, of every interview, person and key that the archive has or had.
    private Set<String> addresses() {
        List<String> slugs = listed("select slug from interview union select slug from former_slug");
        List<String> people = listed("select slug from person union select slug from former_person_slug");
        List<String> keys = listed("select distinct key from turn");
        Set<String> addresses = new TreeSet<>();
        for (String pattern : patterns()) {
            List<String> named = pattern.contains("{key") ? keys : pattern.contains("/people/") ? people : slugs;
            for (String name : VARIABLE.matcher(pattern).find() ? named : List.of("")) {
                addresses.add(filled(pattern, Map.of("slug", name, "key", name, "number", "2", "n", "2", "ending",
                        "ris", "shelf", "turns", "part", "1", "id", "1", "first", "nothing")));
            }
        }
        addresses.addAll(List.of("/search?q=sea", "/search?q=quixotic", "/search?q=harpoon", "/api/search?q=light",
                "/interviews/open-boat/revisions?number=2", "/interviews/open-boat?q=boat"));
        assertThat(first.getBean(Interviews.class).find("open-boat", Audience.EDITORS)).isPresent();
        return addresses;
    }

    private List<String> listed(String query) {
        return first.getBean(JdbcClient.class).sql(query).query((row, _) -> row.getString(1)).list();
    }

    private Set<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        first.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet()
                .stream().filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(mapping -> patterns.addAll(mapping.getPatternValues()));
        patterns.removeIf(pattern -> ELSEWHERE.matcher(pattern).matches() || pattern.startsWith("/api/openapi"));
        return patterns;
    }

    private static String filled(String pattern, Map<String, String> values) {
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            assertThat(values).as("what stands for a variable of " + pattern).containsKey(variable.group(1));
            variable.appendReplacement(filled, values.get(variable.group(1)));
        }
        return variable.appendTail(filled).toString();
    }

    private static int port(ConfigurableApplicationContext archive) {
        return OwnArchive.port(archive);
    }
}
