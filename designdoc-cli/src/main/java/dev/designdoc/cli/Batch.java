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

    /** What comes of one piece of work. */
    interface Result {

        /** Whether handing it over prints something. */
        boolean prints();
    }

    /** What is done with one piece of work, such as a document. */
    @FunctionalInterface
    interface Task<W, R extends Result> {
        R apply(W work) throws Exception;
    }

    /** Makes a result of a failure. */
    @FunctionalInterface
    interface Broken<W, R extends Result> {
        R result(W work, Throwable reason);
    }

    /**
     * Runs {@code task} with everything there is to do.
     *
     * @param broken what comes of work with which the task fails
     * @param sink takes the results, in the order of the work
     */
    static <W, R extends Result> void run(
            List<W> work, Terminal terminal, Task<W, R> task, Broken<W, R> broken, BiConsumer<W, R> sink) {
        if (work.size() == 1) {
            sink.accept(work.get(0), attempt(work.get(0), task, broken));
            return;
        }
        Progress progress = new Progress(terminal, work.size());
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), work.size()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, Batch::thread);
        try {
            Queue<Future<R>> results = new ArrayDeque<>(work.size());
            for (W piece : work) {
                results.add(pool.submit(() -> attempt(piece, task, broken)));
            }
            for (int i = 0; i < work.size(); i++) {
                R result = results.remove().get();
                if (result.prints()) {
                    progress.clear();
                }
                sink.accept(work.get(i), result);
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

    private static <W, R extends Result> R attempt(W work, Task<W, R> task, Broken<W, R> broken) {
        try {
            return task.apply(work);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return broken.result(work, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "designdoc", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
