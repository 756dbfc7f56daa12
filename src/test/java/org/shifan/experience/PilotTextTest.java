package org.shifan.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shifan.facts.FactFiles;
import org.shifan.process.Refused;
import org.shifan.region.Regions;

/** The list of pilot regions as an administrator types it (MCA39-04). */
class PilotTextTest {

  private static final Regions REGIONS = Regions.from(new FactFiles(""));

  private static List<Pilot> read(String text) {
    return PilotText.read(text, REGIONS);
  }

  @Test
  void mca39_04_linesAreTypedWithCommasOfBothWidthsOrPastedFromATable() {
    assertThat(
            read(
                "\uFEFFcode,name,batch\r\n# 第五批\r\n440400，珠海市，5\r\n\r\n371200\t莱芜市\t\r\n660100,第一师,3"))
        .containsExactly(
            new Pilot("440400", "珠海市", 5),
            new Pilot("371200", "莱芜市", 0),
            new Pilot("660100", "第一师", 3));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Pilot> pilots = List.of(new Pilot("440400", "珠海市", 5), new Pilot("110106", "丰台区", 0));
    String text = pilots.stream().map(PilotText::write).collect(Collectors.joining("\n"));
    assertThat(read(text)).isEqualTo(pilots);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "440000,广东省,5|六位代码，现为“440000”",
        "44040,珠海市,5|六位代码，现为“44040”",
        "440402,香洲区,5|六位代码，现为“440402”",
        "190100,某某市,5|六位代码，现为“190100”",
        "440400,Zhuhai,5|汉字全称，如珠海市，现为“Zhuhai”",
        "440400,,5|现为（空）",
        "370100,青岛市,1|而不是另一个行政区划的名称，现为“青岛市”",
        "440400,珠海市,6|批次1至5，不明的留空，现为“6”",
        "440400|三列",
        "440300,深圳市,1|不与前面的行重复，现为“440300”"
      })
  void mca39_04_refusesWhatCannotBeTrueWithItsLineAndValue(String line, String said) {
    assertThatThrownBy(() -> read("440300,深圳市,1\n\n" + line))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll("第3行应为", said);
  }

  @Test
  void everyLineThatCannotBeTrueIsSaidAtOnceButNotWithoutEnd() {
    String text = IntStream.range(0, 25).mapToObj(i -> "x" + i).collect(Collectors.joining("\n"));
    assertThatThrownBy(() -> read(text))
        .hasMessageContainingAll("第1行", "第20行", "另有5行有误")
        .message()
        .doesNotContain("第21行");
  }

  @Test
  void aListWithoutRegionsIsNone() {
    assertThatThrownBy(() -> read("code,name,batch\n# 无\n")).hasMessageContaining("名单没有内容");
  }

  @Test
  void mca39_04_aFormerNameUnderItsCodeIsTaken() {
    assertThat(read("420600,襄樊市,2")).containsExactly(new Pilot("420600", "襄樊市", 2));
  }
}
