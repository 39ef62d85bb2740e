package org.verbatim.download;

import java.util.regex.Pattern;

/// Markdown, as CommonMark has it: whatever could be markup in a name or in words is escaped ("any ASCII punctuation character may be
/// backslash-escaped", 2.4).
record MarkdownLines() implements LineForm {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_{}\\[\\]<>#&~|!$^]");
    /// What makes a list, a rule or an underlined heading where a line begins.
    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^(\\s*)([-+=:])");
    private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d+)([.)])");

    @Override
    public String form() {
        return "Verbatim Markdown 1";
    }

    @Override
    public String title(String title) {
        return "# " + escaped(title) + "\n";
    }

    @Override
    public String fact(String name, String value) {
        return "- " + name + ": " + escaped(value);
    }

    @Override
    public String section(String heading) {
        return "## " + escaped(heading);
    }

    @Override
    public String head(int number, String said, String address) {
        return "**" + number + "** " + escaped(said) + (said.isEmpty() ? "" : " · ") + "<" + address + ">\n";
    }

    @Override
    public String note(String text) {
        return "*" + escaped(text) + "*\n";
    }

    /// A line that goes on ends with a hard break, which is no part of the words.
    @Override
    public String words(String line, boolean goesOn) {
        return escaped(line.strip()) + (goesOn ? "\\" : "");
    }

    static String escaped(String text) {
        String anywhere = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        String listless = AT_THE_BEGINNING.matcher(anywhere).replaceFirst("$1\\\\$2");
        return NUMBERED.matcher(listless).replaceFirst("$1\\\\$2");
    }
}
