package fr.jumelages.architecture;

import fr.jumelages.JumelagesApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void featuresDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(JumelagesApplication.class).verify();
    }
}
