package org.verbatim.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.IWritableCharSequence;

/// The attribute `turns:of` of an element: the turns of a [TurnSource] in it, written straight into the page at its place. They are not
/// escaped again, so nothing else gets in: what they are made of escapes all.
@Component
class TurnsDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    TurnsDialect() {
        super("Turns", "turns", PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Of(prefix));
    }

    private static final class Of extends AbstractAttributeTagProcessor {

        Of(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "of", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
                String value, IElementTagStructureHandler structure) {
            Object turns = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value).execute(context);
            if (turns instanceof TurnSource source) {
                structure.setBody(new Written(source, new TurnLabels(context)), false);
            } else {
                structure.setBody("", false);
            }
        }
    }

    /// Turns as the template engine takes text that is written when its turn comes, without ever being one string.
    private record Written(TurnSource turns, TurnLabels labels) implements IWritableCharSequence {

        @Override
        public void write(Writer page) throws IOException {
            TurnWriter writer = new TurnWriter(page, labels);
            turns.writeTo(writer);
            writer.write();
        }

        @Override
        public int length() {
            return toString().length();
        }

        @Override
        public char charAt(int index) {
            return toString().charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            StringWriter all = new StringWriter();
            try {
                write(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all.toString();
        }
    }
}
