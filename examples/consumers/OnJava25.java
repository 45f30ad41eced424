import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compiles and runs a module with Java 25. Takes its sources, the folder for its classes, and the module path.
 *
 * <p>Java 25 is the one in JAVA25_HOME, or one installed beside the Java that runs this.
 */
public final class OnJava25 {

    private OnJava25() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Optional<Path> java = find();
        if (java.isEmpty()) {
            System.out.println("There is no Java 25 here, so the module was not tried with it: set JAVA25_HOME");
            return;
        }
        Path bin = java.get().resolve("bin");
        String jars = args[2].substring(args[2].indexOf(File.pathSeparatorChar) + 1);
        String classes = args[1];
        run(bin.resolve("javac"), "-Xlint:all", "-Werror", "-proc:none", "--module-path", jars, "-d", classes,
                args[0] + "/module-info.java", args[0] + "/org/example/consumer/Main.java");
        run(bin.resolve("java"), "--module-path", classes + File.pathSeparator + jars,
                "--module", "org.example.consumer/org.example.consumer.Main");
        System.out.println("Compiled and ran with " + java.get());
    }

    private static Optional<Path> find() throws IOException {
        String told = System.getenv("JAVA25_HOME");
        if (told != null) {
            return Optional.of(Path.of(told));
        }
        try (Stream<Path> beside = Files.list(Path.of(System.getProperty("java.home")).toRealPath().getParent())) {
            return beside.filter(OnJava25::is25).findFirst();
        }
    }

    private static boolean is25(Path java) {
        Path release = java.resolve("release");
        try {
            return Files.isReadable(release) && Files.readString(release).contains("JAVA_VERSION=\"25")
                    && Files.isExecutable(java.resolve("bin/javac"));
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Path program, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList());
        if (process.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(program + " failed");
        }
    }
}
