package org.verbatim.download;

/// Plain text: words are indented, and nothing else is.
record PlainLines() implements LineForm {

    @Override
    public String form() {
        return "Verbatim text 1";
    }

    @Override
    public String title(String title) {
        return title + "\n";
    }

    @Override
    public String fact(String name, String value) {
        return name + ": " + value;
    }

    @Override
    public String section(String heading) {
        return "== " + heading;
    }

    @Override
    public String head(int number, String said, String address) {
        return "[" + number + "] " + said + (said.isEmpty() ? "" : " · ") + address;
    }

    @Override
    public String note(String text) {
        return "(" + text + ")";
    }

    @Override
    public String words(String line, boolean goesOn) {
        return "    " + line;
    }
}
