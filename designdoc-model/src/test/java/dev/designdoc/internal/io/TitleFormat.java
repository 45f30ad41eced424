package dev.designdoc.internal.io;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Optional;

/** A format for tests: the first line is the title, the rest a comment. "!" is no document; "?" can't be written. */
public record TitleFormat(String name, List<String> extensions) implements CodecProvider {

    public static final TitleFormat INSTANCE = new TitleFormat("title", List.of("title", "t"));

    @Override
    public DocumentFormat format() {
        return new DocumentFormat(name, extensions);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
        return type == DesignDoc.class ? Optional.of((Codec<T>) new TitleCodec(format())) : Optional.empty();
    }

    private record TitleCodec(DocumentFormat format) implements Codec<DesignDoc> {

        @Override
        public Decoded<DesignDoc> decode(String source) {
            return new Read(source, this);
        }

        @Override
        public String encode(DesignDoc value) {
            if (value.title().equals("?")) {
                throw new EncodeException(List.of(Diagnostic.unwritable("test", "no question", "/title")));
            }
            return value.title() + "\n";
        }

        @Override
        public String update(String source, DesignDoc value) {
            String old = decode(source).value().title();
            return old.equals(value.title()) ? source : encode(value).stripTrailing() + source.substring(old.length());
        }
    }

    private record Read(String source, TitleCodec codec) implements Decoded<DesignDoc> {

        @Override
        public DesignDoc value() {
            if (hasErrors()) {
                throw new DecodeException(List.of(Diagnostic.unwritable("test", "no document", "")));
            }
            int end = source.indexOf('\n');
            return DesignDoc.builder().title(end < 0 ? source : source.substring(0, end)).build();
        }

        @Override
        public String update(DesignDoc value) {
            return codec.update(source, value);
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }

        @Override
        public boolean hasErrors() {
            return source.startsWith("!");
        }

        @Override
        public Optional<SourceRange> locate(String pointer) {
            return Optional.empty();
        }
    }
}
