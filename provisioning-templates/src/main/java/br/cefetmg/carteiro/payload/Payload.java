package br.cefetmg.carteiro.payload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** A file's canonical bytes, before anybody vouches for them. Immutable. */
public final class Payload {
    private final PayloadFormat format;
    private final String mediaType;
    private final String fileName;
    private final byte[] bytes;
    private final String sha256;

    public Payload(PayloadFormat format, String mediaType, String fileName, byte[] bytes) {
        this.format = format;
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.bytes = bytes.clone();
        this.sha256 = hexadecimalSha256(this.bytes);
    }

    public PayloadFormat format() {
        return format;
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** Of the bytes, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    private static String hexadecimalSha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload that
                && format == that.format
                && mediaType.equals(that.mediaType)
                && fileName.equals(that.fileName)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, mediaType, fileName, Arrays.hashCode(bytes));
    }
}
