package fr.jumelages.directory.registry.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one address that takes files of up to 200 MB. The container’s limits belong to a servlet, so this address has one
 * of its own, which hands the request on to the usual one. Files go to disk, never to memory.
 */
@Configuration(proxyBeanMethods = false)
class LargeUpload {

    static final String PATH = "/administration/referentiels/fichier";

    private static final long MOST_BYTES = 200L << 20;
    private static final long FIELDS = 1L << 20;

    @Bean
    ServletRegistrationBean<HttpServlet> largeUploads() {
        var registration = new ServletRegistrationBean<HttpServlet>(new HandsOn(), PATH);
        registration.setName("largeUploads");
        registration.setMultipartConfig(new MultipartConfigElement("", MOST_BYTES, MOST_BYTES + FIELDS, 0));
        return registration;
    }

    private static final class HandsOn extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            String type = request.getContentType();
            if (type != null && type.startsWith("multipart/form-data")) {
                request.getParts();
            }
            getServletContext().getNamedDispatcher("dispatcherServlet").forward(request, response);
        }
    }
}
