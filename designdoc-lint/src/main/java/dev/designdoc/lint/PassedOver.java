package dev.designdoc.lint;

/** Why {@link DocumentFiles} took a file or folder for no document. */
public enum PassedOver {
    /** Its name begins with a dot. */
    HIDDEN("hidden"),
    /** It is a folder of what was built or fetched: {@code node_modules}, {@code target} or {@code build}. */
    BUILT("built"),
    /** Git ignores it. */
    IGNORED("ignored by git"),
    /** The configuration says that it is none. */
    EXCLUDED("excluded by the configuration"),
    /** The configuration says what is one, and that does not include it. */
    UNLISTED("not listed in the configuration"),
    /** It is JSON or YAML, and says by no {@code schemaVersion} and no {@code $schema} of ours that it is one. */
    UNDECLARED("without schemaVersion"),
    /** It is a page with an index of documents: {@link DocumentIndex}. */
    INDEX("with an index"),
    /** It is a symbolic link that leads out of the folder, or nowhere. */
    OUTSIDE("symbolic links out of the folder");

    private final String words;

    PassedOver(String words) {
        this.words = words;
    }

    /** The reason in words for people, such as {@code ignored by git}. */
    public String words() {
        return words;
    }
}
