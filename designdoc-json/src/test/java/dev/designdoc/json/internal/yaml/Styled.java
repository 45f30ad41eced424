package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes a tree as a person might: any order, any spacing, any quotes, comments between. */
public final class Styled {

    private final Random random;
    private final boolean yaml;
    private final StringBuilder out = new StringBuilder();
    private final int step;
    private final int dashes;
    private final String unit;
    private int comments;

    private Styled(Random random, boolean yaml) {
        this.random = random;
        this.yaml = yaml;
        this.step = 1 + random.nextInt(4);
        this.dashes = random.nextInt(3);
        this.unit = List.of("", " ", "  ", "\t", "    ").get(random.nextInt(5));
    }

    public static String json(Node root, Random random) {
        Styled styled = new Styled(random, false);
        styled.space();
        styled.flow(root, "", !styled.unit.isEmpty());
        styled.space();
        return styled.finish();
    }

    public static String yaml(Node root, Random random) {
        Styled styled = new Styled(random, true);
        styled.commentLines(0);
        if (styled.one(8)) {
            styled.out.append("---\n");
        }
        styled.block(root, 0);
        styled.out.append('\n');
        styled.commentLines(0);
        return styled.finish();
    }

    private String finish() {
        String text = out.toString();
        if (one(3)) {
            text = text.replace("\n", "\r\n");
        }
        if (one(4)) {
            text = text.stripTrailing();
        }
        return one(4) ? "\uFEFF" + text : text;
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private void space() {
        if (one(6)) {
            out.append(List.of(" ", "  ", "\n", "\n\n ").get(random.nextInt(4)));
        }
    }

    private List<Member> shuffled(ObjectNode object) {
        List<Member> members = new ArrayList<>(object.members());
        if (one(3)) {
            Collections.shuffle(members, random);
        }
        if (one(10)) {
            // A key that says nothing.
            Member nothing = new Member("description", -1, -1, ScalarNode.of(Kind.NULL, "null"));
            if (object.record() != null && JsonType.of(object.record().getClass()).property("description") != null
                    && object.member("description") == null) {
                members.add(random.nextInt(members.size() + 1), nothing);
            }
        }
        return members;
    }

    private void flow(Node node, String base, boolean lines) {
        if (node instanceof ScalarNode scalar) {
            out.append(scalar.isString() ? flowString(scalar.text()) : scalar.text());
            return;
        }
        String inner = base + unit;
        boolean object = node instanceof ObjectNode;
        out.append(object ? '{' : '[');
        int count = 0;
        if (node instanceof ObjectNode o) {
            for (Member member : shuffled(o)) {
                separate(count++, inner, lines);
                out.append(yaml && one(2) ? member.key() : "\"" + member.key() + "\"");
                out.append(yaml ? ": " : List.of(":", ": ", " : ").get(random.nextInt(3)));
                flow(member.value(), inner, lines && !one(4));
            }
        } else {
            for (Node element : ((ArrayNode) node).elements()) {
                separate(count++, inner, lines);
                flow(element, inner, lines && !one(4));
            }
        }
        if (lines && count > 0) {
            out.append('\n').append(base);
        }
        out.append(object ? '}' : ']');
    }

    private void separate(int before, String inner, boolean lines) {
        if (before > 0) {
            out.append(!yaml && one(8) ? " ," : ",");
        }
        if (lines) {
            out.append(one(8) ? "\n\n" : "\n").append(inner);
        } else if (before > 0 && (yaml || one(2))) {
            out.append(' ');
        }
    }

    private String flowString(String text) {
        if (yaml) {
            return one(2) ? YamlStrings.inFlow(text) : YamlStrings.doubleQuoted(text);
        }
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || one(20)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return "\"" + json + "\"";
    }

    private void commentLines(int column) {
        while (one(6)) {
            out.append(one(3) ? "" : " ".repeat(column) + "# comment " + ++comments).append('\n');
        }
    }

    private void trailing() {
        if (one(6)) {
            out.append("   # trailing ").append(++comments);
        }
    }

    private void newLine(int column) {
        out.append('\n');
        commentLines(column);
        out.append(" ".repeat(column));
    }

    private void block(Node node, int column) {
        int count = 0;
        if (node instanceof ObjectNode object) {
            for (Member member : shuffled(object)) {
                if (count++ > 0) {
                    newLine(column);
                }
                out.append(one(6) ? YamlStrings.doubleQuoted(member.key()) : member.key()).append(one(10) ? " :" : ":");
                value(member.value(), column, false);
            }
        } else {
            for (Node element : ((ArrayNode) node).elements()) {
                if (count++ > 0) {
                    newLine(column);
                }
                out.append('-');
                value(element, column, true);
            }
        }
    }

    private void value(Node node, int column, boolean dash) {
        if (node instanceof ScalarNode scalar) {
            out.append(one(8) ? "  " : " ");
            if (scalar.isString()) {
                string(scalar.text(), column);
            } else {
                out.append(scalar.text());
                trailing();
            }
        } else if (node.isEmpty()) {
            out.append(node instanceof ObjectNode ? " {}" : " []");
            trailing();
        } else if (one(8)) {
            out.append(' ');
            String base = " ".repeat(column + 1);
            flow(node, base, !unit.isEmpty() && !unit.equals("\t") && one(2));
            trailing();
        } else if (dash && !one(8)) {
            int spaces = one(4) ? 3 : 1;
            out.append(" ".repeat(spaces));
            block(node, column + 1 + spaces);
        } else {
            int inner = column + (node instanceof ArrayNode && !dash ? dashes : step);
            trailing();
            newLine(inner);
            block(node, inner);
        }
    }

    private void string(String text, int column) {
        boolean lines = text.indexOf('\n') >= 0;
        if ((lines ? !one(4) : one(10)) && YamlStrings.isLiteral(text) && !text.endsWith("\n\n")) {
            int indent = 1 + random.nextInt(4);
            StringBuilder literal = new StringBuilder();
            YamlStrings.literal(
                    literal, text, " ".repeat(column + indent), indent, one(6) ? " # header " + ++comments : "", "\n");
            out.append(literal);
            if (text.endsWith("\n")) {
                return;
            }
            if (one(8) && !literal.toString().startsWith("|\n")) {
                out.append('\n');
            }
            return;
        }
        if (!lines && YamlStrings.isSingleQuotable(text) && one(3)) {
            out.append(YamlStrings.singleQuoted(text));
        } else {
            out.append(one(3) ? YamlStrings.doubleQuoted(text) : YamlStrings.oneLine(text));
        }
        trailing();
    }
}
