package org.verbatim.site.transcript;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Contexts;
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
import org.verbatim.archive.Rendering;
import org.verbatim.site.HtmlWriter;
import org.verbatim.site.Messages;
import org.verbatim.site.PagePart;
import org.verbatim.site.PartLabels;
import org.verbatim.site.RenderingNote;

/// The attribute `part:here` of an element: the turns of a [TurnSource], the [PagePart] or what is to be said of a [Rendering] in it, written straight
/// into the page at its place. They are not escaped again, so nothing else gets in: what they are made of escapes all.
@Component
public class PartsDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    private final MessageSource messages;

    public PartsDialect(MessageSource messages) {
        super("Parts", "part", PRECEDENCE);
        this.messages = messages;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Here(prefix, messages));
    }

    private static final class Here extends AbstractAttributeTagProcessor {

        private final MessageSource messages;
        private final Map<Locale, PartLabels> labels = new ConcurrentHashMap<>();

        Here(String prefix, MessageSource messages) {
            super(TemplateMode.HTML, prefix, null, false, "here", true, PRECEDENCE, true);
            this.messages = messages;
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
                String value, IElementTagStructureHandler structure) {
            Object part = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value).execute(context);
            Locale locale = context.getLocale();
            String root = contextPath(context);
            switch (part) {
                case TurnSource source -> put(structure, page -> {
                    TurnWriter writer = new TurnWriter(page, new TurnLabels(new Messages(messages, locale)),
                            root);
                    source.writeTo(writer);
                    writer.write();
                });
                case PagePart one -> put(structure, one, locale, root);
                case Rendering rendering -> put(structure, new RenderingNote(rendering), locale, root);
                case null, default -> structure.setBody("", false);
            }
        }

        private void put(IElementTagStructureHandler structure, PagePart part, Locale locale, String root) {
            put(structure, page -> {
                HtmlWriter html = new HtmlWriter(root);
                part.writeTo(html, labels.computeIfAbsent(locale,
                        language -> new PartLabels(new Messages(messages, language))));
                page.write(html.take());
            });
        }

        /// Empty outside of a request.
        private static String contextPath(ITemplateContext context) {
            String path = Contexts.isWebContext(context)
                    ? Contexts.getWebExchange(context).getRequest().getApplicationPath()
                    : null;
            return path == null ? "" : path;
        }

        private static void put(IElementTagStructureHandler structure, Written.Part part) {
            structure.setBody(new Written(part), false);
        }
    }

    /// A part as the template engine takes text that is written when its turn comes, without ever being one string.
    private record Written(Part part) implements IWritableCharSequence {

        private interface Part {
            void writeTo(Writer page) throws IOException;
        }

        @Override
        public void write(Writer page) throws IOException {
            part.writeTo(page);
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
