package br.cefetmg.carteiro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** What the command line understands; each subcommand is a method that answers its exit code. */
@Command(name = "./carteiro verify", synopsisHeading = "", descriptionHeading = "%n", optionListHeading = "%n")
final class VerifyCommand {
    private final Instant now;
    private final Wording wording;
    private final PrintWriter out;
    private final PrintWriter err;

    /** Answered by picocli. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    boolean help;

    /** Obeyed before anything is parsed: it decides how a fault in the other arguments is told. */
    @Option(
            names = OfflineCommand.LANGUAGE,
            paramLabel = "pt-BR|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.language")
    String language = "";

    VerifyCommand(Instant now, Wording wording, PrintWriter out, PrintWriter err) {
        this.now = now;
        this.wording = wording;
        this.out = out;
        this.err = err;
    }

    @Command(name = "payload", synopsisHeading = "", descriptionHeading = "%n", parameterListHeading = "%n")
    int payload(
            @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.file") List<Path> files,
            @Option(names = "--ca", required = true, paramLabel = "ROOT.pem", descriptionKey = "option.ca")
                    List<Path> roots,
            @Option(names = "--json", descriptionKey = "option.json") boolean json) {
        return new PayloadCheck(now, wording, out, err).run(files, roots, json);
    }
}
