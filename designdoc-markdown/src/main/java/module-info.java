/** TBD */
module dev.designdoc.markdown {
    requires transitive dev.designdoc.model;
}
