package org.shifan.desk.web;

import org.shifan.desk.DoneWork;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 已办: what the reader, or an office of theirs, has completed. */
@Controller
@RequestMapping("/desk/done")
class DonePages {

  private final DoneWork done;

  DonePages(DoneWork done) {
    this.done = done;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "false") boolean office,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("office", office);
    model.addAttribute("list", done.list(!office, page));
    return "desk/done";
  }

  @GetMapping("/{stream}/{recordNo}")
  String one(@PathVariable String stream, @PathVariable long recordNo, Model model) {
    model.addAttribute("done", done.require(stream, recordNo));
    return "desk/record";
  }
}
