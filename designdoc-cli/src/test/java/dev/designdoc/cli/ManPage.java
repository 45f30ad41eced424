package dev.designdoc.cli;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page that {@code man designdoc} shows, made from what the commands say of themselves. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine program) {
        ManPage man = new ManPage();
        CommandSpec spec = program.getCommandSpec();
        man.line(".TH DESIGNDOC 1 \"\" \"designdoc\" \"designdoc\"");
        man.line(".SH NAME").line("designdoc \\- " + escape(String.join(" ", spec.usageMessage().description())));
        man.line(".SH SYNOPSIS").line(".B designdoc").line("COMMAND [OPTION...] [ARGUMENT...]");
        Collection<CommandLine> commands = program.getSubcommands().values();
        man.line(".SH COMMANDS");
        commands.forEach(man::command);
        man.line(".SH NOTES").preformatted(List.of(spec.usageMessage().footer()));
        return man.page.toString();
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String synopsis = new Help(spec, Help.Ansi.OFF).synopsis(0).replaceAll("\\s+", " ").strip();
        line(".SS " + escape(spec.name())).line(".B " + escape(synopsis)).line(".PP");
        preformatted(List.of(spec.usageMessage().description()));
        spec.positionalParameters().stream().filter(p -> !p.hidden()).forEach(p -> argument(p.paramLabel(), p));
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                argument(String.join(", ", option.names()) + label, option);
            }
        }
        preformatted(List.of(spec.usageMessage().footer()));
    }

    private void argument(String words, ArgSpec argument) {
        line(".TP").line(".B " + escape(words)).line(escape(String.join(" ", argument.description())));
    }

    private void preformatted(List<String> text) {
        if (text.isEmpty()) {
            return;
        }
        line(".nf");
        text.forEach(t -> line(escape(t)));
        line(".fi");
    }

    private ManPage line(String text) {
        page.append(text).append('\n');
        return this;
    }

    /** Text that means itself to roff. */
    private static String escape(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
