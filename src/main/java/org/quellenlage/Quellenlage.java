package org.quellenlage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * What German news articles claim, who says it, the words that prove it, and where sources disagree.
 *
 * <p>What a Spring Boot application is, except that fewer classes are searched for beans: only those of packages that hold
 * some (the engine, plain Java, is the larger part), and no nested ones. What takes articles in is made first, so that those
 * of the seed folder are stored while the rest is made.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.quellenlage.intake",
            "org.quellenlage.source",
            "org.quellenlage.search",
            "org.quellenlage.claim",
            "org.quellenlage.conflict",
            "org.quellenlage.change",
            "org.quellenlage.desk",
            "org.quellenlage.assistant",
            "org.quellenlage.access",
            "org.quellenlage.http",
            "org.quellenlage.upkeep"
        },
        resourcePattern = "**/{topLevel:[A-Za-z]+}.class",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
@EnableJpaRepositories(
        basePackages = {
            "org.quellenlage.source",
            "org.quellenlage.claim",
            "org.quellenlage.conflict",
            "org.quellenlage.intake"
        },
        queryEnhancerSelector = Quellenlage.QueriesAsWritten.class)
@ConfigurationPropertiesScan({
    "org.quellenlage.access",
    "org.quellenlage.intake",
    "org.quellenlage.change",
    "org.quellenlage.desk",
    "org.quellenlage.http"
})
public class Quellenlage {

    public static void main(String[] args) {
        PackagedBeans.use();
        SpringApplication.run(Quellenlage.class, args);
    }

    /** No query is sorted or counted afterwards, so that it is parsed by Hibernate alone and not before by Spring Data. */
    public static final class QueriesAsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
