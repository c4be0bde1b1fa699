package fr.jumelages.site.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Requests that the container refuses before any filter sees them get our words, not the container’s own page. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Report.class.getName()));
    }

    /** Made by the container from its class name. */
    public static class Report extends ErrorReportValve {

        private final byte[] page = PlainPage.read("unreadable");

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(PlainPage.TYPE);
                response.setHeader("Content-Security-Policy", PlainPage.POLICY);
                response.getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                LoggerFactory.getLogger(UnreadableRequests.class).debug("Nobody to tell", gone);
            }
        }
    }
}
