package org.verbatim.transcript;

/// The part a speaker plays in one interview.
public enum Role {
    INTERVIEWER, INTERVIEWEE, MODERATOR, PANELIST, AUDIENCE, OTHER
}
