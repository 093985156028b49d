package org.quellenlage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * What German news articles claim, who says it, the words that prove it, and where sources disagree.
 *
 * <p>Only packages that hold beans are searched for them; the engine, plain Java, is the larger part.
 */
@SpringBootApplication(
        proxyBeanMethods = false,
        scanBasePackages = {
            "org.quellenlage.source",
            "org.quellenlage.search",
            "org.quellenlage.claim",
            "org.quellenlage.conflict",
            "org.quellenlage.change",
            "org.quellenlage.intake",
            "org.quellenlage.desk",
            "org.quellenlage.assistant",
            "org.quellenlage.access",
            "org.quellenlage.http",
            "org.quellenlage.upkeep"
        })
@ConfigurationPropertiesScan({
    "org.quellenlage.access",
    "org.quellenlage.intake",
    "org.quellenlage.change",
    "org.quellenlage.desk",
    "org.quellenlage.http"
})
public class Quellenlage {

    public static void main(String[] args) {
        SpringApplication.run(Quellenlage.class, args);
    }
}
