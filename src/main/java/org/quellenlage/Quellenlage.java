package org.quellenlage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** What German news articles claim, who says it, the words that prove it, and where sources disagree. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Quellenlage {

    public static void main(String[] args) {
        SpringApplication.run(Quellenlage.class, args);
    }
}
