package org.shifan.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shifan.process.TaskLists;

/** The stored queries that may hold expressions, compared as a whole. */
final class ShippedQueries {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<JsonNode> SHIPPED =
      TaskLists.shipped().stream()
          .map(list -> whole(list.apply(new TaskQueryImpl())))
          .collect(Collectors.toUnmodifiableSet());

  private ShippedQueries() {}

  /** Whether this is one of them, with nothing added and nothing left out. */
  static boolean contain(Object query) {
    return query instanceof TaskQuery tasks && SHIPPED.contains(whole(tasks));
  }

  private static JsonNode whole(TaskQuery query) {
    try {
      return JSON.readTree(new JsonTaskQueryConverter().toJsonObject(query).toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the engine writes a query that is no JSON", e);
    }
  }
}
