package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.PhoneNumber;

/** Which link a number takes. */
class RoutingTest {

  private static PhoneNumber number(int index) {
    return new PhoneNumber("+4474%08d".formatted(index));
  }

  private static Map<String, Long> firstOf(Routing routing, int numbers) {
    return IntStream.range(0, numbers)
        .mapToObj(index -> routing.order(number(index)).get(0))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @ParameterizedTest
  @CsvSource({
    "+447400123456, uk all",
    "+447700900123, mobile uk all",
    "+491511234567, german all",
    "+33612345678, all",
    "+4400000, uk all"
  })
  void theLongestBeginningOfTheNumberComesFirst(String number, String expected) {
    Routing routing =
        new Routing(
            List.of(
                new Route("all", List.of(""), 5),
                new Route("uk", List.of("+33999", "+44"), 1),
                new Route("mobile", List.of("+4477"), 1),
                new Route("german", List.of("+49", "+4915"), 1)));

    assertThat(routing.order(new PhoneNumber(number)))
        .isEqualTo(Arrays.asList(expected.split(" ")));
  }

  @Test
  void aNumberThatNoLinkServesHasNone() {
    Routing routing = new Routing(List.of(new Route("uk", List.of("+44"), 1)));

    assertThat(routing.order(new PhoneNumber("+33612345678"))).isEmpty();
  }

  @Test
  void equalLinksShareTheNumbersByTheirWeights() {
    Routing routing =
        new Routing(
            List.of(
                new Route("a", List.of(""), 1),
                new Route("b", List.of(""), 3),
                new Route("spare", List.of(""), 0)));

    Map<String, Long> shares = firstOf(routing, 20_000);

    assertThat(shares).containsOnlyKeys("a", "b");
    assertThat(shares.get("a")).isBetween(4_700L, 5_300L);
  }

  @Test
  void aLinkOfWeightZeroIsTheLastOfItsEquals() {
    Routing routing =
        new Routing(List.of(new Route("spare", List.of(""), 0), new Route("a", List.of(""), 1)));

    assertThat(routing.order(number(1))).containsExactly("a", "spare");
  }

  @Test
  void aNumberKeepsItsLinkWhenALinkIsAddedUnlessItMovesToThatOne() {
    List<Route> two = List.of(new Route("a", List.of(""), 1), new Route("b", List.of(""), 1));
    Routing before = new Routing(two);
    Routing after = new Routing(List.of(two.get(0), two.get(1), new Route("c", List.of(""), 1)));

    assertThat(IntStream.range(0, 1_000).mapToObj(RoutingTest::number))
        .allSatisfy(
            number ->
                assertThat(after.order(number).get(0)).isIn("c", before.order(number).get(0)));
  }
}
