package dev.designdoc.house;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs in processes of their own, with the classes of the test that starts them. */
public final class Program {

    private final List<String> options;

    private Program(List<String> options) {
        this.options = options;
    }

    /** Programs whose Java has these options. */
    public static Program with(String... options) {
        return new Program(List.of(options));
    }

    /**
     * What a program came to.
     *
     * @param exit its exit code
     * @param out what it printed
     * @param err what it complained of
     */
    public record Outcome(int exit, String out, String err) {}

    /** Starts a program. */
    public Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command).start();
    }

    /** Runs a program to its end; it must complain of less than a pipe holds. */
    public Outcome run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        return end(start(main, arguments));
    }

    /** Waits for the end of a program. */
    public static Outcome end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    /** The class path of the test. */
    public static String classPath() {
        Stream<String> known = Stream.of("jdk.module.path", "java.class.path").map(System::getProperty).filter(Objects::nonNull);
        return Stream.concat(Stream.of("target/classes", "target/test-classes"), known)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
