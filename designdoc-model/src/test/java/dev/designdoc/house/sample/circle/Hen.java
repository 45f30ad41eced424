package dev.designdoc.house.sample.circle;

/** Comes from an egg. */
public record Hen(String name) {

    Egg lay() {
        return new Egg(this);
    }
}
