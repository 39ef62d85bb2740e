# 1. the program, built by the same command as anywhere; tests have run before an image is made
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -q dependency:go-offline
COPY config config
COPY src src
RUN ./mvnw -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/verbatim.jar extract --layers --destination extracted

# 2. what it needs to run
FROM eclipse-temurin:25-jre
# the number is fixed, so that the index volume's owner is the same in every image; only var is theirs to write
RUN groupadd --gid 10001 verbatim && useradd --uid 10001 --gid verbatim --no-create-home --home-dir /verbatim verbatim \
 && mkdir -p /verbatim/data && install -d -o verbatim -g verbatim /verbatim/var
WORKDIR /verbatim
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER verbatim
VOLUME /verbatim/var
EXPOSE 8080
# by bash, which the base image's own entrypoint needs: Temurin's images have had neither curl nor wget since Java 22
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == 'HTTP/1.'?' 200'* ]]"]
ENTRYPOINT ["sh", "-c", "exec java --enable-native-access=ALL-UNNAMED -XX:MaxRAMPercentage=75 $JAVA_OPTS -jar verbatim.jar \"$@\"", "verbatim"]
