package fr.jumelages.site;

import java.util.List;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Our files, each under a name that changes with its content. Under two paths of their own and not under {@code /**} as
 * Spring Boot does by itself: there every link of every page is looked up among the files of the classpath when it is
 * written, and that it is none is never remembered.
 */
@Configuration
class StaticFiles implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("assets", "vendor");

    private final WebProperties.Resources settings;

    StaticFiles(WebProperties web) {
        this.settings = web.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        FOLDERS.forEach(folder -> registry.addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/static/" + folder + "/")
                .setCacheControl(settings.getCache().getCachecontrol().toHttpCacheControl())
                .resourceChain(settings.getChain().isCache())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")));
    }
}
