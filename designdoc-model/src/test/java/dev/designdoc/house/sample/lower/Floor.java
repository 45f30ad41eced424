package dev.designdoc.house.sample.lower;

/** Needs nothing. */
public record Floor(int height) {}
