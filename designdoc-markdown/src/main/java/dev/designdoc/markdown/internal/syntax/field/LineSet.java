package dev.designdoc.markdown.internal.syntax.field;

import java.util.BitSet;

/** Some lines of a source, which take the memory of a block and not of all that is before it. */
public final class LineSet {

    private final BitSet bits = new BitSet();
    private final int first;

    /** None; a line before {@code first} can't come in. */
    LineSet(int first) {
        this.first = first;
    }

    void set(int from, int to) {
        bits.set(from - first, to - first);
    }

    void clear(int from, int to) {
        bits.clear(from - first, to - first);
    }

    void add(LineSet other) {
        other.bits.stream().forEach(i -> bits.set(i + other.first - first));
    }

    /** Whether these are all lines of a region. */
    boolean covers(int from, int to) {
        return bits.nextClearBit(from - first) >= to - first;
    }

    /** The line after the last. */
    public int end() {
        return first + bits.length();
    }

    /** Adds them to others. */
    public void addTo(BitSet lines) {
        bits.stream().forEach(i -> lines.set(i + first));
    }

    /** The lines as a set of their numbers. */
    public BitSet toBitSet() {
        BitSet lines = new BitSet();
        addTo(lines);
        return lines;
    }
}
