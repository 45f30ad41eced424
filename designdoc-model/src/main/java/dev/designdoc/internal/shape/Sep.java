package dev.designdoc.internal.shape;

/**
 * What stands between a part of an item and the one before it.
 *
 * @param text the characters, as they are written
 * @param lastBeforeDigit whether only the last of them before a digit divides
 */
public record Sep(String text, boolean lastBeforeDigit) {

    /** The dash of the template. */
    public static final Sep DASH = new Sep(" - ", false);
}
