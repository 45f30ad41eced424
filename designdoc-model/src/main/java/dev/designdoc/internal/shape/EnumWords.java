package dev.designdoc.internal.shape;

import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The constants of an enum as people write them: {@code IN_PROGRESS} is {@code In Progress}. */
final class EnumWords {

    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Object> read = new HashMap<>();
    private final Map<String, Object> named = new HashMap<>();

    /**
     * The words of an enum.
     *
     * @throws IllegalArgumentException when it has no constants, or two that are read from the same words
     */
    EnumWords(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            String written = write(constant);
            names.add(name);
            words.add(written);
            named.put(name, constant);
            for (String each : List.of(key(name), key(written))) {
                if (read.getOrDefault(each, constant) != constant || each.isEmpty()) {
                    throw new IllegalArgumentException(type.getSimpleName() + "." + name + " is read from the words of"
                            + " another constant, or from none; let its toString say others");
                }
                read.put(each, constant);
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " is an enum without constants, so nothing can be read");
        }
    }

    /** The names of the constants. */
    List<String> names() {
        return names;
    }

    /** What is written for each. */
    List<String> all() {
        return words;
    }

    /** What its toString says, where that is not the name. */
    String write(Object constant) {
        String name = ((Enum<?>) constant).name();
        if (!constant.toString().equals(name)) {
            return Texts.inline(constant.toString());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || name.charAt(i - 1) == '_';
            char c = name.charAt(i);
            out.append(c == '_' ? ' ' : begins ? c : Character.toLowerCase(c));
        }
        return Texts.inline(out.toString());
    }

    Object parse(String text) {
        return find(read, key(text));
    }

    /** The constant of exactly that name. */
    Object named(String name) {
        return find(named, name);
    }

    private static Object find(Map<String, Object> constants, String key) {
        Object constant = constants.get(key);
        if (constant == null) {
            throw new IllegalArgumentException();
        }
        return constant;
    }

    private static String key(String text) {
        return Texts.trim(text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " "));
    }
}
