package org.shifan.award;

/**
 * What the province finds on a county of the front (SD64-11 四(三) “排名前列、实效突出、创新示范作用显著”).
 *
 * @param county the county's code
 * @param effective 实效突出
 * @param demonstrating 创新示范作用显著
 * @param reason the reasons for what is found
 */
record Finding(String county, boolean effective, boolean demonstrating, String reason) {

  /** Whether both are found: only then rank earns the further award. */
  boolean earns() {
    return effective && demonstrating;
  }
}
