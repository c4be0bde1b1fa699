package fr.jumelages.accounts.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How sessions are written into the database. What another release wrote and this one can’t read counts as not there:
 * during an upgrade a person may have to sign in again, but never meets an error page until their cookie dies.
 */
@Configuration(proxyBeanMethods = false)
class SessionFormat implements BeanClassLoaderAware {

    private static final Logger log = LoggerFactory.getLogger(SessionFormat.class);

    private ClassLoader classes;

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        classes = classLoader;
    }

    /** Spring Session looks for this name. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService format = new GenericConversionService();
        format.addConverter(Object.class, byte[].class, new SerializingConverter());
        format.addConverter(byte[].class, Object.class, readable(new DeserializingConverter(classes)));
        return format;
    }

    private static Converter<byte[], Object> readable(DeserializingConverter reader) {
        return bytes -> {
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException e) {
                log.warn("A session holds something that this release cannot read; it is ignored");
                return null;
            }
        };
    }
}
