package org.verbatim.quote;

/// What may change the meaning of a quote, beside its verdict.
public enum QuoteFlag {

    /// A word that negates was left out, put in or exchanged.
    NEGATION,
    /// A number was.
    NUMBER,
    /// A name was.
    NAME,
    /// A sign that carries meaning was: %, £, ½, an emoji.
    SIGN,
    /// The words are the same, their punctuation is not.
    PUNCTUATION,
    /// The quote begins or ends in the middle of a sentence.
    MID_SENTENCE,
    /// The words were said in another language: the evidence is a translation.
    TRANSLATION,
    /// A program wrote the transcript: nobody may have heard whether it is right.
    MACHINE_MADE,
    /// In these sentences the transcript has a place where nobody heard what was said.
    UNHEARD
}
