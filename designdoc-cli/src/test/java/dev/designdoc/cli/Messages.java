package dev.designdoc.cli;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The strings of a source file that read like sentences, in their order: at least two words, one of them written there.
 * Annotations are left out, but for those of the program's usage: the template's words are no messages.
 */
final class Messages extends TreeScanner<Void, Void> {

    private static final Set<String> USAGE = Set.of("Command", "Option", "Parameters");

    private static final Pattern TWO_WORDS = Pattern.compile("(\\{}|\\p{L}+)\\S* +\\S*?(\\{}|\\p{L}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private final List<String> found = new ArrayList<>();

    private Messages() {}

    static List<String> of(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Messages messages = new Messages();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
            for (CompilationUnitTree unit : task.parse()) {
                messages.scan(unit, null);
            }
        }
        return messages.found;
    }

    /** All of a module's, by file. */
    static String list(Path module) throws IOException {
        Path sources = module.resolve("src/main/java");
        StringBuilder list = new StringBuilder();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java")).sorted()::iterator) {
                List<String> messages = of(file);
                if (!messages.isEmpty()) {
                    list.append("\n").append(sources.relativize(file).toString().replace('\\', '/')).append("\n");
                    messages.forEach(m -> list.append("    ").append(m.replace("\n", "\\n")).append("\n"));
                }
            }
        }
        return list.toString();
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
        if (literal.getValue() instanceof String) {
            add(literal);
        }
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void unused) {
        if (sum.getKind() != Tree.Kind.PLUS) {
            return super.visitBinary(sum, null);
        }
        add(sum);
        scanParts(sum);
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
        return USAGE.contains(annotation.getAnnotationType().toString()) ? super.visitAnnotation(annotation, null) : null;
    }

    private void add(Tree tree) {
        String message = text(tree);
        if (TWO_WORDS.matcher(message).find() && WORD.matcher(message).find()) {
            found.add(message);
        }
    }

    /** What is put into a message can hold messages of its own. */
    private void scanParts(Tree tree) {
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            scanParts(sum.getLeftOperand());
            scanParts(sum.getRightOperand());
        } else if (tree instanceof ParenthesizedTree parentheses) {
            scanParts(parentheses.getExpression());
        } else if (tree instanceof ConditionalExpressionTree choice) {
            scan(choice.getCondition(), null);
            scanParts(choice.getTrueExpression());
            scanParts(choice.getFalseExpression());
        } else if (!(tree instanceof LiteralTree)) {
            scan(tree, null);
        }
    }

    private static String text(Tree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        if (tree instanceof ParenthesizedTree parentheses) {
            String inner = text(parentheses.getExpression());
            return inner.replace("{}", "").isEmpty() ? "{}" : inner;
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return "{" + text(choice.getTrueExpression()) + "|" + text(choice.getFalseExpression()) + "}";
        }
        return "{}";
    }
}
