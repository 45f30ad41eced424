package dev.designdoc.json.internal.bind;

import java.math.BigDecimal;

/** Numbers by their value: {@code 2.0} is 2. */
final class Numbers {

    private Numbers() {}

    /**
     * The whole number that {@code text} says.
     *
     * @throws ArithmeticException when it is no whole number, or too large
     * @throws NumberFormatException when it is no decimal number
     */
    static int whole(String text) {
        return new BigDecimal(text).intValueExact();
    }
}
