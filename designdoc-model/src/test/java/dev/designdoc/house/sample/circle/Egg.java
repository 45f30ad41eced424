package dev.designdoc.house.sample.circle;

/** Comes from a hen. */
public record Egg(Hen hen) {}
