package org.shifan.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.shifan.notice.FiledObjection;
import org.shifan.notice.Objection;
import org.shifan.notice.ObjectionLimit;
import org.shifan.notice.Objections;
import org.shifan.process.Refused;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes objections from the public, without a login, and tells the answer by the receipt. */
@RestController
@RequestMapping("/api/public")
class ObjectionController {

  /** The code with which the objector asks for the answer. */
  record Receipt(String receipt) {}

  /** What the objector is told: never who objected. */
  record Answer(
      String receipt,
      String county,
      String name,
      String status,
      String statusText,
      OffsetDateTime filedAt,
      String answer,
      OffsetDateTime answeredAt) {}

  private final Rounds rounds;
  private final Objections objections;
  private final ObjectionLimit limit;
  private final Regions regions;

  ObjectionController(Rounds rounds, Objections objections, ObjectionLimit limit, Regions regions) {
    this.limit = limit;
    this.rounds = rounds;
    this.objections = objections;
    this.regions = regions;
  }

  @PostMapping("/rounds/{id}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Receipt object(
      @PathVariable String id,
      @RequestBody Objection objection,
      HttpServletRequest request,
      HttpServletResponse response) {
    rounds.require(id);
    String address = request.getRemoteAddr();
    Duration wait = limit.take(id, address);
    if (!wait.isZero()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ObjectionLimit.seconds(wait)));
      throw new ResponseStatusException(
          HttpStatus.TOO_MANY_REQUESTS, ObjectionLimit.sentence(wait));
    }
    try {
      return new Receipt(objections.file(id, objection));
    } catch (Refused refused) {
      limit.giveBack(id, address);
      throw refused;
    }
  }

  @GetMapping("/objections/{receipt}")
  Answer answer(@PathVariable String receipt) {
    FiledObjection filed = objections.require(receipt);
    return new Answer(
        filed.receipt(),
        filed.county(),
        regions.fullName(filed.county()),
        filed.status().name(),
        filed.status().label(),
        filed.filedAt(),
        filed.answer(),
        filed.answeredAt());
  }
}
