package dev.designdoc.benchmarks;

import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** {@code aliases [--seed N] [FOLDER...]}: where each alias of the template was read, ten of its contexts, or all of fewer. */
final class AliasesCommand {

    private static final int SHOWN = 10;
    private static final int CONTEXT_LINES = 5;
    private static final int WIDTH = 110;
    private static final Pattern ITEM = Pattern.compile("^\\s*[-*+] [^:]*$");
    /** So many lines a list may stand below its label. */
    private static final int REACH = 30;

    /** A place where a name was read. */
    private record Hit(Document document, int line) {}

    /** An alias of the component at a path. */
    private record Alias(String path, String name) {}

    private final Map<Alias, List<Hit>> hits = new LinkedHashMap<>();

    private AliasesCommand() {}

    static void run(Path home, List<String> arguments) throws IOException {
        long seed = 1;
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--seed") && i + 1 < arguments.size()) {
                seed = Long.parseLong(arguments.get(++i));
            } else {
                folders.add(Path.of(arguments.get(i)));
            }
        }
        List<Document> documents = folders.isEmpty() ? Document.inFoldersOf(Main.corpus(home)) : Document.in(folders);
        Template template = Template.of(DesignDoc.class);
        AliasesCommand aliases = new AliasesCommand();
        aliases.declare(template, "");
        for (Document document : documents) {
            aliases.find(template, "", "", document, MarkdownCodec.of(DesignDoc.class).decode(document.text()));
        }
        aliases.print(seed);
    }

    private void declare(Template template, String path) {
        for (Template.Slot slot : template.slots()) {
            String at = path + "/" + slot.component();
            slot.names().stream().skip(1).forEach(name -> hits.put(new Alias(at, name), new ArrayList<>()));
            slot.nested().ifPresent(nested -> declare(nested, at));
        }
    }

    private void find(Template template, String pointer, String path, Document document, Decoded<DesignDoc> read) {
        for (Template.Slot slot : template.slots()) {
            String at = pointer + "/" + slot.component();
            String in = path + "/" + slot.component();
            Optional<SourceRange> range = read.locate(at);
            if (range.isEmpty()) {
                continue;
            }
            hit(slot, in, document, range.get().startLine());
            slot.nested().ifPresent(nested -> {
                find(nested, at, in, document, read);
                for (int i = 0; read.locate(at + "/" + i).isPresent(); i++) {
                    find(nested, at + "/" + i, in, document, read);
                }
            });
        }
    }

    /** Adds the heading, label or field that a component on that line has, where it is an alias. */
    private void hit(Template.Slot slot, String path, Document document, int first) {
        List<String> lines = document.text().lines().toList();
        for (int i = Math.min(first, lines.size()); i > Math.max(0, first - REACH) && !slot.names().isEmpty(); i--) {
            String title = ITEM.matcher(lines.get(i - 1)).find() ? "" : plain(lines.get(i - 1));
            Optional<String> name = slot.names().stream()
                    .filter(n -> title.startsWith(plain(n)))
                    .max(Comparator.comparingInt(String::length));
            if (name.isPresent()) {
                if (!name.get().equals(slot.names().get(0))) {
                    hits.computeIfAbsent(new Alias(path, name.get()), k -> new ArrayList<>()).add(new Hit(document, i));
                }
                return;
            }
        }
    }

    /** The words of a line without marks, with a number before them left out. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replaceFirst("^[\\d ]+", "") + " ";
    }

    private void print(long seed) {
        hits.forEach((alias, found) -> {
            System.out.println("## " + alias.path() + " \"" + alias.name() + "\": " + found.size());
            List<Hit> drawn = new ArrayList<>(found);
            Collections.shuffle(drawn, new Random(seed + alias.hashCode()));
            drawn.stream().limit(SHOWN).forEach(AliasesCommand::print);
        });
    }

    private static void print(Hit hit) {
        System.out.println(hit.document().file() + ":" + hit.line());
        hit.document().text().lines()
                .skip(hit.line() - 1L)
                .filter(line -> !line.isBlank())
                .limit(CONTEXT_LINES)
                .forEach(line -> System.out.println("    " + line.substring(0, Math.min(WIDTH, line.length()))));
    }
}
