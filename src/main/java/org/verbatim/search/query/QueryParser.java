package org.verbatim.search.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.query.QueryToken.CloseMost;
import org.verbatim.search.query.QueryToken.Leaf;
import org.verbatim.search.query.QueryToken.Sign;

/// Reads what people type into a search box.
public final class QueryParser {

    private final QueryLimits limits;

    public QueryParser(QueryLimits limits) {
        this.limits = limits;
    }

    /// Reads any text; only one that is over a limit throws, [QueryTooCostly].
    ///
    ///     query     = any
    ///     any       = all { "OR" all }
    ///     all       = one { [ "AND" ] one }
    ///     one       = ( "NOT" | "-" ) one | group | phrase | near | condition | word
    ///     group     = "(" any ")" | "(" all ")~" number          at least so many of its parts
    ///     phrase    = quote text quote                           a quote is any of " “ ” „ ‟ « »
    ///     near      = phrase "~" number                          with no space between
    ///     condition = field ":" ( text | quote text quote )
    ///     field     = "speaker" | "interview" | "publisher" | "collection" | "role" | "kind" | "lang"
    ///               | "date" | "before" | "after" | "mentions" | "question"
    ///     word      = text | text "*" | pattern | text "~" [ "1" | "2" ] | "*" | "*:*"
    ///     pattern   = text with "*" or "?" before or inside it
    ///
    /// Operators are in capitals; `-` stands right before what it takes away. The value of `question` is a word or a phrase. What does
    /// not fit is read as plain words and listed in [Query#plain]: an operator without its operands, a condition without its value, a
    /// field that the language does not have. A parenthesis or a quotation mark without its other is left out. An empty query and `*`
    /// are every turn.
    public Query parse(String text) {
        if (text.length() > limits.length()) {
            throw new QueryTooCostly(
                    "The query is " + text.length() + " characters long; at most " + limits.length() + " are read.");
        }
        QueryLexer lexer = new QueryLexer(text);
        Tree tree = new Tree(lexer.tokens(), lexer.plain());
        @Nullable
        QueryNode root = tree.read();
        List<String> plain = lexer.plain();
        if (root != null) {
            return new Query(root, plain);
        }
        String typed = WordEdges.spaced(text);
        return new Query(typed.isEmpty() ? new QueryNode.MatchAll() : new QueryNode.Word(typed), plain);
    }

    /// The tokens of one query, read from left to right by recursive descent. A node is null where there is nothing.
    private final class Tree {

        private final List<QueryToken> tokens;
        private final List<String> plain;
        private int at;
        private int nesting;

        Tree(List<QueryToken> tokens, List<String> plain) {
            this.plain = plain;
            this.tokens = withoutStrayOperators(tokens, plain);
            long clauses = tokens.stream().mapToLong(Tree::clauses).sum();
            if (clauses > limits.clauses()) {
                throw new QueryTooCostly("The query has " + clauses + " words and conditions; at most "
                        + limits.clauses() + " are sought at once.");
            }
        }

        @Nullable
        QueryNode read() {
            List<QueryNode> all = new ArrayList<>();
            while (at < tokens.size()) {
                add(all, any());
                if (at < tokens.size() && tokens.get(at++) instanceof CloseMost(var atLeast)) {
                    plain.add(")~" + atLeast);
                } // a closing parenthesis without its other
            }
            return all.isEmpty() ? null : QueryNode.all(all);
        }

        private @Nullable QueryNode any() {
            List<QueryNode> any = new ArrayList<>();
            do {
                add(any, all());
            } while (accept(Sign.OR));
            return any.isEmpty() ? null : QueryNode.any(any);
        }

        private @Nullable QueryNode all() {
            List<QueryNode> all = new ArrayList<>();
            while (at < tokens.size() && tokens.get(at) != Sign.OR && !closes(tokens.get(at))) {
                if (!accept(Sign.AND)) {
                    add(all, one());
                }
            }
            return all.isEmpty() ? null : QueryNode.all(all);
        }

        private @Nullable QueryNode one() {
            QueryToken token = tokens.get(at++);
            if (token instanceof Leaf(var node)) {
                return node;
            }
            if (++nesting > limits.nesting()) {
                throw new QueryTooCostly("The query has more than " + limits.nesting()
                        + " parentheses and negations inside each other.");
            }
            QueryNode inner = token == Sign.OPEN ? group() : negation();
            nesting--;
            return inner;
        }

        private @Nullable QueryNode group() {
            QueryNode inner = any();
            QueryToken end = at < tokens.size() ? tokens.get(at) : Sign.OPEN;
            if (end instanceof CloseMost(var atLeast)) {
                at++;
                return mostOf(inner, atLeast);
            }
            accept(Sign.CLOSE);
            return inner;
        }

        private @Nullable QueryNode mostOf(@Nullable QueryNode inner, int atLeast) {
            if (inner instanceof QueryNode.And(var parts)) {
                return QueryNode.mostOf(parts, atLeast);
            }
            plain.add(")~" + atLeast);
            return inner;
        }

        private @Nullable QueryNode negation() {
            QueryNode inner = at < tokens.size() && startsOperand(tokens.get(at)) ? one() : null;
            return inner == null ? null : new QueryNode.Not(inner);
        }

        private boolean accept(Sign sign) {
            boolean here = at < tokens.size() && tokens.get(at) == sign;
            at += here ? 1 : 0;
            return here;
        }

        private static void add(List<QueryNode> nodes, @Nullable QueryNode node) {
            if (node != null) {
                nodes.add(node);
            }
        }

        private static long clauses(QueryToken token) {
            return token instanceof Leaf(QueryNode.And(var parts)) ? parts.size() : token instanceof Leaf ? 1 : 0;
        }

        /// `AND OR`, `sea NOT`: an operator that has nothing to work on is a word.
        private static List<QueryToken> withoutStrayOperators(List<QueryToken> tokens, List<String> plain) {
            List<QueryToken> kept = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                boolean before = !kept.isEmpty() && endsOperand(kept.getLast());
                boolean after = i + 1 < tokens.size() && startsOperand(tokens.get(i + 1));
                QueryToken token = tokens.get(i);
                if (token instanceof Sign sign && isStray(sign, before, after)) {
                    plain.add(sign.name());
                    kept.add(new Leaf(new QueryNode.Word(sign.name())));
                } else {
                    kept.add(token);
                }
            }
            return kept;
        }

        private static boolean isStray(Sign sign, boolean before, boolean after) {
            return switch (sign) {
                case AND, OR -> !before || !after;
                case NOT -> !after;
                case OPEN, CLOSE, MINUS -> false;
            };
        }

        private static boolean startsOperand(QueryToken token) {
            return token instanceof Leaf || token == Sign.OPEN || token == Sign.NOT || token == Sign.MINUS;
        }

        private static boolean endsOperand(QueryToken token) {
            return token instanceof Leaf || closes(token);
        }

        private static boolean closes(QueryToken token) {
            return token == Sign.CLOSE || token instanceof CloseMost;
        }
    }
}
