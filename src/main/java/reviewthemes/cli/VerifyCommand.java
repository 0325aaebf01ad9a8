package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reviewthemes.assembly.Stages;
import reviewthemes.assembly.Workspaces;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.review.pdfbox.PdfPictures;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.web.Listening;
import reviewthemes.verify.web.VerifyServer;
import reviewthemes.verify.web.Workbench;

/** Serves the pages on which people decide about suggestions. */
@Command(
    name = "verify",
    description = {
      "Opens the pages on which you accept or reject suggestions, each on its page of the PDF.",
      "They are served to this computer, unless --host says otherwise; stop with Ctrl+C.",
      "Nothing decided is lost.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WORKSPACE",
      description = {
        "what themes run --workspace made: a folder, or",
        "jdbc:postgresql://host/database"
      })
  private String where;

  @Option(
      names = {"-c", "--coder"},
      paramLabel = "NAME",
      description = "who decides (default: your name on this computer)")
  private String name;

  @Mixin private ServeOptions serve;

  @Option(names = "--no-browser", description = "print the address and open no browser")
  private boolean noBrowser;

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    Coder coder = coder();
    Path home = Home.find();
    PrintWriter out = spec.commandLine().getOut();
    Workspace workspace = Workspaces.open(where, Clock.systemUTC());
    VerifyServer server = start(workspace, home, coder);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  workspace.close();
                  stopped.countDown();
                }));
    out.println(workspace.reviews().all().size() + " reviews in " + where);
    out.println("Open   " + server.address());
    out.println("Stop with Ctrl+C");
    out.flush();
    if (!noBrowser && !Browser.open(server.address())) {
      out.println("No browser was found: open the address above yourself.");
    }
    stopped.await();
    return Main.READ;
  }

  private Coder coder() {
    try {
      return new Coder(name == null ? System.getProperty("user.name", "coder") : name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private VerifyServer start(Workspace workspace, Path home, Coder coder) throws IOException {
    try {
      Listening listening = serve.listening(where, workspace.team(), Clock.systemUTC());
      Stages stages = Stages.load(home);
      Workbench bench =
          new Workbench(
              workspace,
              stages.codebook(),
              stages.reader(),
              PdfPictures.drawer(),
              coder,
              stages.splitter(),
              stages.profiles().vocabularies(),
              new CommonsStatistics()::share,
              new ReportsOfWorkspace(where, workspace));
      return start(bench, listening);
    } catch (IOException e) {
      workspace.close();
      throw e;
    }
  }

  private VerifyServer start(Workbench bench, Listening listening) throws IOException {
    try {
      return VerifyServer.start(bench, listening);
    } catch (IOException e) {
      if (serve.wantsPort()) {
        throw e;
      }
      return VerifyServer.start(bench, listening.on(0));
    }
  }
}
