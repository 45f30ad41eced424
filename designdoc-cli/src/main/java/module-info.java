/** TBD */
module dev.designdoc.cli {
    requires transitive dev.designdoc.model;
}
