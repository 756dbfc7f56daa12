package org.shifan.material.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.access.UserDirectory;
import org.shifan.material.Checklist;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialOwners;
import org.shifan.material.MaterialTexts;
import org.shifan.material.Materials;
import org.shifan.material.check.Unfit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which materials are uploaded and others read them, and previews of files. */
@Controller
@RequestMapping("/materials/{ownerId}")
class MaterialPage {

  private final MaterialOwners owners;
  private final Materials materials;
  private final Checklist checklist;
  private final MaterialTexts texts;
  private final MaterialAccess access;
  private final UserDirectory people;

  MaterialPage(
      MaterialOwners owners,
      Materials materials,
      Checklist checklist,
      MaterialTexts texts,
      MaterialAccess access,
      UserDirectory people) {
    this.owners = owners;
    this.materials = materials;
    this.checklist = checklist;
    this.texts = texts;
    this.access = access;
    this.people = people;
  }

  @GetMapping
  String show(@PathVariable String ownerId, @ModelAttribute("around") Around around, Model model) {
    MaterialOwner owner = readable(ownerId, model);
    ChecklistView view = ChecklistView.of(owner, access.mayWrite(owner), checklist.of(owner));
    model.addAttribute("checklist", view);
    model.addAttribute("related", related(owner));
    model.addAttribute("people", people.names(view.uploaders()));
    return "material/materials";
  }

  @GetMapping("/{id}")
  String preview(
      @PathVariable String ownerId,
      @PathVariable String id,
      @ModelAttribute("around") Around around,
      Model model)
      throws IOException {
    MaterialOwner owner = readable(ownerId, model);
    Material material = materials.requireVersion(ownerId, id);
    Showing showing = Showing.of(material);
    model.addAttribute("file", FileView.of(owner, material));
    model.addAttribute("showing", showing.name());
    if (showing == Showing.TEXT) {
      try {
        model.addAttribute("preview", texts.of(material));
      } catch (Unfit unfit) {
        model.addAttribute("unfit", unfit.getMessage());
      }
    }
    return "material/preview";
  }

  private MaterialOwner readable(String ownerId, Model model) {
    MaterialOwner owner = access.readable(ownerId);
    model.addAttribute("owner", owner);
    model.addAttribute("api", Addresses.api(owner));
    model.addAttribute("heading", Records.title(owner));
    model.addAttribute("county", owner.holder().subject());
    return owner;
  }

  /** The application and the records of its review, as far as the caller reads them. */
  private Map<String, String> related(MaterialOwner owner) {
    MaterialOwner papers = new MaterialOwner(owner.holder().id(), owner.holder(), null);
    Map<String, String> related = new LinkedHashMap<>();
    Records.titles(papers, owners.records(owner.holder()))
        .forEach(
            (one, title) -> {
              if (access.mayRead(one)) {
                related.put(one.id(), title);
              }
            });
    return related;
  }
}
