package org.quellenlage.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every view has an address that can be sent: each leads to the one page, which shows the view its address names. */
@Configuration(proxyBeanMethods = false)
class Views implements WebMvcConfigurer {

    private static final String[] ADDRESSES = {
        "/questions", "/questions/{id}", "/sources", "/sources/{id}", "/search", "/check", "/review"
    };

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (var address : ADDRESSES) {
            registry.addViewController(address).setViewName("forward:/index.html");
        }
    }
}
