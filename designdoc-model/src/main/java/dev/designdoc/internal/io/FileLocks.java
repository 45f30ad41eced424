package dev.designdoc.internal.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread of one program of a user at a time change a file. A thread that holds a file may hold it again.
 * Thread-safe.
 */
public final class FileLocks {

    /** What a change takes is milliseconds, unless it asks a person. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MAX_PAUSE_NANOS = 5_000_000;

    private static final Map<Long, Held> HELD = new ConcurrentHashMap<>();

    private FileLocks() {}

    /** The lock of one file within this process, and among processes as long as {@code lock} is held. */
    private static final class Held {
        private final ReentrantLock lock = new ReentrantLock();
        private int users;
        private @Nullable FileLock outer;
    }

    /** What is done with a file that nobody else changes meanwhile. */
    @FunctionalInterface
    public interface Action {

        /** Does it; the result is the caller's. */
        boolean run() throws IOException;
    }

    /**
     * Waits until nobody else changes the file, and runs {@code action} before anybody else does.
     *
     * @param target the file, which need not exist; no symbolic link
     * @return what {@code action} returns
     * @throws IOException when others change it for half a minute, or it can't be locked
     */
    public static boolean with(Path target, Action action) throws IOException {
        return with(target, PATIENCE, action);
    }

    static boolean with(Path target, Duration patience, Action action) throws IOException {
        long place = place(target);
        Held held = HELD.compute(place, (p, known) -> {
            Held one = known == null ? new Held() : known;
            one.users++;
            return one;
        });
        try {
            lock(held, target, place, patience);
            try {
                return action.run();
            } finally {
                release(held);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(target + ": interrupted while waiting for others to change it");
        } finally {
            HELD.computeIfPresent(place, (p, one) -> --one.users == 0 ? null : one);
        }
    }

    private static void lock(Held held, Path target, long place, Duration patience)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        if (!held.lock.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw busy(target, patience);
        }
        try {
            while (held.outer == null) {
                held.outer = LockFile.tryLock(place);
                if (held.outer == null) {
                    if (System.nanoTime() - end >= 0) {
                        throw busy(target, patience);
                    }
                    TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(MAX_PAUSE_NANOS));
                }
            }
        } finally {
            if (held.outer == null) {
                held.lock.unlock();
            }
        }
    }

    private static void release(Held held) throws IOException {
        FileLock outer = held.outer;
        try {
            if (outer != null && held.lock.getHoldCount() == 1) {
                held.outer = null;
                outer.release();
            }
        } finally {
            held.lock.unlock();
        }
    }

    private static FileSystemException busy(Path target, Duration patience) {
        return new FileSystemException(target.toString(), null, "another program has been changing it for "
                + patience.toSeconds() + " seconds; nothing was written, try again later");
    }

    /** The same number for every path of a file, and another one for every other file. */
    private static long place(Path target) throws IOException {
        byte[] path = real(target).toString().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path);
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE - 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path real(Path target) throws IOException {
        try {
            return target.toRealPath();
        } catch (NoSuchFileException e) {
            return realFolder(target).resolve(target.getFileName());
        }
    }

    private static Path realFolder(Path target) throws IOException {
        try {
            return target.resolveSibling(".").toRealPath();
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(target.toString(), null, "its folder does not exist; make it first");
        }
    }
}
