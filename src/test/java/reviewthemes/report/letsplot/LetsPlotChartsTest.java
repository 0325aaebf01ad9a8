package reviewthemes.report.letsplot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import reviewthemes.report.Chart;
import reviewthemes.report.Drawer;
import reviewthemes.report.Reports;
import reviewthemes.report.batik.BatikPictures;

/** Charts as drawings and as pictures. */
class LetsPlotChartsTest {
  private final Drawer drawer = new LetsPlotCharts(BatikPictures::png);

  @Test
  void the_same_chart_is_the_same_drawing() {
    assertThat(drawer.svg(Reports.DOTS)).isEqualTo(drawer.svg(Reports.DOTS));
    assertThat(drawer.svg(Reports.GRID)).isEqualTo(drawer.svg(Reports.GRID));
  }

  @Test
  void a_drawing_needs_no_other_file() {
    for (Chart chart : new Chart[] {Reports.DOTS, Reports.GRID}) {
      String svg = drawer.svg(chart).replace("http://www.w3.org/", "");
      assertThat(svg).startsWith("<svg").doesNotContain("http", "@import", "<script", "<image");
    }
  }

  @Test
  void long_names_are_whole() {
    assertThat(drawer.svg(Reports.DOTS))
        .contains("Response to disguised compliance and", "non-engagement: concern")
        .doesNotContain("..<");
  }

  @Test
  void kinds_of_dots_differ_in_shape_so_that_grey_will_do() {
    String svg = drawer.svg(Reports.DOTS);
    assertThat(svg.split("<circle", -1))
        .as("filled circles: one dot, one in the legend")
        .hasSize(3);
    assertThat(svg).contains("#0072b2", "3 of 4", "46 %");
  }

  @Test
  void a_hidden_number_has_a_sign_and_no_dot() {
    assertThat(drawer.svg(Reports.DOTS)).contains("&lt;3");
    assertThat(drawer.svg(Reports.GRID)).containsPattern(">\\s*\\?\\s*<");
  }

  @Test
  void a_picture_is_sharp_enough_for_print() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawer.png(Reports.GRID)));
    assertThat(image.getWidth()).isEqualTo(2280);
    assertThat(image.getHeight()).isBetween(300, 1000);
  }
}
