package org.verbatim.archive.editing;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;
import org.verbatim.TestDatabase;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.ImportedRevision;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.StoredArchive;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.ImportRun.Refusal;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedTranscript;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest(showSql = false)
@StoredArchive
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
class ImportsIntegrationTests {

    @Autowired
    InterviewWriter writer;

    @Autowired
    Imports imports;

    @Test
    void whatAReaderDoubtsIsKeptWithTheRevision() {
        ParseWarning doubt = new ParseWarning(2, 5, ParseWarning.Kind.SPEAKER, "this may be a label", "Bo Ek:");
        writer.store(doubting(Drafts.of("boat", "Anna Bell: When?", "Bo Ek: Then."), doubt));
        writer.store(Drafts.of("train", "Anna Bell: Where?", "Bo Ek: There."));

        assertThat(imports.revisions(false, 0, 10)).extracting(ImportedRevision::slug).containsExactly("train", "boat");
        ImportedRevision read = imports.revisions(true, 0, 10).getContent().getFirst();
        assertThat(imports.revisions(true, 0, 10).getTotalElements()).isEqualTo(1);
        assertThat(read.slug()).isEqualTo("boat");
        assertThat(read.warnings()).containsExactly(doubt);
        assertThat(read.format()).isEqualTo("labelled-text");
    }

    @Test
    void refusalsAreKeptWithTheirReasonsAndOnlyTheFirstOfMany() {
        imports.record("folder", 1, 2, 3, List.of(new Refusal("a.txt", "is no transcript\0")));
        imports.record("flood", 0, 0, 0, Collections.nCopies(1_200, new Refusal("b.txt", "no")));
        imports.record("nothing", 0, 0, 9, List.of());

        List<ImportRun> runs = imports.runs(0, 10).getContent();
        assertThat(runs).extracting(ImportRun::what).containsExactly("flood", "folder");
        assertThat(runs.getLast().refused()).containsExactly(new Refusal("a.txt", "is no transcript "));
        assertThat(runs.getLast().who()).isNull();
        assertThat(runs.getFirst().rejected()).isEqualTo(1_200);
        assertThat(runs.getFirst().refused()).hasSize(1_000);
    }

    private static InterviewDraft doubting(InterviewDraft draft, ParseWarning doubt) {
        ParsedTranscript t = draft.transcript();
        return new InterviewDraft(draft.slug(), draft.origin(), draft.facts(),
                new ParsedTranscript(t.text(), t.from(), t.facts(), t.speakers(), t.sections(), t.turns(), t.spans(),
                        List.of(doubt)),
                draft.people(), draft.provenance(), draft.source(), Visibility.PUBLISHED);
    }
}
