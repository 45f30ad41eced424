package dev.designdoc.lint;

import dev.designdoc.lint.internal.files.IgnoreFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a folder once, following no link to a folder, and tells documents from what is none. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final Set<String> BUILT = Set.of("node_modules", "target", "build");
    /** Every repository has one, and nobody looks for documents there. */
    private static final String GIT = ".git";

    private final Path root;
    private final FileScope scope;
    private final Deque<IgnoreFiles> ignored = new ArrayDeque<>();
    private final List<Path> links = new ArrayList<>();
    private final Set<Path> documents = new HashSet<>();
    private final Map<PassedOver, List<Path>> passedOver = new EnumMap<>(PassedOver.class);
    private final Map<Path, IOException> failures = new LinkedHashMap<>();

    private FolderWalk(Path root, FileScope scope) {
        this.root = root;
        this.scope = scope;
    }

    /** Goes through a folder, whose path is real. */
    static FolderWalk of(Path root, FileScope scope) throws IOException {
        FolderWalk walk = new FolderWalk(root, scope);
        Files.walkFileTree(root, walk);
        walk.followLinks();
        return walk;
    }

    Set<Path> documents() {
        return documents;
    }

    Map<PassedOver, List<Path>> passedOver() {
        return passedOver;
    }

    Map<Path, IOException> failures() {
        return failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean isRoot = folder.equals(root);
        if (!isRoot && (folder.endsWith(GIT) || scope.isOutput(folder) || isPassedOver(folder, true))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        try {
            ignored.push(isRoot ? IgnoreFiles.in(folder) : ignored.element().below(folder));
            return FileVisitResult.CONTINUE;
        } catch (IOException e) {
            return visitFileFailed(folder, e);
        }
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        ignored.pop();
        return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isLink = attributes.isSymbolicLink();
        boolean isFolder = isLink && Files.isDirectory(file);
        if (isFolder || scope.isReadable(file) && (isLink || attributes.isRegularFile())) {
            if (!isPassedOver(file, isFolder)) {
                add(file, isLink);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        failures.put(file, e);
        return FileVisitResult.SKIP_SUBTREE;
    }

    private void add(Path file, boolean isLink) {
        if (isLink) {
            links.add(file);
        } else if (isDocument(file)) {
            documents.add(file);
        }
    }

    private boolean isPassedOver(Path path, boolean isFolder) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
            return passOver(path, PassedOver.HIDDEN);
        }
        if (isFolder && BUILT.contains(name)) {
            return passOver(path, PassedOver.BUILT);
        }
        if (ignored.element().ignores(path, isFolder)) {
            return passOver(path, PassedOver.IGNORED);
        }
        return scope.isExcluded(path, isFolder) && passOver(path, PassedOver.EXCLUDED);
    }

    private boolean isDocument(Path file) {
        try {
            if (!scope.isListed(file)) {
                return !passOver(file, PassedOver.UNLISTED);
            }
            if (scope.isIndex(file)) {
                return !passOver(file, PassedOver.INDEX);
            }
            return scope.isDeclared(file) || !passOver(file, PassedOver.UNDECLARED);
        } catch (IOException e) {
            failures.put(file, e);
            return false;
        }
    }

    /** A link to a document that is found under its own name adds nothing; one that leads out of the folder is none. */
    private void followLinks() {
        links.sort(null);
        Set<Path> targets = new HashSet<>(documents);
        for (Path link : links) {
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(root)) {
                    passOver(link, PassedOver.OUTSIDE);
                } else if (Files.isRegularFile(target) && !targets.contains(target) && isDocument(link)) {
                    documents.add(link);
                    targets.add(target);
                }
            } catch (IOException e) {
                passOver(link, PassedOver.OUTSIDE);
            }
        }
    }

    private boolean passOver(Path path, PassedOver reason) {
        passedOver.computeIfAbsent(reason, r -> new ArrayList<>()).add(path);
        return true;
    }
}
