package org.verbatim.archive.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;
import org.verbatim.TestDatabase;
import org.verbatim.archive.AuthorityId;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.EditRefused;
import org.verbatim.archive.EditedVoice;
import org.verbatim.archive.ListedPerson;
import org.verbatim.archive.Moved;
import org.verbatim.archive.StoredArchive;
import org.verbatim.archive.Turn;
import org.verbatim.archive.audit.Act;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.transcript.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DataJpaTest(showSql = false)
@StoredArchive
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
class PeopleEditingIntegrationTests {

    @Autowired
    InterviewWriter writer;

    @Autowired
    Interviews interviews;

    @Autowired
    People people;

    @Autowired
    PeopleEditing editing;

    @Autowired
    Acts acts;

    @BeforeEach
    void twoInterviewsWithTheSameName() {
        store("boat");
        store("train");
    }

    @Test
    void splitsOneNameIntoTwoPeopleWhateverComesLater() {
        List<String> keys = keys("train");
        EditedVoice inTrain = editing.find("bo-ek").orElseThrow().voices().stream()
                .filter(voice -> voice.interview().equals("train")).findFirst().orElseThrow();

        String other = editing.split("bo-ek", "Bo Ek", Set.of(inTrain.id()));

        assertThat(other).isEqualTo("bo-ek-2");
        assertThat(speaks("boat")).isEqualTo("bo-ek");
        assertThat(speaks("train")).isEqualTo("bo-ek-2");
        store("train", "Bo Ek: And " + UUID.randomUUID() + " came later.");
        store("boat", "Bo Ek: And " + UUID.randomUUID() + " came later.");
        assertThat(speaks("train")).as("after another import").isEqualTo("bo-ek-2");
        assertThat(speaks("boat")).isEqualTo("bo-ek");
        assertThat(keys("train")).startsWith(keys.toArray(String[]::new));
        assertThat(acts(other)).extracting(Act::deed).containsExactly(Deed.ADDED);
        assertThat(acts("bo-ek").getFirst().after()).containsEntry("slug", "bo-ek-2");
    }

    @Test
    void nobodyAndEverybodyCannotBeSplitOff() {
        Set<Long> all = Set.copyOf(editing.find("bo-ek").orElseThrow().voices().stream().map(EditedVoice::id).toList());

        assertThatThrownBy(() -> editing.split("bo-ek", "Bo", Set.of())).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> editing.split("bo-ek", "Bo", all)).isInstanceOf(EditRefused.class);
    }

    @Test
    void whatASplitPartsAMergeJoins() {
        EditedVoice one = editing.find("bo-ek").orElseThrow().voices().getFirst();
        String other = editing.split("bo-ek", "Bo Ek the Younger", Set.of(one.id()));
        editing.identify(other, Map.of("wikidata", "Q7747", "viaf", "79037577"));
        editing.identify("bo-ek", Map.of("wikidata", "Q7748"));

        editing.merge(other, "bo-ek");

        assertThat(editing.find("bo-ek").orElseThrow().voices()).hasSize(2);
        assertThat(editing.find("bo-ek").orElseThrow().aliases()).contains("Bo Ek the Younger");
        assertThat(editing.find("bo-ek").orElseThrow().authority())
                .isEqualTo(Map.of("wikidata", "Q7748", "viaf", "79037577"));
        assertThatThrownBy(() -> people.find(other)).isInstanceOf(Moved.class);
    }

    @Test
    void peopleWhoMayBeOneAreProposedUnlessAnEditorSplitThem() {
        store("lamp", "Fiona O'Brien: It was out.", "Anna Bell: Why?", "Fiona O'Brien: Wind.", "Anna Bell: And now?");
        store("tower", "Fiona O’Brien: It is on.", "Anna Bell: Since when?", "Fiona O’Brien: May.", "Anna Bell: Well.");

        assertThat(editing.alike(10)).singleElement()
                .satisfies(group -> assertThat(group).extracting(ListedPerson::name)
                        .containsExactlyInAnyOrder("Fiona O'Brien", "Fiona O’Brien"));
        List<ListedPerson> group = editing.alike(10).getFirst();
        editing.merge(group.get(1).slug(), group.get(0).slug());
        assertThat(editing.alike(10)).isEmpty();
        assertThatThrownBy(() -> people.find(group.get(1).slug())).isInstanceOf(Moved.class);

        EditedVoice one = editing.find(group.get(0).slug()).orElseThrow().voices().getFirst();
        editing.split(group.get(0).slug(), "Fiona OBrien", Set.of(one.id()));
        assertThat(editing.alike(10)).isEmpty();
    }

    @Test
    void aRoleThatAnEditorGaveStaysWithLaterRevisions() {
        EditedVoice bell = voice("boat", "Anna Bell");
        assertThat(bell.role()).isEqualTo(Role.INTERVIEWER);
        List<String> keys = keys("boat");

        assertThat(editing.setRole(bell.id(), Role.MODERATOR)).isEqualTo("boat");
        store("boat", "Bo Ek: And " + UUID.randomUUID() + " came later.");

        assertThat(voice("boat", "Anna Bell").role()).isEqualTo(Role.MODERATOR);
        assertThat(voice("boat", "Bo Ek").role()).isEqualTo(Role.INTERVIEWEE);
        assertThat(keys("boat")).startsWith(keys.toArray(String[]::new));
    }

    @Test
    void otherNamesAreSetAndShowInSearch() {
        UUID stamp = interviews.summary("boat").orElseThrow().stamp();
        editing.setAliases("bo-ek", List.of(" Old  Bo ", "", "Bo Ek", "The Sailor"));

        assertThat(people.find("bo-ek").orElseThrow().aliases()).containsExactly("Old Bo", "The Sailor");
        assertThat(interviews.summary("boat").orElseThrow().stamp()).isNotEqualTo(stamp);
        assertThat(acts("bo-ek").getFirst().changes()).containsOnlyKeys("aliases");
        assertThat(editing.list("sailor", 0, 10).getContent()).extracting(ListedPerson::slug).containsExactly("bo-ek");
    }

    @Test
    void aNewNameKeepsTheKeysAndTheOldAddress() {
        List<String> keys = keys("boat");

        assertThat(editing.rename("bo-ek", "Bo  Ekström")).isEqualTo("bo-ekstrom");

        assertThat(keys("boat")).isEqualTo(keys);
        assertThat(people.find("bo-ekstrom").orElseThrow().figures().getName()).isEqualTo("Bo Ekström");
        assertThatThrownBy(() -> editing.rename("bo-ekstrom", " ")).isInstanceOf(EditRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"wikidata,Q7747,https://www.wikidata.org/wiki/Q7747",
            "wikidata,https://www.wikidata.org/wiki/Q7747#P31,",
            "wikidata,http://wikidata.org/wiki/Q7747/,https://www.wikidata.org/wiki/Q7747",
            "viaf,https://viaf.org/viaf/79037577/,https://viaf.org/viaf/79037577",
            "gnd,122188926,https://d-nb.info/gnd/122188926",
            "gnd,https://d-nb.info/gnd/4076230-0,https://d-nb.info/gnd/4076230-0",
            "wikidata,7747,", "wikidata,Q0,", "viaf,12a,", "gnd,https://evil.example/122188926,", "viaf,1<script>,"})
    void idsAreTakenAsTheyAreOrByTheirAddressAndNothingElseIs(String file, String typed, @Nullable String address) {
        if (address == null) {
            assertThatThrownBy(() -> editing.identify("bo-ek", Map.of(file, typed))).isInstanceOf(EditRefused.class);
            assertThat(people.find("bo-ek").orElseThrow().ids()).isEmpty();
            return;
        }

        editing.identify("bo-ek", Map.of(file, typed));

        assertThat(people.find("bo-ek").orElseThrow().ids()).extracting(AuthorityId::address).containsExactly(address);
        assertThat(acts("bo-ek").getFirst().changes()).containsOnlyKeys(file);
    }

    private List<Act> acts(String person) {
        return acts.of(Thing.PERSON, editing.find(person).orElseThrow().id(), 0, 10).getContent();
    }

    private EditedVoice voice(String interview, String name) {
        return editing.voices(interview).stream().filter(voice -> voice.name().equals(name)).findFirst().orElseThrow();
    }

    private String speaks(String interview) {
        return String.valueOf(interviews.find(interview).orElseThrow().turns().get(1).person());
    }

    private List<String> keys(String interview) {
        return interviews.find(interview).orElseThrow().turns().stream().map(Turn::key).toList();
    }

    private void store(String slug, String... more) {
        String[] lines = new String[2 + more.length];
        lines[0] = "Anna Bell: When did you leave the island by " + slug + "?";
        lines[1] = "Bo Ek: We crossed before the winter came, by " + slug + ".";
        System.arraycopy(more, 0, lines, 2, more.length);
        writer.store(Drafts.of(slug, lines));
    }
}
