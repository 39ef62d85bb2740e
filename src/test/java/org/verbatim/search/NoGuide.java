package org.verbatim.search;

import java.util.List;

import org.verbatim.search.query.QueryNode;

/// Offers nothing.
class NoGuide implements SearchGuide {

    @Override
    public Completions complete(String typed, int most) {
        return Completions.NONE;
    }

    @Override
    public List<String> similar(String word, int most) {
        return List.of();
    }

    @Override
    public List<PersonOffer> people(String name, int most) {
        return List.of();
    }

    @Override
    public List<FittingPerson> fitting(String name, int most) {
        return List.of();
    }

    @Override
    public List<TitleOffer> titles(List<QueryNode.Word> words, int most) {
        return List.of();
    }
}
