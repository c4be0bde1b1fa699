package fr.jumelages.guards;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address that the running application answers. @param condition what else the request must have; may be empty */
record LiveRoute(String method, String pattern, String condition) {

    /** All but those of the local run, which the packaged application doesn’t have. */
    static Set<String> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> of(entry.getKey()))
                .map(LiveRoute::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(HandlerMethod handler) {
        return !handler.getBeanType().getName().startsWith("fr.jumelages.local.");
    }

    private static Stream<LiveRoute> of(RequestMappingInfo info) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        Stream<String> methods =
                declared.isEmpty() ? Stream.of("GET") : declared.stream().map(Enum::name);
        String condition = Stream.concat(
                        info.getHeadersCondition().getExpressions().stream(),
                        info.getConsumesCondition().getExpressions().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return methods.flatMap(
                method -> info.getPatternValues().stream().map(pattern -> new LiveRoute(method, pattern, condition)));
    }

    String key() {
        return (method + " " + pattern + " " + condition).strip();
    }
}
