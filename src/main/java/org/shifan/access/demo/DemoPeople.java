package org.shifan.access.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.access.Expert;
import org.shifan.access.Office;
import org.shifan.access.Official;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.region.Units;

/**
 * The offices, officials and experts of the demo, made from the divisions and always the same: 民政
 * and 财政 of a province, each city and each county, the directors' meeting, the experts' pool; the
 * ministries; a city's units; a process designer and an administrator. Persons are made up.
 *
 * @param offices the offices, place by place, from the top down, by code
 * @param officials who works there, in the offices' order; experts apart
 * @param experts the pools, all of office {@code experts}
 */
public record DemoPeople(List<Office> offices, List<Official> officials, List<Expert> experts) {

  /**
   * Makes the people of a province.
   *
   * @param provinceCode a province's code, such as {@code 370000}
   * @throws IllegalArgumentException in Chinese, when there is no such province
   */
  public static DemoPeople of(Regions regions, String provinceCode) {
    return of(regions, null, List.of(new DemoPlace(regions.province(provinceCode).code(), false)));
  }

  /**
   * Makes the people of several places; who is of two places is there once. The experts of the
   * first place are {@code expert-001} to {@code expert-060}, the others' have the place's code in
   * their ids.
   *
   * @param units the units of counties; not asked where there is no county among the places
   */
  public static DemoPeople of(Regions regions, Units units, List<DemoPlace> places) {
    DemoStaff staff = new DemoStaff();
    List<Expert> experts = new ArrayList<>();
    for (DemoPlace place : places) {
      if (place.country()) {
        country(regions, staff);
      } else if (regions.require(place.code()).level() == Level.COUNTY) {
        Region county = regions.require(place.code());
        staff.bureaus(county);
        units.of(county.code()).forEach(staff::unit);
      } else {
        province(regions, place, staff);
      }
      experts.addAll(DemoExperts.of(regions, place.code(), experts.size()));
    }
    String first = places.stream().findFirst().map(DemoPlace::code).orElse(DemoPlace.COUNTRY);
    staff.common(first, regions.find(first).map(Region::name).orElse(""));
    return new DemoPeople(staff.offices(), staff.officials(), List.copyOf(experts));
  }

  private static void country(Regions regions, DemoStaff staff) {
    staff.ministries();
    for (Region submitter : regions.submitters()) {
      staff.bureaus(submitter);
      regions.prefectures(submitter.code()).forEach(staff::bureaus);
    }
  }

  private static void province(Regions regions, DemoPlace place, DemoStaff staff) {
    Region province = regions.province(place.code());
    Stream.of(
            List.of(province),
            regions.cities(province.code()),
            regions.countiesOfProvince(province.code()))
        .flatMap(List::stream)
        .distinct()
        .forEach(
            region -> {
              staff.bureaus(region);
              if (place.governments()) {
                staff.government(region);
              }
            });
    staff.directors(province);
  }
}
