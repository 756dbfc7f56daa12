package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PilotChangeTest {

  @Test
  void whatIsOnRecordNamesWhatCameWentAndIsCalledOtherwise() {
    List<Pilot> before = List.of(new Pilot("440400", "珠海市", 0), new Pilot("140500", "晋城市", 0));
    List<Pilot> after = List.of(new Pilot("440400", "珠海市", 5), new Pilot("110106", "丰台区", 1));
    assertThat(PilotChange.of(before, after).sentence())
        .isEqualTo("试点地区名单现有2个；新增1个：丰台区；删去1个：晋城市；更正1个：珠海市");
    assertThat(PilotChange.of(after, after).sentence()).isEqualTo("试点地区名单现有2个");
  }
}
