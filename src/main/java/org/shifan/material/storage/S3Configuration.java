package org.shifan.material.storage;

import org.shifan.calendar.SettableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration.Builder;

/** The S3-compatible storage, where one is configured. */
@Configuration
@ConditionalOnProperty("shifan.material.s3.bucket")
class S3Configuration {

  @Bean
  S3Settings materialS3Settings(Environment environment) {
    return Binder.get(environment).bind("shifan.material.s3", S3Settings.class).get();
  }

  @Bean(destroyMethod = "close")
  S3Client materialS3Client(S3Settings settings) {
    return S3Client.builder()
        .endpointOverride(settings.endpoint())
        .region(Region.of(settings.region()))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .serviceConfiguration(S3Configuration::asOthersUnderstand)
        // others than Amazon's own know neither its newest check sums nor its chunks
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
  }

  @Bean
  S3Content materialS3Content(S3Client s3, S3Settings settings) {
    return new S3Content(s3, settings);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> materialS3Orphans(
      S3Client s3, S3Settings settings, JdbcClient jdbc, SettableClock clock) {
    S3Orphans orphans = new S3Orphans(s3, settings, jdbc);
    return ready -> new Thread(() -> orphans.clean(clock.realInstant()), "s3-orphans").start();
  }

  private static void asOthersUnderstand(Builder service) {
    service.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false);
  }
}
