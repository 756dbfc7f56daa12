package org.shifan.access.matrix;

import static org.shifan.access.matrix.Who.ADMINISTRATORS;
import static org.shifan.access.matrix.Who.NOBODY;
import static org.shifan.access.matrix.Who.STAFF;

import java.util.List;

/** Camunda's web apps: their files, and what they ask beside the engine's REST API. */
final class WebappGates {

  private WebappGates() {}

  static List<Gate> all() {
    return new Gates("/camunda")
        .gate(
            "make a first administrator without a login",
            NOBODY,
            "*",
            "/api/admin/setup/**",
            "/app/admin/{engine}/setup/**")
        .gate("log in beside the login page", NOBODY, "*", "/api/admin/auth/user/{engine}/login/**")
        .gate("ask who is logged in", STAFF, "GET", "/api/admin/auth/user/{engine}")
        .gate("log out", STAFF, "POST", "/api/admin/auth/user/{engine}/logout")
        .gate("open Tasklist", STAFF, "GET", "", "/", "/app", "/app/", "/app/tasklist/**")
        .gate("open the page of the apps", STAFF, "GET", "/app/welcome/**")
        .gate("open Cockpit and Admin", ADMINISTRATORS, "GET", "/app/cockpit/**", "/app/admin/**")
        .gate("load what the apps share", STAFF, "GET", "/lib/**", "/assets/**", "/favicon.ico")
        .gate("find the engine", STAFF, "GET", "/api/engine/engine")
        .gate("extend Tasklist", STAFF, "GET", "/api/tasklist/plugin/**")
        .gate("watch the flow in Cockpit", ADMINISTRATORS, "GET,POST", "/api/cockpit/plugin/**")
        .gate("administer in Admin", ADMINISTRATORS, "GET", "/api/admin/plugin/**")
        .list();
  }
}
