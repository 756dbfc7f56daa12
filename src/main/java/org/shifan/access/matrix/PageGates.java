package org.shifan.access.matrix;

import static org.shifan.access.matrix.Who.ADMINISTRATORS;
import static org.shifan.access.matrix.Who.ALL;
import static org.shifan.access.matrix.Who.NOBODY;
import static org.shifan.access.matrix.Who.OFFICES;
import static org.shifan.access.matrix.Who.ROUND;
import static org.shifan.access.matrix.Who.STAFF;

import java.util.List;

/** Our own pages and API; which round, county or list it is, the controllers ask then. */
final class PageGates {

  private static final String GET = "GET";

  private PageGates() {}

  static List<Gate> all() {
    return new Gates("")
        .gate("read what is public", ALL, GET, "/", "/public/**", "/assets/**", "/favicon.ico")
        .gate("log in", ALL, GET, "/login")
        .gate("ask for the page that says why something failed", NOBODY, "*", "/error")
        .gate("object to a notice", ALL, "POST", "/public/notices/{id}")
        .gate("object by script", ALL, "POST", "/api/public/rounds/{id}/objections")
        .gate("read the answer to an objection", ALL, GET, "/api/public/objections/{receipt}")
        .gate("ask whether the system is well", ALL, GET, "/actuator/health", "/actuator/health/**")
        .gate("measure the system", ADMINISTRATORS, GET, "/actuator", "/actuator/info")
        .gate("measure the system", ADMINISTRATORS, GET, "/actuator/metrics/**")
        .gate("find the engine", STAFF, GET, "/engine-rest/engine")
        .gate("read the system's time", STAFF, GET, "/api/clock")
        .gate("name and see stand-ins", STAFF, "GET,POST", "/api/stand-ins")
        .gate("end a stand-in's time", STAFF, "DELETE", "/api/stand-ins/{id}")
        .gate("open and see interventions", ADMINISTRATORS, "GET,POST", "/api/interventions")
        .gate("end an intervention", ADMINISTRATORS, "DELETE", "/api/interventions/{id}")
        .gate("open and see interventions", ADMINISTRATORS, "GET,POST", "/interventions")
        .gate("end an intervention", ADMINISTRATORS, "POST", "/interventions/{id}/end")
        .gate("read and complete the pilot regions", ADMINISTRATORS, "GET,PUT", "/api/pilots")
        .gate("read and complete the pilot regions", ADMINISTRATORS, "GET,POST", "/pilots")
        .gate("move the demo's time", ADMINISTRATORS, "PUT", "/api/clock")
        .gate("verify the audit", ADMINISTRATORS, GET, "/api/audit/verification")
        .gate("read a stream of the audit", ADMINISTRATORS, GET, "/api/audit/streams/{id}")
        .gate("read the record of a round or county", ADMINISTRATORS, GET, "/records/{id}")
        .gate("seal a round", ADMINISTRATORS, "POST", "/api/audit/seals/{id}")
        .gate("look for impossible states", ADMINISTRATORS, GET, "/api/invariants")
        .gate("read the rounds", STAFF, GET, "/api/rounds", "/api/rounds/{id}")
        .gate("keep drafts of one's tasks", ROUND, "GET,PUT,DELETE", "/api/tasks/{id}/draft")
        .gate("read notices", STAFF, GET, "/api/rounds/{id}/notices")
        .gate(
            "read a round's progress",
            OFFICES,
            GET,
            "/api/rounds/{id}/applications",
            "/api/rounds/{id}/recommendations",
            "/api/rounds/{id}/progress",
            "/api/rounds/{id}/filings",
            "/api/rounds/{id}/supervision",
            "/api/rounds/{id}/overview")
        .gate(
            "read how a round is decided",
            OFFICES,
            GET,
            "/api/rounds/{id}/draw",
            "/api/rounds/{id}/ranking",
            "/api/rounds/{id}/list")
        .gate(
            "read a plan's ledger, bulletins and summary",
            OFFICES,
            GET,
            "/api/rounds/{id}/ledger",
            "/api/rounds/{id}/bulletins",
            "/api/rounds/{id}/bulletins/{month}",
            "/api/rounds/{id}/bulletins/{month}/document",
            "/api/rounds/{id}/summary",
            "/api/rounds/{id}/summary/document",
            "/plans/{id}/ledger",
            "/plans/{id}/bulletins/{month}")
        .gate("read awards", STAFF, GET, "/api/rounds/{id}/awards", "/api/rounds/{id}/awards.xlsx")
        .gate("see one's tasks on the desk", STAFF, GET, "/api/desk/tasks", "/api/desk/tasks/{id}")
        .gate(
            "read where a task's matter stands and which rules hold",
            STAFF,
            GET,
            "/desk/tasks/{id}/progress",
            "/desk/tasks/{id}/rules")
        .gate("read what one has done", STAFF, GET, "/desk/done", "/desk/done/{stream}/{recordNo}")
        .gate(
            "read materials",
            ROUND,
            GET,
            "/materials/{owner}",
            "/materials/{owner}/{id}",
            "/materials/tasks/{task}",
            "/api/filings/{id}/mail",
            "/api/applications/{owner}/materials/**",
            "/api/filings/{owner}/materials/**",
            "/api/reviews/{owner}/materials/**")
        .gate(
            "read what is demanded and download blank forms",
            ROUND,
            GET,
            "/api/applications/{owner}/checklist",
            "/api/filings/{owner}/checklist",
            "/api/reviews/{owner}/checklist",
            "/api/applications/{owner}/blanks/{code}",
            "/api/filings/{owner}/blanks/{code}",
            "/api/reviews/{owner}/blanks/{code}")
        .gate(
            "upload, replace and delete materials",
            OFFICES,
            "POST,DELETE",
            "/materials/{owner}",
            "/materials/{owner}/{id}/delete",
            "/materials/{owner}/{id}/replace",
            "/api/applications/{owner}/materials/**",
            "/api/filings/{owner}/materials/**",
            "/api/reviews/{owner}/materials/**")
        .gate(
            "load files that lie in libraries",
            NOBODY,
            "*",
            "/webjars/**",
            "/plugin/**",
            "/camunda-welcome/**")
        .list();
  }
}
