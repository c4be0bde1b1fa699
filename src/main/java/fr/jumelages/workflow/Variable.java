package fr.jumelages.workflow;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its type. Stored as a plain text or boolean, because anything else would end as a serialized
 * Java object that no later version can read.
 */
public final class Variable<T> {

    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private Variable(String name, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class::cast, text -> text);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class::cast, flag -> flag);
    }

    public static Variable<UUID> uuid(String name) {
        return text(name).as(UUID::fromString, UUID::toString);
    }

    /** ISO-8601 in UTC, as in {@code 2026-12-04T09:00:00Z}. */
    public static Variable<Instant> instant(String name) {
        return text(name).as(Instant::parse, Instant::toString);
    }

    /** An enum by its name. */
    public static <E extends Enum<E>> Variable<E> choice(String name, Class<E> type) {
        return text(name).as(value -> Enum.valueOf(type, value), Enum::name);
    }

    /** The same variable spoken as a value of the domain, such as an id. */
    public <R> Variable<R> as(Function<T, R> wrap, Function<R, T> unwrap) {
        return new Variable<>(name, read.andThen(wrap), unwrap.andThen(write));
    }

    public String name() {
        return name;
    }

    /** @throws IllegalStateException when the model did not provide it: a fault of the model, not of the person */
    public T of(VariableScope scope) {
        if (!scope.hasVariable(name)) {
            throw new IllegalStateException("The model provides no variable " + name);
        }
        return read.apply(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, write.apply(value));
    }

    /** In this scope only, so that branches that run beside each other keep their own. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, write.apply(value));
    }

    /** For the variables that accompany a message. */
    public Object raw(T value) {
        return write.apply(value);
    }
}
