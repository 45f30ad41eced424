package dev.designdoc.markdown.internal.report;

/** A token of a pointer as the position in a list. */
final class ListIndex {

    private static final int MAX_DIGITS = 9;

    private ListIndex() {}

    /** The position, or -1 where the token is none below {@code size}. */
    static int of(String token, int size) {
        if (token.isEmpty() || token.length() > MAX_DIGITS || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int i = Integer.parseInt(token);
        return i < size ? i : -1;
    }
}
