package br.cefetmg.carteiro.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code ./carteiro verify}, as a shell or a test calls it. Whatever the arguments and the files, it answers with an exit code, and
 * says in one line what it does not understand.
 *
 * @param clock for which time certificates are judged
 * @param environment the variables that say the caller's language
 */
public record OfflineCommand(Clock clock, Map<String, String> environment) {
    static final int COULD_NOT_TELL = 2;
    static final String LANGUAGE = "--language";

    /** Ends the process with the exit code. */
    public static void main(String[] arguments) {
        OfflineCommand command = new OfflineCommand(Clock.systemUTC(), System.getenv());
        System.exit(command.run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    /** UTF-8 whatever the locale: in the plain one, Java would write our accents as question marks. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /** 0 good, 1 bad, 2 could not tell. */
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        Optional<String> language = language(arguments);
        Optional<Wording> wished = language.flatMap(Wording::of);
        Wording wording = wished.orElseGet(() -> Wording.of(environment));
        if (language.isPresent() && wished.isEmpty()) {
            err.println(wording.text("complaint", wording.text("usage.language", language.get())));
            err.flush();
            return COULD_NOT_TELL;
        }
        int code = new CommandLine(new VerifyCommand(clock.instant(), wording, out, err))
                .setResourceBundle(wording.texts())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                // a file may be called @name
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(
                        (problem, given) -> complain(err, wording, misunderstood(wording, problem)))
                .setExecutionExceptionHandler((fault, command, result) -> complain(err, wording, fault(wording, fault)))
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static Optional<String> language(String... arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                return Optional.of(arguments[i].substring(LANGUAGE.length() + 1));
            }
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static int complain(PrintWriter err, Wording wording, String what) {
        err.println(wording.text("complaint", what));
        return COULD_NOT_TELL;
    }

    /** Ours, whatever the file was; its kind alone, since its words may be the file's. */
    private static String fault(Wording wording, Exception fault) {
        Throwable root = fault.getCause() == null ? fault : fault.getCause();
        return wording.text("fault", root.getClass().getSimpleName());
    }

    private static String misunderstood(Wording wording, ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return wording.text(
                    "usage.missing",
                    missing.getMissing().stream().map(OfflineCommand::name).collect(Collectors.joining(", ")));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return wording.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        Set<String> subcommands = problem.getCommandLine().getSubcommands().keySet();
        if (!subcommands.isEmpty()) {
            return wording.text("usage.missing", String.join(", ", subcommands));
        }
        return wording.text("usage.other", Objects.toString(problem.getMessage(), ""));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
