package org.verbatim.site;

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
import org.verbatim.cite.LinkedData;

/// The attribute `linked:data` of a `script` element: its JSON-LD. A script's text is not escaped as a page's is, so nothing else than
/// [LinkedData], which has nothing to escape, gets in; without any, the element is left out.
@Component
class LinkedDataDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    LinkedDataDialect() {
        super("Linked data", "linked", PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Data(prefix));
    }

    private static final class Data extends AbstractAttributeTagProcessor {

        Data(String prefix) {
            super(TemplateMode.HTML, prefix, "script", false, "data", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
                String value, IElementTagStructureHandler structure) {
            Object data = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value).execute(context);
            if (data instanceof LinkedData linked) {
                structure.setBody(linked.json(), false);
            } else {
                structure.removeElement();
            }
        }
    }
}
