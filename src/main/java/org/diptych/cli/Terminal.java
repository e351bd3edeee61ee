package org.diptych.cli;

import static org.diptych.cli.DiptychCommand.COMMANDS;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.load.LoadFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Diptych on a command line: arguments in, reports, messages and an exit code out.
public final class Terminal {

    private final Window window;
    private final Comparers comparers;
    private final Console console;

    /// A terminal.
    ///
    /// @param window what opens articles when the arguments are no command
    /// @param comparers what compares them when they are
    public Terminal(Window window, Comparers comparers, PrintStream out, PrintStream err) {
        this.window = window;
        this.comparers = comparers;
        this.console = Console.on(out, err);
    }

    /// Does what the arguments ask and returns the exit code. Whatever goes wrong is one sentence on
    /// the error stream.
    public int run(String... arguments) {
        try {
            Optional<List<Path>> files = filesAlone(arguments);
            if (files.isEmpty()) {
                return run(window, arguments);
            }
            Optional<String> refusal = window.open(files.get(), Optional.empty());
            return refusal.isEmpty() ? Exit.NOTHING_FOUND : run((_, _) -> refusal, arguments);
        } catch (VirtualMachineError | LinkageError | RuntimeException e) {
            // There is too little memory, or a library or a word list is missing: picocli lets
            // errors through where there is no command.
            return failed(e);
        }
    }

    /// The arguments, if all that they say is what to open: then a window need not wait for the parser of
    /// options, which takes a quarter of a second to begin.
    private static Optional<List<Path>> filesAlone(String... arguments) {
        if (arguments.length > 2 || COMMANDS.contains(arguments.length == 0 ? "" : arguments[0])) {
            return Optional.empty();
        }
        try {
            List<Path> files = Stream.of(arguments).map(Path::of).toList();
            return files.stream().allMatch(Files::isRegularFile)
                    ? Optional.of(files)
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private int run(Window window, String... arguments) {
        if (List.of(arguments).contains("")) {
            // picocli stumbles over these: a shell's variable that is not set, in quotes.
            console.say("An argument is empty; the name of a file belongs there.");
            console.say("“diptych --help” tells how to use it.");
            return Exit.USAGE;
        }
        CommandLine line = new CommandLine(new DiptychCommand(window, comparers, console));
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        line.registerConverter(Path.class, Terminal::path);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(true);
        line.setParameterExceptionHandler((fault, _) -> misused(fault));
        line.setExecutionExceptionHandler((fault, _, _) -> failed(fault));
        return line.execute(arguments);
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException _) {
            String why =
                    argument.indexOf('#') > 0
                            ? "an article of a file can be chosen by its number too, as in book.epub#3"
                            : "if it holds letters beyond ASCII, the locale must know them (LANG=C.UTF-8)";
            throw new TypeConversionException(
                    "“%s” is no file name here; %s.".formatted(argument, why));
        }
    }

    private int misused(ParameterException fault) {
        tell(fault);
        UnmatchedArgumentException.printSuggestions(fault, fault.getCommandLine().getErr());
        console.say(
                "“%s --help” tells how to use it."
                        .formatted(fault.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    private int failed(Throwable fault) {
        return switch (fault) {
            // So picocli hands on the errors of a command, and of nothing else.
            case ExecutionException e when e.getCause() instanceof Error error -> failed(error);
            case LoadFailure _, Manifest.Unusable _, OfficesFile.Unusable _ -> {
                tell(fault);
                yield Exit.UNREADABLE;
            }
            case Unwritable _ -> {
                tell(fault);
                yield Exit.UNWRITABLE;
            }
            default -> {
                console.say(Fault.sentence(fault));
                yield Fault.isTooLong(fault) ? Exit.UNREADABLE : Exit.FAULT;
            }
        };
    }

    private void tell(Throwable fault) {
        console.say(String.valueOf(fault.getMessage()));
    }
}
