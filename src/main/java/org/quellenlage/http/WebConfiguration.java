package org.quellenlage.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the checks in their places. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final String API = "/api/**";

    private final ParameterCheck parameters;
    private final JsonMapper json;

    WebConfiguration(ParameterCheck parameters, JsonMapper json) {
        this.parameters = parameters;
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters).addPathPatterns(API);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LabelLanguageArgument());
        resolvers.add(new ExportArgument(json));
    }

    /** Every answer to a GET has the hash of its bytes as ETag, unless the operation has set one, and 304 follows from it. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true); // the server compresses no answer whose tag promises the same bytes
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTheServer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    private record ExportArgument(JsonMapper json) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Export.class;
        }

        @Override
        public Export resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return Export.of(
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                    json);
        }
    }

    private static final class LabelLanguageArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == LabelLanguage.class;
        }

        @Override
        public LabelLanguage resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return LabelLanguage.of(request.getHeader(LabelLanguage.HEADER));
        }
    }
}
