package dev.designdoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws families: a few kinds of lines before a few that are repeated. */
final class Grammar {

    private static final int MOST = 4;
    private static final List<String> LINES = List.of(
            "# A", "## A", "## A #", "## Goals", "## Problem Statement", "## Appendix", "## Status", "## Phase #: a",
            "## Goals and Non-Goals", "### A", "### Components", "### Alternative #: a", "#### Component #: a", "**Goals:**",
            "**Goals:** a", "**Phase #: a**", "**Pros:**", "**A:**", "- a", "- [ ] a", "- **a #**: b", "- **Goals:** a",
            "1. **a**: b", "   - Reason: a", "   - a", "  a", "    a", "> a", "> **Status**: a", "> **A#**: b", ">",
            "**Status:** a", "Status: a", "| Status | A |", "|---|---|", "| a | b |", "---", "***", "```", "~~~", "<!--",
            "-->", "<div>", "[a#]: b", "[a](b), [c](d)", "a", "", "", "===", "\ta", "status: a", "a#: b", "- a, b / 2026-01-02");

    private Grammar() {}

    /** The family of a seed, which its name tells; a number sign is the number of the repetition. */
    static Family of(long seed) {
        Random random = new Random(seed);
        String before = lines(random);
        String again = lines(random);
        return new Family("seed " + seed + ": " + show(before) + " then " + show(again) + " again and again", length -> {
            StringBuilder text = new StringBuilder(before);
            for (int i = 0; text.length() < length; i++) {
                text.append(again.replaceAll("(?<=[ A-Za-z])#(?!#)", Integer.toString(i)));
            }
            return text.toString();
        });
    }

    private static String lines(Random random) {
        List<String> lines = new ArrayList<>();
        int count = 1 + random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            lines.add(LINES.get(random.nextInt(LINES.size())) + "\n");
        }
        return String.join("", lines);
    }

    private static String show(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
