package dev.designdoc.internal.shape;

/** How a part of an item looks. */
public enum Role { PLAIN, BOLD, CODE, LINK }
