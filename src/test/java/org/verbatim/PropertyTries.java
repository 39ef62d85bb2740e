package org.verbatim;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/// Runs a fifth of the tries of each property, and all of them with `-Pthorough`. Registered for all properties in `META-INF/services`.
public final class PropertyTries implements AroundPropertyHook {

    private static final int USUAL = 1_000;
    private static final int PART = 5;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        int tries = attributes.tries().orElse(USUAL);
        attributes.setTries(Boolean.getBoolean("thorough") ? tries : Math.ceilDiv(tries, PART));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
