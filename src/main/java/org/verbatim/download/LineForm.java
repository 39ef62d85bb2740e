package org.verbatim.download;

/// How a form of plain text sets the lines that it consists of, so that none can be taken for another.
sealed interface LineForm permits PlainLines, MarkdownLines {

    /// What the file is, in its front.
    String form();

    String title(String title);

    String fact(String name, String value);

    String section(String heading);

    /// What comes before the words of a turn: its number, what `said` says of it, its address.
    String head(int number, String said, String address);

    /// Something that the archive says of a turn.
    String note(String text);

    /// A line of words; `goesOn` where its paragraph has another.
    String words(String line, boolean goesOn);
}
