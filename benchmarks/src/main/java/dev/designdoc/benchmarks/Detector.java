package dev.designdoc.benchmarks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which concepts a document shows, by simple line patterns that know nothing of any parser. A yardstick, not a truth.
 *
 * <p>It sees what {@code detect.py} of the design document tools sees, line by line and with the same patterns.
 */
final class Detector {

    /**
     * Where a concept was seen.
     *
     * @param line the number of the line, from 1
     * @param text the line
     * @param title the heading or label that made the line count; the line itself where there is none
     */
    record Sighting(int line, String text, String title) {}

    /** Numbers, emoji and punctuation before a title. */
    private static final String NUMBER = "(?:[^\\p{L}\\p{Nl}\\p{No}]*?)";

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int HEAD_LINES = 60;
    private static final int TEXT_ROOM = 200;
    private static final int TITLE_ROOM = 3;

    private static final Map<Concept, Pattern> HEAD = new EnumMap<>(Concept.class);
    private static final Map<Concept, Pattern> BODY = new EnumMap<>(Concept.class);
    private static final Map<Concept, Pattern> BODY_IN_WHOLE_WORDS = new EnumMap<>(Concept.class);

    static {
        HEAD.put(Concept.STATUS, field("status"));
        HEAD.put(Concept.CREATED, field("created|creation[- ]date|date created|date"));
        HEAD.put(Concept.LAST_UPDATED, field("last[- ]updated|updated|last[- ]modified"));
        body(Concept.GOALS, "goals?");
        body(Concept.NON_GOALS, "non[- ]?goals?");
        body(Concept.ALTERNATIVES, "(?:rejected |considered )?alternatives(?: considered)?");
        body(Concept.PROS, "pros|advantages");
        body(Concept.CONS, "cons|disadvantages");
        body(Concept.DECISION, "decision|why not(?: chosen| selected)?|rejected because|verdict");
        body(Concept.PHASES, "phase\\s+\\d+(?![\\p{L}\\p{N}_]).*");
        body(Concept.UNIT_TESTS, "unit tests?|unit testing");
        body(Concept.INTEGRATION_TESTS, "integration tests?|integration testing");
        body(Concept.RISKS, "(?:potential )?risks(?: and mitigations)?");
        body(
                Concept.REFERENCES,
                "references|cross[- ]references|related (?:documents|work|design documents)|external references");
    }

    private static void body(Concept concept, String names) {
        BODY.put(concept, title(names, ""));
        BODY_IN_WHOLE_WORDS.put(concept, title(names, "(?!\\p{L})"));
    }

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]");
    private static final Pattern FENCE = pattern("^\\s{0,3}(`{3,}|~{3,})");
    private static final Pattern MARKERS_ONLY = Pattern.compile("[ `~]*");
    private static final Pattern SECTION = pattern("^##\\s");
    private static final Pattern HEADING = pattern("^\\s{0,3}#{1,6}\\s");
    private static final Pattern STATUS_HEADING = pattern("^\\s{0,3}#{1,6}\\s+" + NUMBER + "status\\s*#*\\s*$");
    private static final Pattern ITEM = pattern("^\\s*(?:[-*+]|\\d+[.)])\\s+\\S");
    private static final Pattern TASK = pattern("^\\s*[-*+]\\s+\\[[ xX]\\]\\s");

    private final Map<Concept, Pattern> body;
    private final Map<Concept, Sighting> seen = new EnumMap<>(Concept.class);
    private @Nullable String fence;
    private @Nullable Concept at;
    private String title = "";
    private boolean inHead = true;

    private Detector(Map<Concept, Pattern> body) {
        this.body = body;
    }

    /** The concepts a text shows, each with the first line that counts for it. */
    static Map<Concept, Sighting> concepts(String text) {
        return concepts(text, BODY);
    }

    /** The same, but a title counts only where no letter follows its name: "Cons", not "Consistency". */
    static Map<Concept, Sighting> conceptsInWholeWords(String text) {
        return concepts(text, BODY_IN_WHOLE_WORDS);
    }

    private static Map<Concept, Sighting> concepts(String text, Map<Concept, Pattern> body) {
        Detector detector = new Detector(body);
        int number = 0;
        for (String line : LINE_END.split(withoutByteOrderMark(text), -1)) {
            detector.line(++number, line);
        }
        return detector.seen;
    }

    private static String withoutByteOrderMark(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\ufeff') {
            start++;
        }
        return text.substring(start);
    }

    private void line(int number, String line) {
        if (inFence(line)) {
            return;
        }
        if (SECTION.matcher(line).lookingAt()) {
            inHead = false;
        }
        if (inHead && number <= HEAD_LINES) {
            HEAD.forEach((concept, pattern) -> {
                if (pattern.matcher(line).lookingAt()) {
                    see(concept, number, line, line);
                }
            });
        }
        if (STATUS_HEADING.matcher(line).lookingAt()) {
            see(Concept.STATUS, number, line, line);
        }
        titleOf(line).ifPresent(concept -> {
            at = concept;
            title = line;
        });
        Concept concept = at;
        if (concept != null) {
            if (ITEM.matcher(line).lookingAt() || takesText(concept) && !line.isBlank()) {
                see(concept, number, line, title);
            }
            if (concept == Concept.PHASES && TASK.matcher(line).lookingAt()) {
                see(Concept.TASKS, number, line, title);
            }
        }
        if (HEADING.matcher(line).lookingAt()
                && body.values().stream().noneMatch(p -> p.matcher(line).lookingAt())) {
            at = null;
        }
    }

    /** Whether the line is in a fence, or opens or closes one. */
    private boolean inFence(String line) {
        Matcher m = FENCE.matcher(line);
        if (m.lookingAt()) {
            String marker = m.group(1);
            String open = fence;
            if (open == null) {
                fence = marker;
                return true;
            }
            if (marker.charAt(0) == open.charAt(0)
                    && marker.length() >= open.length()
                    && MARKERS_ONLY.matcher(line).matches()) {
                fence = null;
                return true;
            }
        }
        return fence != null;
    }

    private Optional<Concept> titleOf(String line) {
        for (Map.Entry<Concept, Pattern> entry : body.entrySet()) {
            Matcher m = entry.getValue().matcher(line);
            if (m.lookingAt() && line.codePointCount(m.end(), line.length()) < room(entry.getKey())) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    private static int room(Concept concept) {
        return switch (concept) {
            case PROS, CONS, DECISION -> TEXT_ROOM;
            default -> TITLE_ROOM;
        };
    }

    private static boolean takesText(Concept concept) {
        return switch (concept) {
            case DECISION, PROS, CONS, ALTERNATIVES, PHASES -> true;
            default -> false;
        };
    }

    private void see(Concept concept, int number, String line, String heading) {
        seen.putIfAbsent(concept, new Sighting(number, line, heading));
    }

    private static Pattern title(String names, String end) {
        return pattern("^\\s{0,3}(?:#{1,6}\\s+|\\*\\*|[-*+]\\s+\\*\\*)" + NUMBER + "(?:" + names + ")" + end
                + "\\s*[:*#\\s]*");
    }

    private static Pattern field(String names) {
        return pattern("^\\s*(?:>\\s*)?(?:[-*+]\\s+)?(?:\\|\\s*)?(?:\\*\\*|__)?(?:" + names
                + ")(?:\\*\\*|__)?\\s*[:|](?:\\*\\*)?\\s*\\S");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, FLAGS);
    }
}
