package org.shifan.material.web;

import java.io.IOException;
import org.shifan.material.MaterialOwner;
import org.shifan.material.Materials;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the page of materials, as a browser without scripts sends them. */
@Controller
@RequestMapping("/materials/{ownerId}")
class MaterialForms {

  private final Materials materials;
  private final MaterialAccess access;
  private final RefusalLog refusals;

  MaterialForms(Materials materials, MaterialAccess access, RefusalLog refusals) {
    this.materials = materials;
    this.access = access;
    this.refusals = refusals;
  }

  private interface Change {
    void make(MaterialOwner owner) throws IOException;
  }

  @PostMapping
  String upload(
      @PathVariable String ownerId,
      @RequestParam String material,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) String reason,
      @ModelAttribute("around") Around around,
      RedirectAttributes answer)
      throws IOException {
    return change(
        ownerId,
        "已上传：" + file.getOriginalFilename(),
        around,
        answer,
        owner -> new Received(file, reason).to(upload -> materials.take(owner, material, upload)));
  }

  @PostMapping("/{id}/replace")
  String replace(
      @PathVariable String ownerId,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) String reason,
      @ModelAttribute("around") Around around,
      RedirectAttributes answer)
      throws IOException {
    return change(
        ownerId,
        "已替换，原来的版本保留：" + file.getOriginalFilename(),
        around,
        answer,
        owner -> new Received(file, reason).to(upload -> materials.replace(owner, id, upload)));
  }

  @PostMapping("/{id}/delete")
  String takeOut(
      @PathVariable String ownerId,
      @PathVariable String id,
      @ModelAttribute("around") Around around,
      RedirectAttributes answer)
      throws IOException {
    return change(ownerId, "已删除", around, answer, owner -> materials.takeOut(owner, id));
  }

  private String change(
      String ownerId, String done, Around around, RedirectAttributes answer, Change change)
      throws IOException {
    try {
      change.make(access.writable(ownerId));
      answer.addFlashAttribute("done", done);
    } catch (Refused refused) {
      refusals.record(refused, "materials " + ownerId);
      answer.addFlashAttribute("refused", refused.getMessage());
    }
    return "redirect:/materials/{ownerId}" + around.query();
  }
}
