package org.example.consumer;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Optional;

/** Provides lists of goals, for design documents only. */
public final class ListProvider implements CodecProvider {

    /** For the service loader. */
    public ListProvider() {}

    @Override
    public DocumentFormat format() {
        return GoalList.FORMAT;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
        return type == DesignDoc.class ? Optional.of((Codec<T>) new GoalList()) : Optional.empty();
    }
}
