/** A module of somebody else. */
module org.example.consumer {
    requires dev.designdoc.markdown;
    requires dev.designdoc.json;
}
