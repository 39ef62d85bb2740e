package org.verbatim.admin;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbatim.access.account.AccountRole;
import org.verbatim.archive.Fact;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;

import static org.assertj.core.api.Assertions.assertThat;

class DeskMessagesTests {

    @Test
    void everythingThatPagesNameByItsConstantHasAName() throws IOException {
        List<String> keys = Stream.of(names("deed.", Deed.values()), names("thing.", Thing.values()),
                names("visibility.", Visibility.values()), names("visibility.about.", Visibility.values()),
                names("account.role.", AccountRole.values()),
                Arrays.stream(Fact.values()).flatMap(
                        fact -> Stream.of("fact." + fact.label(), "fact.hint." + fact.label())))
                .flatMap(all -> all).toList();
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }

        assertThat(messages.stringPropertyNames()).containsAll(keys);
    }

    private static Stream<String> names(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + constant.name().toLowerCase(Locale.ROOT).replace("_", ""));
    }
}
