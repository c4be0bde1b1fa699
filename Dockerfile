# Front-end parts from the lock file, the jar, then a small image that only runs it.
FROM node:22-slim AS frontend
WORKDIR /frontend
COPY src/main/frontend/package.json src/main/frontend/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -q -B dependency:go-offline -DskipTests || true
COPY . .
COPY --from=frontend /frontend/node_modules src/main/frontend/node_modules
RUN mvn -q -B -DskipTests -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/jumelages-*.jar extract --layers --destination /image \
 && mv /image/application/jumelages-*.jar /image/application/jumelages.jar

FROM eclipse-temurin:17-jre
# fonts: pictures and PDF are drawn on the server
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --no-create-home jumelages
WORKDIR /jumelages
COPY --from=build /image/dependencies/ ./
COPY --from=build /image/spring-boot-loader/ ./
COPY --from=build /image/snapshot-dependencies/ ./
COPY --from=build /image/application/ ./
COPY docker/healthy /usr/local/bin/healthy
USER jumelages
ENV APP_MANAGEMENT_PORT=9000
EXPOSE 8080 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["/bin/bash", "/usr/local/bin/healthy"]
# every node must run in UTC: the engine stores times without a zone
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "jumelages.jar"]
