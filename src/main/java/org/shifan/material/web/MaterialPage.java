package org.shifan.material.web;

import java.io.IOException;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.material.Materials;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.shifan.region.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plain page on which a county uploads its materials and others read them. */
@Controller
@RequestMapping("/materials/{applicationId}")
class MaterialPage {

  private final Applications applications;
  private final Materials materials;
  private final MaterialAccess access;
  private final Regions regions;
  private final RefusalLog refusals;

  MaterialPage(
      Applications applications,
      Materials materials,
      MaterialAccess access,
      Regions regions,
      RefusalLog refusals) {
    this.applications = applications;
    this.materials = materials;
    this.access = access;
    this.regions = regions;
    this.refusals = refusals;
  }

  @GetMapping
  String show(@PathVariable String applicationId, Model model) {
    Application application = applications.require(applicationId);
    access.readable(application);
    model.addAttribute("application", application);
    model.addAttribute("county", regions.fullName(application.county()));
    model.addAttribute("kinds", materials.kinds(application));
    model.addAttribute("rows", materials.rows(application));
    model.addAttribute("files", materials.of(applicationId));
    model.addAttribute("writable", access.mayWrite(application));
    return "material/materials";
  }

  @PostMapping
  String upload(
      @PathVariable String applicationId,
      @RequestParam String material,
      @RequestParam MultipartFile file,
      RedirectAttributes answer)
      throws IOException {
    try {
      Application application = access.writable(applications.require(applicationId));
      materials.take(
          application,
          material,
          file.getOriginalFilename(),
          file.getContentType(),
          file.getSize(),
          file.getInputStream());
      answer.addFlashAttribute("done", "已上传：" + file.getOriginalFilename());
    } catch (Refused refused) {
      refuse(refused, answer);
    }
    return "redirect:/materials/{applicationId}";
  }

  @PostMapping("/{id}/delete")
  String takeOut(
      @PathVariable String applicationId, @PathVariable String id, RedirectAttributes answer) {
    try {
      access.writable(applications.require(applicationId));
      materials.takeOut(applicationId, id);
      answer.addFlashAttribute("done", "已删除");
    } catch (Refused refused) {
      refuse(refused, answer);
    }
    return "redirect:/materials/{applicationId}";
  }

  private void refuse(Refused refused, RedirectAttributes answer) {
    refusals.record(refused, "materials");
    answer.addFlashAttribute("refused", refused.getMessage());
  }
}
