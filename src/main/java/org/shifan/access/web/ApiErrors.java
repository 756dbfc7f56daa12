package org.shifan.access.web;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.shifan.programme.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;

/** Answers every failure below {@code /api} with a status, a type and a Chinese sentence. */
@RestControllerAdvice
class ApiErrors {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  private final RefusalLog refusals;

  ApiErrors(RefusalLog refusals) {
    this.refusals = refusals;
  }

  /** What a caller names by its id and is not there: 404, on pages as well. */
  @ExceptionHandler(NoSuchElementException.class)
  ResponseEntity<ApiError> missing(
      NoSuchElementException thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (below(request)) {
      return error(HttpStatus.NOT_FOUND, thrown, thrown.getMessage());
    }
    response.sendError(HttpStatus.NOT_FOUND.value(), thrown.getMessage());
    return null;
  }

  /** An upload that is none, or too large: 4xx, on pages as well. */
  @ExceptionHandler(MultipartException.class)
  ResponseEntity<ApiError> upload(
      MultipartException thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean large = thrown instanceof MaxUploadSizeExceededException;
    HttpStatus status = large ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST;
    String sentence = large ? "上传的文件太大，或者文件名过长" : "上传的内容不完整，或者文件名含有不允许的字符";
    if (below(request)) {
      return error(status, thrown, sentence);
    }
    response.sendError(status.value(), sentence);
    return null;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<ApiError> answer(Exception thrown, HttpServletRequest request) throws Exception {
    if (!below(request)) {
      throw thrown;
    }
    var refused = Refused.in(thrown);
    if (refused.isPresent()) {
      refusals.record(refused.get(), request.getMethod() + " " + request.getRequestURI());
      return error(HttpStatus.BAD_REQUEST, refused.get(), refused.get().getMessage());
    }
    return known(thrown, request);
  }

  private static boolean below(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private static ResponseEntity<ApiError> known(Exception e, HttpServletRequest request) {
    if (e instanceof IllegalArgumentException || e instanceof BadUserRequestException) {
      return error(HttpStatus.BAD_REQUEST, e, e.getMessage());
    }
    if (e instanceof AccessDeniedException) {
      return error(HttpStatus.FORBIDDEN, e, e.getMessage());
    }
    if (e instanceof AuthorizationException) {
      return error(HttpStatus.FORBIDDEN, e, "您无权执行此操作：" + request.getRequestURI());
    }
    if (e instanceof DataIntegrityViolationException
        || e instanceof ConcurrencyFailureException
        || e instanceof OptimisticLockingException) {
      LOG.info("conflict on {}: {}", request.getRequestURI(), e.getClass().getSimpleName());
      return error(HttpStatus.CONFLICT, e, "数据刚刚被他人修改或者已经存在，请刷新后再试");
    }
    if (e instanceof ErrorResponse response) {
      return error(response.getStatusCode(), e, sentence(response, e, request));
    }
    if (e instanceof MethodArgumentTypeMismatchException mismatch) {
      String sentence = "地址中的 %s 是“%s”，不是有效的值";
      return error(
          HttpStatus.BAD_REQUEST, e, sentence.formatted(mismatch.getName(), mismatch.getValue()));
    }
    if (e instanceof HttpMessageNotReadableException) {
      return error(HttpStatus.BAD_REQUEST, e, unreadable(e));
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return error(HttpStatus.INTERNAL_SERVER_ERROR, e, "系统处理失败，请联系管理员查看日志");
  }

  private static String unreadable(Exception e) {
    return e.getCause() instanceof UnrecognizedPropertyException unknown
        ? "请求内容中有不认识的项" + Refusals.quote(unknown.getPropertyName()) + "，应为：" + expected(unknown)
        : "请求内容无法读取：应为格式正确的 JSON，日期应带时区";
  }

  private static String expected(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static String sentence(ErrorResponse response, Exception e, HttpServletRequest request) {
    if (e instanceof ResponseStatusException status && status.getReason() != null) {
      return status.getReason();
    }
    return switch (response.getStatusCode().value()) {
      case 404 -> "没有这个地址或对象：" + request.getRequestURI();
      case 405 -> "此地址不支持 " + request.getMethod() + " 方法：" + request.getRequestURI();
      case 413 -> "上传的文件太大";
      case 415 -> "不支持的内容类型：" + request.getContentType();
      default -> incomplete(e);
    };
  }

  /** What the server says of it itself is English. */
  private static String incomplete(Exception e) {
    if (e instanceof MissingServletRequestPartException missing) {
      return "缺少“" + missing.getRequestPartName() + "”部分";
    }
    return e instanceof MissingServletRequestParameterException missing
        ? "缺少参数“" + missing.getParameterName() + "”"
        : "请求不正确，请检查地址、参数和内容";
  }

  private static ResponseEntity<ApiError> error(
      HttpStatusCode status, Exception thrown, String message) {
    // whatever the caller would rather read: an error in no accepted form would be one of the
    // server
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ApiError(thrown.getClass().getSimpleName(), message));
  }
}
