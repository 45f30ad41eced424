package dev.designdoc.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Does the same with many documents on all cores; what comes of it is handed over in their order. */
final class Batch {

    /** Documents can be nested deeply. */
    private static final long STACK_BYTES = 16L << 20;

    private Batch() {}

    /** What comes of one document. */
    interface Result {

        /** Whether handing it over prints something. */
        boolean prints();
    }

    /** What is done with one document. */
    @FunctionalInterface
    interface Task<R extends Result> {
        R apply(Source source) throws Exception;
    }

    /** Makes a result of a failure. */
    @FunctionalInterface
    interface Broken<R extends Result> {
        R result(Source source, Throwable reason);
    }

    /**
     * Runs {@code task} with every source.
     *
     * @param broken what comes of a source with which the task fails
     * @param sink takes the results, in the order of the sources
     */
    static <R extends Result> void run(
            List<Source> sources, Terminal terminal, Task<R> task, Broken<R> broken, BiConsumer<Source, R> sink) {
        if (sources.size() == 1) {
            sink.accept(sources.get(0), attempt(sources.get(0), task, broken));
            return;
        }
        Progress progress = new Progress(terminal, sources.size());
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), sources.size()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, Batch::thread);
        try {
            Queue<Future<R>> results = new ArrayDeque<>(sources.size());
            for (Source source : sources) {
                results.add(pool.submit(() -> attempt(source, task, broken)));
            }
            for (int i = 0; i < sources.size(); i++) {
                R result = results.remove().get();
                if (result.prints()) {
                    progress.clear();
                }
                sink.accept(sources.get(i), result);
                progress.show(i + 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            progress.clear();
            pool.shutdownNow();
        }
    }

    private static <R extends Result> R attempt(Source source, Task<R> task, Broken<R> broken) {
        try {
            return task.apply(source);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return broken.result(source, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "designdoc", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
