package br.cefetmg.carteiro.portal;

/** A file that pages refer to. */
final class StaticFile {
    private final String mediaType;
    private final byte[] content;

    StaticFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content.clone();
    }
}
