package org.shifan.material.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The library that draws PDFs in the browser: of it just what previews load. */
@Configuration
class PdfReader implements WebMvcConfigurer {

  private static final String LIBRARY = "classpath:/META-INF/resources/webjars/pdfjs-dist/4.10.38/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "build", "legacy/build/");
    serve(registry, "cmaps", "cmaps/");
    serve(registry, "standard_fonts", "standard_fonts/");
  }

  private static void serve(ResourceHandlerRegistry registry, String name, String folder) {
    registry
        .addResourceHandler("/assets/pdfjs/" + name + "/**")
        .addResourceLocations(LIBRARY + folder)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)));
  }
}
