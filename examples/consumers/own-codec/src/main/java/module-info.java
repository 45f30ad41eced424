/** A format of somebody else. */
module org.example.consumer {
    requires dev.designdoc.markdown;

    provides dev.designdoc.codec.CodecProvider with org.example.consumer.ListProvider;
}
