package dev.designdoc.house.sample.upper;

import dev.designdoc.house.sample.lower.Floor;

/** Stands on the floor. */
public record Roof(Floor floor) {}
