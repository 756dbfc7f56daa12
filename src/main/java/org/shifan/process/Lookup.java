package org.shifan.process;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a caller names by its id: where there is none, the answer is 404 with the sentence why. */
public final class Lookup {

  private Lookup() {}

  /**
   * What is found.
   *
   * @throws ResponseStatusException 404, where the search ends in a {@link NoSuchElementException}
   */
  public static <T> T found(Supplier<T> search) {
    try {
      return search.get();
    } catch (NoSuchElementException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
    }
  }
}
