package org.shifan.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the login. */
@Controller
class HomeController {

  private final DemoNotes notes;

  HomeController(DemoNotes notes) {
    this.notes = notes;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("demo", notes.demo().orElse(null));
    return "portal/home";
  }

  @GetMapping("/login")
  String login(Model model) {
    model.addAttribute("demo", notes.demo().orElse(null));
    return "portal/login";
  }
}
