package dev.designdoc.markdown.forms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may introduce something: a heading or a bold label.
 *
 * @param level the level of the heading, 0 for a label
 * @param underlined whether it is a heading with a line below it
 * @param item whether the label is a list item
 * @param written what it says, as it stands there
 * @param colon where the colon of a label stands: inside, outside or nowhere
 * @param isAlone whether nothing stands after a label on its line
 */
record Introducer(int level, boolean underlined, boolean item, String written, Colon colon, boolean isAlone) {

    /** Where the colon of a label stands. */
    enum Colon { INSIDE, OUTSIDE, NONE }

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern LABEL = Pattern.compile("\\s*((?:[-*+]|\\d{1,9}[.)])\\s+)?(\\*\\*|__)(.+?)(:?)\\2(:?)(\\s.*)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\[?\\d+(\\.\\d+)*[\\].)]?\\s+");
    private static final Pattern SYMBOLS = Pattern.compile("[^\\p{L}\\p{N}\\[*]+");

    /** What that line introduces, or null; {@code next} is the line after it. */
    static @Nullable Introducer of(String line, String next) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Introducer(heading.group(1).length(), false, false, heading.group(2), Colon.NONE, true);
        }
        if (!line.isBlank() && UNDERLINE.matcher(next).matches() && Character.isLetterOrDigit(line.strip().charAt(0))) {
            return new Introducer(next.contains("=") ? 1 : 2, true, false, line.strip(), Colon.NONE, true);
        }
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            return null;
        }
        Colon colon = !label.group(4).isEmpty() ? Colon.INSIDE : !label.group(5).isEmpty() ? Colon.OUTSIDE : Colon.NONE;
        return new Introducer(0, false, label.group(1) != null, label.group(3), colon, label.group(6) == null);
    }

    boolean isHeading() {
        return level > 0;
    }

    boolean isNumbered() {
        return NUMBER.matcher(written).lookingAt();
    }

    /** Whether it begins with a sign that is neither letter nor number. */
    boolean hasEmoji() {
        return SYMBOLS.matcher(written).lookingAt();
    }

    boolean hasColon() {
        return written.endsWith(":");
    }

    /** What it says without ordinal, emoji and colon. */
    String name() {
        String name = SYMBOLS.matcher(written).lookingAt() ? SYMBOLS.matcher(written).replaceFirst("") : written;
        name = NUMBER.matcher(name).lookingAt() ? NUMBER.matcher(name).replaceFirst("") : name;
        return name.replaceFirst(":$", "").replace("**", "").strip();
    }

    /** The names that it joins to one: {@code Goals and Non-Goals}. */
    List<String> joined() {
        return List.of(name().split("\\s*(?:\\band\\b|[&/,])\\s*"));
    }

    /** Whether it says one of these, in any case. */
    boolean says(List<String> names) {
        return names.stream().anyMatch(name()::equalsIgnoreCase);
    }
}
