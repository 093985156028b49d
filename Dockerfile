# syntax=docker/dockerfile:1

# 1. Build the jar. The tests ran before: "mvn verify" needs a database and is no step of an image.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package

# 2. Take it apart: dependencies change seldom, so they become a layer of their own.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY --from=build /build/target/quellenlage-*.jar quellenlage.jar
RUN java -Djarmode=tools -jar quellenlage.jar extract --layers --destination extracted

# 3. Put it together and let it run once, so that the next start finds its classes loaded and linked.
FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY seeds ./seeds
COPY --chmod=755 src/docker/ ./
RUN ./train \
    && useradd --system --uid 10001 --home-dir /app quellenlage \
    && mkdir data \
    && chown quellenlage data
USER quellenlage
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["./healthy"]
ENTRYPOINT ["./start"]
