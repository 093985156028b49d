package org.quellenlage.intake;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * RSS and Atom feeds whose articles are taken in.
 *
 * @param addresses of the feeds; nothing is fetched where there is none. Only the hosts named here may lie in a private
 *     network
 * @param every how often they are asked
 * @param most how many articles of a feed are fetched at a time
 * @param maxSize larger answers are given up
 * @param timeout slower answers are given up
 */
@ConfigurationProperties("quellenlage.feeds")
record FeedProperties(
        @DefaultValue List<URI> addresses,
        @DefaultValue("10m") Duration every,
        @DefaultValue("50") int most,
        @DefaultValue("5MB") DataSize maxSize,
        @DefaultValue("20s") Duration timeout) {

    FeedProperties {
        addresses = List.copyOf(addresses);
        for (var address : addresses) {
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())
                    || address.getHost() == null) {
                throw new IllegalArgumentException("The address of a feed must begin with https://, not " + address);
            }
        }
    }
}
