package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void it_answers_to_the_name_it_was_given_and_no_other() {
    Names names = new Names("https", Set.of("themes.example.org"), () -> 8320);
    assertThat(names.isHost("themes.example.org:8320")).isTrue();
    assertThat(names.isHost("Themes.Example.ORG:8320")).isTrue();
    assertThat(names.isHost("themes.example.org")).isFalse();
    assertThat(names.isHost("themes.example.org.evil.example:8320")).isFalse();
    assertThat(names.isHost("evil.example:8320")).isFalse();
    assertThat(names.isHost(null)).isFalse();
    assertThat(names.isOrigin("https://themes.example.org:8320")).isTrue();
    assertThat(names.isOrigin("http://themes.example.org:8320")).isFalse();
    assertThat(names.isOrigin("null")).isFalse();
    assertThat(names.isOrigin(null)).isFalse();
  }

  @Test
  void browsers_leave_out_the_usual_port() {
    assertThat(new Names("https", Set.of("a.example"), () -> 443).isHost("a.example")).isTrue();
    assertThat(new Names("http", Set.of("a.example"), () -> 80).isHost("a.example")).isTrue();
    assertThat(new Names("http", Set.of("a.example"), () -> 443).isHost("a.example")).isFalse();
  }

  @Test
  void all_addresses_are_those_of_this_computer() throws UnknownHostException {
    assertThat(Names.of("http", "0.0.0.0", () -> 1).hosts()).contains("127.0.0.1", "localhost");
    assertThat(Names.of("http", "127.0.0.1", () -> 1).hosts())
        .containsExactlyInAnyOrder("127.0.0.1", "localhost");
    assertThat(Names.of("http", "::1", () -> 1).isHost("[::1]:1")).isTrue();
    assertThat(Names.of("http", "::1", () -> 1).isHost("[::2]:1")).isFalse();
    assertThat(Names.of("http", "::1", () -> 1).isHost("[evil.example]:1")).isFalse();
  }
}
