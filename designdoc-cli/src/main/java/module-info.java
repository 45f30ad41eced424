/** The {@code designdoc} program: {@link dev.designdoc.cli.Main}. */
module dev.designdoc.cli {
    requires dev.designdoc.json;
    requires dev.designdoc.lint;
    requires dev.designdoc.markdown;
    requires dev.designdoc.model;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
}
