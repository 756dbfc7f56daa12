package org.shifan.material.web;

import java.io.IOException;
import java.io.InputStream;
import org.shifan.application.Applications;
import org.shifan.material.Checklist;
import org.shifan.material.MaterialOwner;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
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
@RequestMapping("/materials/{ownerId}")
class MaterialPage {

  private final Applications applications;
  private final Materials materials;
  private final Checklist checklist;
  private final MaterialAccess access;
  private final Regions regions;
  private final RefusalLog refusals;

  MaterialPage(
      Applications applications,
      Materials materials,
      Checklist checklist,
      MaterialAccess access,
      Regions regions,
      RefusalLog refusals) {
    this.applications = applications;
    this.materials = materials;
    this.checklist = checklist;
    this.access = access;
    this.regions = regions;
    this.refusals = refusals;
  }

  private interface Change {
    void make(MaterialOwner owner) throws IOException;
  }

  @GetMapping
  String show(@PathVariable String ownerId, Model model) {
    MaterialOwner owner = MaterialOwner.of(ownerId, applications);
    access.readable(owner);
    model.addAttribute("owner", owner);
    model.addAttribute("county", regions.fullName(owner.application().county()));
    ChecklistView view = ChecklistView.of(owner, access.mayWrite(owner), checklist.of(owner));
    model.addAttribute("checklist", view);
    model.addAttribute("empty", view.items().stream().allMatch(item -> item.files().isEmpty()));
    return "material/materials";
  }

  @PostMapping
  String upload(
      @PathVariable String ownerId,
      @RequestParam String material,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) String reason,
      RedirectAttributes answer)
      throws IOException {
    return change(
        ownerId,
        "已上传：" + file.getOriginalFilename(),
        answer,
        owner -> {
          try (InputStream content = file.getInputStream()) {
            materials.take(owner, material, sent(file, content, reason));
          }
        });
  }

  @PostMapping("/{id}/replace")
  String replace(
      @PathVariable String ownerId,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) String reason,
      RedirectAttributes answer)
      throws IOException {
    return change(
        ownerId,
        "已替换，原来的版本保留：" + file.getOriginalFilename(),
        answer,
        owner -> {
          try (InputStream content = file.getInputStream()) {
            materials.replace(owner, id, sent(file, content, reason));
          }
        });
  }

  @PostMapping("/{id}/delete")
  String takeOut(@PathVariable String ownerId, @PathVariable String id, RedirectAttributes answer)
      throws IOException {
    return change(ownerId, "已删除", answer, owner -> materials.takeOut(owner, id));
  }

  private static Upload sent(MultipartFile file, InputStream content, String reason) {
    return new Upload(file.getOriginalFilename(), file.getSize(), content, reason);
  }

  private String change(String ownerId, String done, RedirectAttributes answer, Change change)
      throws IOException {
    try {
      change.make(access.writable(MaterialOwner.of(ownerId, applications)));
      answer.addFlashAttribute("done", done);
    } catch (Refused refused) {
      refusals.record(refused, "materials " + ownerId);
      answer.addFlashAttribute("refused", refused.getMessage());
    }
    return "redirect:/materials/{ownerId}";
  }
}
