package fr.jumelages.workflow;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * All that an expression of a model can see: delegates and {@link ModelBean}s, found by name. Lazy, because delegates
 * need features that need the engine.
 */
@Component
class ModelBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        if (!(name instanceof String bean) || !beans.containsBean(bean)) {
            return false;
        }
        Class<?> type = beans.getType(bean);
        return type != null && (JavaDelegate.class.isAssignableFrom(type) || type.isAnnotationPresent(ModelBean.class));
    }

    /** Whether a service task may be carried out by it. */
    boolean isDelegate(String bean) {
        return containsKey(bean) && JavaDelegate.class.isAssignableFrom(beans.getType(bean));
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
