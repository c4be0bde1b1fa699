package fr.jumelages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class JumelagesApplication {

    public static void main(String[] args) {
        SpringApplication.run(JumelagesApplication.class, args);
    }
}
