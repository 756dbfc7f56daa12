# Built from the jar that `mvn package` made; runs without root, with its data in a volume.
FROM eclipse-temurin:17-jre
RUN groupadd --system shifan && useradd --system --gid shifan --home-dir /srv/shifan shifan \
    && mkdir -p /srv/shifan/data && chown -R shifan:shifan /srv/shifan
WORKDIR /srv/shifan
COPY target/shifan-*.jar shifan.jar
USER shifan
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Shanghai", "-jar", "shifan.jar"]
