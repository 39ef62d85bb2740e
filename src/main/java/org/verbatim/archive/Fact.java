package org.verbatim.archive;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// What is known of an interview beside its words, fact by fact, each as a text: dates in EDTF, a translation as `ru by machine`, the program
/// that wrote the words down by its name or as `machine`.
public enum Fact {
    TITLE("title"), STANDFIRST("standfirst"), PUBLISHER("publisher"), RECORDED("recorded"), PUBLISHED(
            "published"), LANGUAGE("language"), TRANSLATION("translation"), COLLECTION("collection"), PLACE(
                    "place"), SOURCE_URL(
                            "sourceUrl"), MEDIA_URL("mediaUrl"), LICENCE("licence"), MACHINE_MADE("machineMade");

    private static final int LONGEST = 2_000;

    private final String label;

    Fact(String label) {
        this.label = label;
    }

    /// Its name in sidecars, JSON and forms.
    public String label() {
        return label;
    }

    static Optional<Fact> of(String label) {
        return Arrays.stream(values()).filter(fact -> fact.label.equals(label)).findFirst();
    }

    /// Throws [EditRefused] where this fact cannot be so.
    public void check(String value) {
        if (value.length() > LONGEST) {
            throw new EditRefused("The " + label + " has more than " + LONGEST + " characters.");
        }
        if (value.indexOf('\0') >= 0) {
            throw new EditRefused("The " + label + " has a character that cannot be kept.");
        }
        switch (this) {
            case RECORDED, PUBLISHED -> checkDate(value);
            case LANGUAGE -> checkLanguage(value);
            case TRANSLATION -> checkTranslation(value);
            case SOURCE_URL, MEDIA_URL -> checkAddress(value);
            case TITLE, STANDFIRST, PUBLISHER, COLLECTION, PLACE, LICENCE, MACHINE_MADE -> {
                // any words
            }
        }
    }

    private static void checkDate(String value) {
        try {
            ArchiveDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new EditRefused(String.valueOf(e.getMessage()));
        }
    }

    private static void checkLanguage(String value) {
        try {
            new Locale.Builder().setLanguageTag(value);
        } catch (IllformedLocaleException e) {
            throw new EditRefused("\"" + value + "\" is no language: write it as en, or pt-BR.");
        }
    }

    private static void checkTranslation(String value) {
        try {
            checkLanguage(Translation.read(value).from());
        } catch (IllegalArgumentException e) {
            throw new EditRefused(String.valueOf(e.getMessage()));
        }
    }

    /// Pages link to it: only what leads to the web is taken.
    private static void checkAddress(String value) {
        if (!value.startsWith("https://") && !value.startsWith("http://")) {
            throw new EditRefused("An address begins with https:// or http://.");
        }
    }
}
