package org.quellenlage.intake;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what strangers' feeds point to, within bounds of size and time. Every name is looked up once and what it means
 * is judged there: redirects and links never lead into a private network, also where a name changes its meaning between
 * two looks. Only hosts that the configuration names may lie there.
 */
final class Fetcher implements Closeable {

    private static final int MOST_REDIRECTS = 3;

    private final CloseableHttpClient http;
    private final long longest;

    Fetcher(FeedProperties properties) {
        this.longest = properties.maxSize().toBytes();
        var trusted = properties.addresses().stream()
                .map(it -> it.getHost().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var patience = Timeout.of(properties.timeout());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicNames(trusted))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(patience).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setResponseTimeout(patience)
                        .build())
                .setUserAgent("Quellenlage")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** What stands at an address. */
    static final class Fetched {

        private final byte[] bytes;
        private final @Nullable Charset charset;

        private Fetched(byte[] bytes, @Nullable Charset charset) {
            this.bytes = bytes;
            this.charset = charset;
        }

        byte[] bytes() {
            return bytes;
        }

        /** As text, in the charset the answer or the page itself names. */
        String text() {
            return charset == null ? HtmlArticle.decoded(bytes) : new String(bytes, charset);
        }
    }

    /** @throws IOException if it is not there, takes too long, is too large or lies where nobody may look */
    Fetched fetch(URI address) throws IOException {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IOException("only http and https are fetched");
        }
        return http.execute(new HttpGet(address), answer -> {
            if (answer.getCode() != 200 || answer.getEntity() == null) {
                throw new IOException("it answered " + answer.getCode());
            }
            try (var body = answer.getEntity().getContent()) {
                var type = ContentType.parseLenient(answer.getEntity().getContentType());
                return new Fetched(bounded(body), type == null ? null : type.getCharset());
            }
        });
    }

    private byte[] bounded(InputStream body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > longest) {
                throw new IOException("it is larger than " + longest + " bytes");
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** Names mean only addresses that all the world can reach. */
    private static final class PublicNames extends SystemDefaultDnsResolver {

        private final Set<String> trusted;

        PublicNames(Set<String> trusted) {
            this.trusted = trusted;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var addresses = super.resolve(host);
            if (!trusted.contains(host.toLowerCase(Locale.ROOT))) {
                for (var address : addresses) {
                    if (isPrivate(address)) {
                        throw new UnknownHostException(host + " lies in a private network");
                    }
                }
            }
            return addresses;
        }
    }

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return address instanceof Inet6Address ? isPrivate6(bytes) : isPrivate4(bytes, 0);
    }

    /** Unique local addresses, and IPv4 addresses that are written as IPv6. */
    private static boolean isPrivate6(byte[] bytes) {
        var isUniqueLocal = (bytes[0] & 0xFE) == 0xFC;
        var isTranslated =
                bytes[0] == 0x00 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        var is6To4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        var isCompatible = true;
        for (var i = 0; i < 12; i++) {
            isCompatible &= bytes[i] == 0;
        }
        return isUniqueLocal || isTranslated && isPrivate4(bytes, 12) || is6To4 && isPrivate4(bytes, 2) || isCompatible;
    }

    private static boolean isPrivate4(byte[] bytes, int at) {
        var first = bytes[at] & 0xFF;
        var second = bytes[at + 1] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first == 100 && second >= 64 && second < 128
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (bytes[at + 2] & 0xFF) == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 224;
    }
}
