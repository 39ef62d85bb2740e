package org.verbatim.ingest.staging;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UploadNameTests {

    @ParameterizedTest
    @CsvSource({"talk.txt, talk.txt", "tapes/talk.txt, talk.txt", "tapes/side a/talk.txt, side a/talk.txt",
            "C:\\fakepath\\talk.txt, talk.txt", "../../etc/talk.txt, talk.txt", "/talk.txt, talk.txt",
            "tapes/./../talk.txt, talk.txt", "<img src=x>.txt, <img src=x>.txt", "حوار.txt, حوار.txt"})
    void aFileIsKnownByItsPathBelowTheFolderThatWasSent(String sent, String name) {
        assertThat(UploadName.of(sent)).isEqualTo(name);
    }

    @Test
    void whatTurnsTheTextAroundItIsNoPartOfAName() {
        assertThat(UploadName.of("talk\u202Etxt.exe\n")).isEqualTo("talktxt.exe");
    }

    @Test
    void aNameThatIsNoneOrTooLongIsRefused() {
        assertThatThrownBy(() -> UploadName.of(" / .. / ")).isInstanceOf(StagingRefused.class)
                .hasMessageContaining("without a name");
        assertThatThrownBy(() -> UploadName.of("x".repeat(300))).isInstanceOf(StagingRefused.class)
                .hasMessageContaining("300 characters, more than 250");
    }

    @Property
    void noNameLeadsAnywhere(@ForAll String sent) {
        try {
            assertThat(("/" + UploadName.whole(sent) + "/").split("/", -1)).doesNotContain("..", ".");
        } catch (StagingRefused e) {
            assertThat(e).hasMessageNotContaining("\0");
        }
    }
}
