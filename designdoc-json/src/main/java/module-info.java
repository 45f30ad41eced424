/** TBD */
module dev.designdoc.json {
    requires transitive dev.designdoc.model;
}
