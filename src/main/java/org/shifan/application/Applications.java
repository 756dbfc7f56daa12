package org.shifan.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ReadOnce;
import org.springframework.stereotype.Component;

/** The counties' applications: the truth of who submitted what. */
@Component
public class Applications {

  private final ApplicationRepository applications;
  private final AuditTrail audit;
  private final ReadOnce<Optional<Application>> known = new ReadOnce<>();
  private final ReadOnce<List<String>> locked = new ReadOnce<>();

  Applications(ApplicationRepository applications, AuditTrail audit) {
    this.applications = applications;
    this.audit = audit;
  }

  /**
   * The application with this id.
   *
   * @throws NoSuchElementException where there is none
   */
  public Application require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException("没有编号为“" + id + "”的申报：应为“轮次-县级代码”，例如 sd64-2021-370102"));
  }

  /** The application with this id, if there is one. */
  public Optional<Application> find(String id) {
    return known.get(id, applications::findById);
  }

  /** All applications of a round, by county. */
  public List<Application> ofRound(String roundId) {
    return applications.findByRoundIdOrderByCounty(roundId);
  }

  /** All applications a city has to recommend from, by county. */
  public List<Application> ofRecommendation(String recommendationId) {
    return applications.findByRecommendationIdOrderByCounty(recommendationId);
  }

  /** Opens an application for each county of a city; those that are open already stay. */
  public void open(
      String roundId,
      String recommendationId,
      String city,
      List<String> counties,
      OffsetDateTime deadline) {
    List<String> present =
        ofRecommendation(recommendationId).stream().map(Application::county).toList();
    List<Application> fresh =
        counties.stream()
            .filter(county -> !present.contains(county))
            .map(county -> fresh(roundId, recommendationId, city, county, deadline))
            .toList();
    applications.saveAll(fresh);
    fresh.forEach(application -> audit.record(opened(application)));
  }

  /** Opens a correction by the county until then. */
  public void openCorrection(String id, OffsetDateTime until, String reason) {
    keep(require(id).corrected(until).defective(reason));
  }

  /** A correction that is open stays so until a later time. */
  public void prolongCorrection(String id, OffsetDateTime until) {
    keep(require(id).corrected(until));
  }

  /** Lets the county's form say what has to be put right. */
  public void defective(String id, String defects) {
    keep(require(id).defective(defects));
  }

  /** Disqualifies the county in this round. */
  public void disqualify(String id) {
    keep(require(id).disqualified());
  }

  /**
   * The city's applications, locked until the transaction ends, so that steps follow each other.
   */
  public List<Application> lockCity(String recommendationId) {
    return locked.get(recommendationId, this::lock).stream().map(this::require).toList();
  }

  private static Entry opened(Application application) {
    return Entry.of(Kind.AUTOMATIC, application.id(), "openApplication")
        .because("开放县级申报，截止时间" + Deadlines.format(application.deadline().toInstant()))
        .under("SD64-06");
  }

  Application keep(Application application) {
    Application kept = applications.save(application);
    known.put(kept.id(), Optional.of(kept));
    return kept;
  }

  private List<String> lock(String recommendationId) {
    List<Application> ofCity = applications.lockCity(recommendationId);
    ofCity.forEach(application -> known.put(application.id(), Optional.of(application)));
    return ofCity.stream().map(Application::id).toList();
  }

  private static Application fresh(
      String roundId,
      String recommendationId,
      String city,
      String county,
      OffsetDateTime deadline) {
    return new Application(
        roundId + "-" + county,
        roundId,
        recommendationId,
        city,
        county,
        Status.PREPARING,
        deadline,
        null,
        0,
        null,
        null,
        null,
        null,
        null);
  }
}
