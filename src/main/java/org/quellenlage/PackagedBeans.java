package org.quellenlage;

import org.springframework.aot.AotDetector;

/**
 * Whether the service takes the beans that were put together when it was packaged. Out of its jar it does: it need not look
 * for classes, weigh conditions and read annotations at every start. Out of a folder of classes, as in development, it does
 * not, since those classes may be newer than what was put together. {@code -Dspring.aot.enabled=false} makes the jar weigh
 * every condition anew, for whoever switches parts of Spring Boot on or off by its own properties.
 */
final class PackagedBeans {

    private PackagedBeans() {}

    /** Says so to Spring, unless somebody has said something already. */
    static void use() {
        if (System.getProperty(AotDetector.AOT_ENABLED) == null && isPackaged()) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }

    private static boolean isPackaged() {
        var code = PackagedBeans.class.getProtectionDomain().getCodeSource();
        return code != null && code.getLocation().getPath().contains(".jar");
    }
}
