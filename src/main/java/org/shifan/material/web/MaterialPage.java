package org.shifan.material.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.application.Applications;
import org.shifan.material.MaterialOwner;
import org.shifan.material.Materials;
import org.shifan.process.RefusalLog;
import org.shifan.process.Refused;
import org.shifan.programme.Rules.MaterialKind;
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
  String show(@PathVariable String ownerId, Model model) {
    MaterialOwner owner = MaterialOwner.of(ownerId, applications);
    access.readable(owner);
    model.addAttribute("owner", owner);
    model.addAttribute("county", regions.fullName(owner.application().county()));
    List<MaterialKind> kinds = materials.kinds(owner);
    model.addAttribute("kinds", kinds);
    model.addAttribute(
        "names", kinds.stream().collect(Collectors.toMap(MaterialKind::code, MaterialKind::name)));
    model.addAttribute("rows", materials.rows(owner));
    model.addAttribute("files", materials.of(ownerId));
    model.addAttribute("writable", access.mayWrite(owner));
    return "material/materials";
  }

  @PostMapping
  String upload(
      @PathVariable String ownerId,
      @RequestParam String material,
      @RequestParam MultipartFile file,
      RedirectAttributes answer)
      throws IOException {
    try {
      MaterialOwner owner = access.writable(MaterialOwner.of(ownerId, applications));
      materials.take(
          owner,
          material,
          file.getOriginalFilename(),
          file.getContentType(),
          file.getSize(),
          file.getInputStream());
      answer.addFlashAttribute("done", "已上传：" + file.getOriginalFilename());
    } catch (Refused refused) {
      refuse(refused, ownerId, answer);
    }
    return "redirect:/materials/{ownerId}";
  }

  @PostMapping("/{id}/delete")
  String takeOut(@PathVariable String ownerId, @PathVariable String id, RedirectAttributes answer) {
    try {
      materials.takeOut(access.writable(MaterialOwner.of(ownerId, applications)), id);
      answer.addFlashAttribute("done", "已删除");
    } catch (Refused refused) {
      refuse(refused, ownerId, answer);
    }
    return "redirect:/materials/{ownerId}";
  }

  private void refuse(Refused refused, String owner, RedirectAttributes answer) {
    refusals.record(refused, "materials " + owner);
    answer.addFlashAttribute("refused", refused.getMessage());
  }
}
