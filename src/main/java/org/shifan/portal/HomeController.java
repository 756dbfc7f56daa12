package org.shifan.portal;

import org.shifan.access.LoginLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the login. */
@Controller
class HomeController {

  private final DemoNotes notes;
  private final LoginLinks links;

  HomeController(DemoNotes notes, LoginLinks links) {
    this.notes = notes;
    this.links = links;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("demo", notes.demo().orElse(null));
    return "portal/home";
  }

  @GetMapping("/login")
  String login(Model model) {
    model.addAttribute("demo", notes.demo().orElse(null));
    model.addAttribute("links", links.links());
    return "portal/login";
  }
}
