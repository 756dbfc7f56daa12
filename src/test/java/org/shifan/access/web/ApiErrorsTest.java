package org.shifan.access.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong below /api is told with its status and in a sentence. */
class ApiErrorsTest {

  @RestController
  static class Failing {

    @GetMapping("/api/{how}")
    String fail(@PathVariable String how) {
      throw switch (how) {
        case "refused" -> new IllegalStateException(new Refused("SD64-07", "最多推荐 3 个"));
        case "argument" -> new IllegalArgumentException("没有代码为“1”的行政区划");
        case "office" -> new AccessDeniedException("您所在的单位无权查看");
        case "denied" -> new AuthorizationException("no");
        case "duplicate" -> new DuplicateKeyException("key");
        case "locking" -> new OptimisticLockingException("rev");
        default -> new IllegalStateException("password=secret");
      };
    }
  }

  private final RefusalLog refusals = mock(RefusalLog.class);
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new Failing())
          .setControllerAdvice(new ApiErrors(refusals))
          .build();

  @ParameterizedTest
  @CsvSource({
    "refused,400,Refused,最多推荐 3 个",
    "argument,400,IllegalArgumentException,没有代码为“1”的行政区划",
    "office,403,AccessDeniedException,您所在的单位无权查看",
    "denied,403,AuthorizationException,您无权执行此操作：/api/denied",
    "duplicate,409,DuplicateKeyException,数据刚刚被他人修改或者已经存在，请刷新后再试",
    "locking,409,OptimisticLockingException,数据刚刚被他人修改或者已经存在，请刷新后再试",
    "fault,500,IllegalStateException,系统处理失败，请联系管理员查看日志"
  })
  void eachFailureHasItsStatusAndSentence(String how, int status, String type, String message)
      throws Exception {
    mvc.perform(get("/api/" + how))
        .andExpect(status().is(status))
        .andExpect(jsonPath("$.type").value(type))
        .andExpect(jsonPath("$.message").value(message));
    if (how.equals("refused")) {
      verify(refusals).record(any(), eq("GET /api/refused"));
    }
  }
}
