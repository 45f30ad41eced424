package dev.designdoc.markdown;

import dev.designdoc.markdown.support.Laws;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text decodes, nothing of it is lost, what it says can be written, and is written the same again. */
@Tag("generated")
class TextLawsTest {

    private static final int GENERATED = 4000;

    private final Laws<DesignDoc> laws = new Laws<>(DesignDoc.class);

    @Test
    void everyPrefixOfTheTemplate() {
        prefixes("the template", TemplateDocument.markdown(), 4);
    }

    @Test
    void prefixesOfExamples() {
        for (Path path : Project.examples()) {
            String text = Project.read(path);
            prefixes(path.getFileName().toString(), text, 1 + text.length() / 40);
        }
    }

    private void prefixes(String name, String text, int step) {
        for (int end = 0; end <= text.length(); end += step) {
            laws.check(name + " up to " + end, text.substring(0, end));
        }
    }

    @Test
    void generatedDocuments() {
        for (int seed = 0; seed < GENERATED; seed++) {
            laws.check("seed " + seed, Sources.document(new Random(seed), DesignDoc.class));
        }
    }

    /** Found by the other tests of this class, and others that are easy to get wrong. */
    @ParameterizedTest
    @ValueSource(strings = {
        "## Future Work\n- __[ ] a**b__: c\n- [ ] [ ] a**b\n- **[ ]** a\n- [ ] - a\n- [ ]  **[ ] [ ] a**",
        "## Security\n**Risks:**\n- **a - b\n- a** - b** - c - d\n- ***a - b*** - c\n- `**` - **a\n  - b**\n- a **\\** - b** - c",
        "**Related**: a (b, c - d), (e, f (g, h), i), (, ), `(` , (j), [k (](l), m)",
        "## References\n- **[a**b](c)** - d\n- **[a](b)**: - c\n- **[a]( b )** c\n"
                + "- **[ a ](b)**\n- **[a](<>)** - b\n- __[a__](b)__",
        "## Design Details\ntext\n### Test Plan\na\n### b\nc\n#### Unit Tests\n- d\n### Risks\n- e\n# f\n### Goals\n- g",
        "## Design Details\n### Test Plan\n<!-- a -->\n### Testing\n\n## Testing\n### Test Plan\nb\n### Unit Tests\n- c",
        "## Risks\n2. a\n\n   b\n    \n    c\n",
        " a\n\n \tb\n-",
        "## Principles\n* a\n\n  \tb\n  \tc",
        "<script\n</script>\n#\n## Problem\na\n## Goals\n- b",
        "## Principles\n* a\n\n    \tb\n  \t\t c\n\td",
        "## Future Work\n1. a\n\n    \tb",
        "## Future Work\n1. a\n\t-\t\tb",
        "## Principles\n* a\n\n\tb\n    \t-",
        "## Risks\n- a\n\n  b\n  -",
        "## Principles\n- **[\n  ] a** - b\n- [\n  ] a - b",
        "## Risks\n- a\t- ```\n\t```\n\t\t#",
        "## Risks\n- a -\n\n  b\n- a \u2014\n\n  b - c\n- a***\n\n  b**\n- `a -\n\n  b`",
        "## References\n- [a](b) -\n\n  c\n- a -\n\n  c",
        "## Goals\n1. a\n\n   - ```\n\t  x\n\t  ```\n \t-\tb\n\n   \t\tc\n2.  \td\n\n\t\t- e\n3. <pre>\n\tf\n   </pre>",
        "   -\ta\n \t# b",
        "## Principles\n1. a\n\n   ```\n   \tb\n\n   \t\tc\n   ```",
        "## Principles\n* a\n\n  \t```\n  \tb\n  \t```\n\n\t> c\n\n\t<!-- d\n \t\te -->\n\t# f",
        "## Risks\n- a\n\n  b\n\n\n  ```\n",
        "## Risks\n- a\n\n  b \n\n  c",
        "## Risks\n- a - b\n \n   \n\n  c",
        "## Implementation\n### Test Plan\n#### Unit Test\n### Test Plan\na",
        "## Phase q\n### Test Plan\n#### Unit Test\n# Phase 1\n### Test Plan\nP",
        "## Design Details\n#### Option B: a\n**Reason Rejected:** b\n### Test Plan\nc",
        "## Design Details\n### Test Plan\n**Pros:**\n#### Option B: a\n**Reason Rejected:** b",
        "## Security\na\n### Option 1: b\nc\n### Risks\n**Reason Rejected:** d",
        "# Alternate Solutions\n## Alt 1 a\n**Pros:**\n- b\n# c\n## Alt 2 d\n### e\n**Pros:**\n- f\n",
        "---\nlast_update: w\nlast_update: w\n---",
        "---\nrelated:\n- w\nrelated: w\n...",
        "---\ncreated: a\n---\n> **Created**: b\n>\n> **Date**: c",
        "## Principles\n54.  w\n\n    code",
        "## Principles\n  3)\tw\n\n     code",
        "## Principles\n   -\tw\n\n     -",
        "## Principles\n   123456789.    w\n\n                code",
        "**Related**:- - -",
        "> **Related**: -, - -, [a](b) - ",
        "## Implementation\n#### Phases\n### Implementation Phases",
        "## Implementation\n**Phase 1: a**\n### Phases\n### Implementation Phases",
        "## References\n**Related Documents**\n- 5\n\n  n\n\n   F",
        "## Design Detail\n###\n**Error Types**\n- **\n\n  w\n\n   4",
        "**Date**:w\n- r:\n# :\n- See Also: w",
        " *\n  ```",
        " -\n  <?\n**State**:",
        " -  w\n   ```\n##",
        "-\n  \u2028",
        "-\n  \u000b",
        "- Status: Draft\n-\n  Author: Ada\n",
        "- Status: Draft\n- \f\n",
        "## Future Work\n- \u2028*",
        "## Related Work\n**Issues**\n- \f0.",
        "## Security Considerations\n**Risks**\n- 5\n\n  \u000b",
        "## References\n**Discussions**\n- \ufeff\n\n  \f",
        "## Performance Considerations\n### Memory\n 1)\n   w",
        "## Motivation\n**Context**\n\n 86.\n    [",
        " -\n  <d>\n##",
        " -\n  ?**State**:0",
        "## Limitations\n\n## Trade-offs and Limitations\n### Known Limitations\n- a\n\n  Workaround: b",
        "## Problem\n__Nongoals:__**Goal**",
        "## Problem\n**Out of Scope:****Context**",
        "## Reviews\n**Key Feedback**:**Key Feedback**",
        "## Problem\n**nongoals:****Nongoals**",
        "## Problem\n**Goals:** **Context:** a",
        "## Problem\n**Goals:**\n-",
        "## Problem\n**Goals:**\n- a\n-\n\n  b",
        "## Problem\n**Goals:**\n\n- - -\n",
        "## Problem\n**Goals:**\n2. a\n",
        "## Problem\n**Goals:**\n- a\n---\n",
        "## Problem\n**Goals:**\n> - a\n- b",
        "## Problem\n### Goals\n**Context:**\n- a\n",
        "## Alternatives\n### a\n- **Pros:** b\n  ```\n  c",
        "## Alternatives\n### **Pros:**\n#### Pros\n**Pros:**",
        "## Risks\n\n- r - m\n\n**Potential Risks:**\n1. a - b\n",
        "## Related Work\n#### a\n\n### References\n\n- r\n",
        "## Risks\n\n- r - m\na\n===\n",
        "## Goals\n\n- **Goals**: x\n- **Non-Goals**: y\n\n-\n",
        "## Goals\n\n### Non-Goals\n\n### Risks and Mitigations\n\n1. r\n\n**Goals:**\n\n### Data Flow\n1. a\n",
        "## Testing\n\n**Unit Tests:**\n* a\n\n### Unit Tests\n\n- u\n",
        "## \n\n**Potential Risks:**\n1. a - b\n\n  **Goals:**\n- x\n",
        "**Goals:**\n---\n\n**Goals**:\n\n**Potential Risks:**\n1. a\n[a]: /u\n**Goals:**\n- x\n",
        "## Status\n\nDraft\n### Goals\n\n- g\n",
        "## Status\n\nDraft\n\n# Goals\n\n- h\n",
        "## Alternatives\n\n- **A**: x\n- **B** y\n\n[\n",
        "## Alternatives\n\n- **A**: x\n- **B** y\n\n\tcode\n**Alternative 3: C**\n",
        "## Proposal\n\n### Alternatives\n\n- **a**\n\n**Potential Risks:**\n1. a - b\n",
        "- Related:\n# w\n\t\u2003",
        "- Date: w\n ",
        " ```\n    ```\n# M",
        "  ~~~~ js\n    ~~~~~\n   ~~~~\nb",
        "- Updated On:\r3\n ",
        "## Plan\n### Phase 1: a*\n### Phase 2: a_",
        "## Plan\n### Phase 1\n- s\n\t- x\n\t\tw",
        "## Future Enhancements\n-\tw\n\n    [x]:u\nw",
        "## Alternatives consi*dered",
        "---\nstat*us: e\n---",
        "# \n# #\n## #\n## \\#\n",
        "a\n---\n---\n\n---\n",
        "\uFEFF\uFEFF---\nstatus: a\n---",
        "\u0000\u0085\u2028\n\u00a0\n# \u00a0",
    })
    void inputThatIsEasyToGetWrong(String text) {
        laws.check("easy to get wrong", text);
    }

    @Test
    void theTemplateWithALineChanged() {
        List<String> lines = List.of(TemplateDocument.markdown().split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            for (int kind = i % 3; kind < 8; kind += 3) {
                laws.check("template, line " + (i + 1), mutated(lines, i, kind));
            }
        }
    }

    @Test
    void examplesWithLinesChanged() {
        for (Path path : Project.examples()) {
            List<String> lines = List.of(Project.read(path).split("\n", -1));
            Random random = new Random(path.getFileName().toString().length());
            for (int k = 0; k < 20; k++) {
                String text = mutated(lines, random.nextInt(lines.size()), random.nextInt(8));
                text = mutated(List.of(text.split("\n", -1)), random.nextInt(lines.size() / 2), random.nextInt(8));
                laws.check(path.getFileName() + ", change " + k, text);
            }
        }
    }

    private static String mutated(List<String> lines, int i, int kind) {
        List<String> changed = new ArrayList<>(lines);
        String line = lines.get(i);
        switch (kind) {
            case 0 -> changed.remove(i);
            case 1 -> changed.add(i, line);
            case 2 -> changed.add(Math.max(0, i - 1), changed.remove(i));
            case 3 -> changed.set(i, "  " + line);
            case 4 -> changed.set(i, "    " + line);
            case 5 -> changed.set(i, "\t" + line);
            case 6 -> changed.set(i, "> " + line);
            default -> changed.set(i, line.stripLeading());
        }
        return String.join("\n", changed);
    }

    @Test
    void realDocuments() {
        List<Path> corpus = Project.corpus();
        if (corpus.isEmpty()) {
            System.out.println("no ../shared/corpus beside the checkout: real documents are not tested");
        }
        Random random = new Random(11);
        for (Path path : corpus) {
            String text = Project.read(path);
            laws.check(path.toString(), text);
            List<String> lines = List.of(text.split("\n", -1));
            int line = random.nextInt(lines.size());
            laws.check(path + ", line " + (line + 1), mutated(lines, line, random.nextInt(8)));
            laws.check(path + ", cut", text.substring(0, random.nextInt(text.length() + 1)));
        }
    }
}
