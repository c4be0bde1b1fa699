package fr.jumelages.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Which SQL statements the current thread prepares, whoever writes them: Hibernate, the engine or we. A request of
 * MockMvc runs in the thread of its test, so {@code SqlStatements.during(() -> mvc.perform(…))} tells what a page costs.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SqlStatements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();
    private static final Map<String, List<String>> POSTED = new ConcurrentHashMap<>();

    /** All that is prepared in any thread, while somebody asks. */
    private static volatile Set<String> everywhere;

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

    /** The different statements that any thread prepares meanwhile. */
    public static Set<String> everywhereDuring(Action action) throws Exception {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        everywhere = heard;
        try {
            action.run();
        } finally {
            everywhere = null;
        }
        return heard;
    }

    /** What the last answer to this task cost that came over a real connection; its server thread did the work. */
    public static List<String> ofAnswering(String task) {
        return POSTED.get("/taches/" + task);
    }

    /** Before sessions and sign-in, whose statements count too. MockMvc’s requests are heard by their test. */
    @Bean
    static FilterRegistrationBean<Filter> listeningToAnswers() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (HEARD.get() == null
                    && request instanceof HttpServletRequest http
                    && http.getMethod().equals("POST")) {
                listen(http, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.addUrlPatterns("/taches/*");
        return filter;
    }

    private static void listen(HttpServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            chain.doFilter(request, response);
        } finally {
            HEARD.remove();
            POSTED.put(request.getRequestURI(), heard);
        }
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
            if (method.getName().startsWith("prepare") && args != null) {
                hear(String.valueOf(args[0]));
            }
            try {
                return method.invoke(connection, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static void hear(String statement) {
            Set<String> all = everywhere;
            if (all != null) {
                all.add(statement);
            }
            List<String> heard = HEARD.get();
            if (heard != null) {
                heard.add(statement);
            }
        }
    }
}
