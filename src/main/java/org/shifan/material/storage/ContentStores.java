package org.shifan.material.storage;

import java.util.List;
import org.springframework.stereotype.Component;

/** The places where content lies: new content goes to the configured one, old stays where it is. */
@Component
public class ContentStores {

  private final List<ContentStore> stores;

  ContentStores(List<ContentStore> stores) {
    this.stores = stores;
  }

  /** Where new content goes: the S3-compatible storage where one is configured. */
  public ContentStore forNew() {
    return stores.stream()
        .filter(store -> !store.name().equals(DatabaseContent.NAME))
        .findFirst()
        .orElseGet(() -> named(DatabaseContent.NAME));
  }

  /**
   * The place of this name.
   *
   * @throws IllegalStateException where it is not configured any more
   */
  public ContentStore named(String name) {
    return stores.stream()
        .filter(store -> store.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "content lies on '"
                        + name
                        + "', which is not configured; expected"
                        + " shifan.material.s3.* as when it was uploaded"));
  }
}
