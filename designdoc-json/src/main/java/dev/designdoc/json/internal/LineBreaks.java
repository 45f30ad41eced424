package dev.designdoc.json.internal;

import java.util.ArrayList;
import java.util.List;

/** Line ends with the indentation of what follows them, made once for each depth. */
final class LineBreaks {

    private final List<String> breaks = new ArrayList<>();
    private final String step;

    LineBreaks(String outermost, String step) {
        this.step = step;
        breaks.add(outermost);
    }

    String at(int depth) {
        while (breaks.size() <= depth) {
            breaks.add(breaks.get(breaks.size() - 1) + step);
        }
        return breaks.get(depth);
    }
}
