package org.shifan.attack;

import java.util.stream.Stream;

/** Questions whose answers would tell, guess by guess, what is not shown. */
final class Probes {

  private Probes() {}

  static Stream<Shot> refused() {
    Stream<Shot> addresses =
        Stream.of(
                "processVariables=roundId_like_%25",
                "processVariables=complete_eq_true",
                "processVariables=recommendationId_neq_x&variableNamesIgnoreCase=true",
                "caseInstanceVariables=x_eq_y",
                "dueAfterExpression=%24%7BnoSuchBean.run()%7D",
                "assigneeExpression=%24%7BnoSuchBean.run()%7D",
                "firstResult=-5",
                "maxResults=x",
                "sortBy=nonsense&sortOrder=asc",
                "dueDate=x",
                "priority=x",
                "tenantIdIn=x&withoutTenantId=true",
                "name=%00")
            .flatMap(
                query ->
                    Stream.of("/engine-rest/task?", "/engine-rest/task/count?")
                        .filter(path -> !(path.contains("count") && query.contains("Result")))
                        .map(path -> Shot.get("asks " + query, "mz-370102", path + query)));
    String variable = "{\"name\":\"roundId\",\"operator\":\"like\",\"value\":\"%\"}";
    String sort =
        "{\"sorting\":[{\"sortBy\":\"%s\",\"sortOrder\":\"asc\",\"parameters\":"
            + "{\"variable\":\"roundId\",\"type\":\"String\"}}]}";
    Stream<Shot> bodies =
        Stream.of(
                "{\"processVariables\":[" + variable + "]}",
                "{\"orQueries\":[{\"processVariables\":[" + variable + "]}]}",
                "{\"caseInstanceVariables\":[" + variable + "]}",
                sort.formatted("processVariable"),
                sort.formatted("executionVariable"),
                sort.formatted("caseInstanceVariable"),
                "{\"orQueries\":[{\"dueAfterExpression\":\"${noSuchBean.run()}\"}]}",
                "{\"orQueries\":[null]}",
                "{\"processVariables\":[{\"name\":null,\"operator\":null,\"value\":null}]}",
                "{\"processVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":{}}]}",
                "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\"}]}",
                "{\"priority\":\"x\"}",
                "{\"orQueries\":\"x\"}")
            .map(body -> Shot.post("asks " + body, "mz-370102", "/engine-rest/task", body));
    return Stream.concat(addresses, bodies);
  }

  /** What an office's own list needs is still answered. */
  static Stream<String> answered() {
    return Stream.of(
        "taskVariables=county_eq_370102", "processVariables=county_eq_370102", "nameLike=%25申报%25");
  }
}
