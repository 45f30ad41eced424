package dev.designdoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** {@code profile [OPERATION] [FOLDER...]}: where one operation spends its time and what it allocates, by JFR. */
final class ProfileCommand {

    private static final long WARM_UP = 8_000_000_000L;
    private static final long MEASURED = 20_000_000_000L;
    private static final int ROWS = 30;
    private static final List<String> LIBRARIES =
            List.of("org.commonmark.", "com.vladsch.flexmark.", "tools.jackson.", "org.snakeyaml.");

    private final Map<String, Long> self = new HashMap<>();
    private final Map<String, Long> total = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final Map<String, Long> allocating = new HashMap<>();
    private final Map<String, Long> allocated = new HashMap<>();
    private long samples;
    private long bytes;

    private ProfileCommand() {}

    static void run(Path home, List<String> arguments) throws IOException {
        Operation operation = arguments.isEmpty() ? Operation.DECODE : Operation.of(arguments.get(0));
        List<Sample> documents = documents(home, arguments.stream().skip(1).map(Path::of).toList()).stream()
                .map(d -> new Sample(d.text()))
                .filter(s -> s.allows(operation))
                .toList();
        repeat(operation, documents, WARM_UP);
        Path file = Files.createTempFile("designdoc", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.ObjectAllocationSample").with("throttle", "1000/s");
            recording.start();
            repeat(operation, documents, MEASURED);
            recording.stop();
            recording.dump(file);
            ProfileCommand profile = new ProfileCommand();
            profile.read(file);
            profile.print(operation);
        } finally {
            Files.delete(file);
        }
    }

    private static List<Document> documents(Path home, List<Path> folders) throws IOException {
        if (!folders.isEmpty()) {
            return Document.in(folders);
        }
        List<Document> documents = new ArrayList<>();
        for (Documents d : Documents.values()) {
            documents.addAll(d.documents(home));
        }
        return documents;
    }

    private static void repeat(Operation operation, List<Sample> documents, long nanos) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            documents.forEach(operation::run);
        }
    }

    private void read(Path file) throws IOException {
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getStackTrace() == null) {
                    continue;
                }
                List<RecordedFrame> frames = event.getStackTrace().getFrames();
                if (frames.stream().noneMatch(f -> name(f).startsWith("Operation."))) {
                    continue;
                }
                if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                    time(frames);
                } else if (event.getEventType().getName().equals("jdk.ObjectAllocationSample")) {
                    allocation(frames, event.getLong("weight"), event.<RecordedClass>getValue("objectClass").getName());
                }
            }
        }
    }

    private void time(List<RecordedFrame> frames) {
        samples++;
        self.merge(name(frames.get(0)), 1L, Long::sum);
        Set<String> seen = new HashSet<>();
        for (RecordedFrame frame : frames) {
            if (isCalled(frame) && seen.add(name(frame))) {
                total.merge(name(frame), 1L, Long::sum);
            }
        }
        frames.stream()
                .filter(ProfileCommand::isOwn)
                .findFirst()
                .ifPresent(f -> lines.merge(name(f) + ":" + f.getLineNumber(), 1L, Long::sum));
    }

    private void allocation(List<RecordedFrame> frames, long weight, String type) {
        bytes += weight;
        allocated.merge(type, weight, Long::sum);
        Set<String> seen = new HashSet<>();
        for (RecordedFrame frame : frames) {
            if (isCalled(frame) && seen.add(name(frame))) {
                allocating.merge(name(frame), weight, Long::sum);
            }
        }
    }

    private static boolean isOwn(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.startsWith("dev.designdoc.") && !type.startsWith("dev.designdoc.benchmarks.");
    }

    /** Whether it is a method of ours or of a library, none of this class or of Java's. */
    private static boolean isCalled(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return isOwn(frame) && !frame.getMethod().getName().startsWith("lambda$")
                || LIBRARIES.stream().anyMatch(type::startsWith);
    }

    private static String name(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }

    private void print(Operation operation) {
        System.out.println(operation + ": " + samples + " samples\n");
        System.out.println(table("Method, itself", self, samples));
        System.out.println(table("Method, with what it calls", total, samples));
        System.out.println(table("Our line, with library calls below it", lines, samples));
        System.out.println(table("Method, bytes allocated with what it calls", allocating, bytes));
        System.out.print(table("Class, bytes allocated", allocated, bytes));
    }

    private static Table table(String title, Map<String, Long> counts, long all) {
        Table table = new Table(title, "Share");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ROWS)
                .forEach(e -> table.add(e.getKey(), Table.format("%.1f %%", 100.0 * e.getValue() / all)));
        return table;
    }
}
