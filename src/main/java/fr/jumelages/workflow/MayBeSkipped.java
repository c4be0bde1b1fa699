package fr.jumelages.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a delegate whose step an administrator may pass over when it fails for good: it only tells people of something, or
 * comes back by itself. Whatever a later step, a gateway or a page relies on never is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeSkipped {}
