package fr.jumelages.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Which SQL statements the current thread prepares, whoever writes them: Hibernate, the engine or we. A request of
 * MockMvc runs in the thread of its test, so {@code SqlStatements.during(() -> mvc.perform(…))} tells what a page costs.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SqlStatements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** Something that may fail in any way. */
    public interface Action {
        void run() throws Exception;
    }

    /** The statements that the action prepares, in order. */
    public static List<String> during(Action action) throws Exception {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            action.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Bean
    static BeanPostProcessor listeningDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource && !(bean instanceof Listening)
                        ? new Listening(dataSource)
                        : bean;
            }
        };
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    SqlStatements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, args) -> heard(connection, method, args));
        }

        private static Object heard(Connection connection, Method method, Object[] args) throws Throwable {
            List<String> heard = HEARD.get();
            if (heard != null && method.getName().startsWith("prepare") && args != null) {
                heard.add(String.valueOf(args[0]));
            }
            try {
                return method.invoke(connection, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
