package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.identity.Subject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one person's record: gives the pseudonym under which events name them and encrypts what is personal.
 * Destroying it makes the events unlinkable and unreadable without changing a byte of them.
 */
final class PersonKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] material;

    private PersonKey(byte[] material) {
        this.material = material;
    }

    static PersonKey random() {
        byte[] material = new byte[32];
        RANDOM.nextBytes(material);
        return new PersonKey(material);
    }

    /** AES key wrap, RFC 3394. */
    byte[] wrapped(SecretKey kek) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.WRAP_MODE, kek);
        return cipher.wrap(new SecretKeySpec(material, "AES"));
    }

    static PersonKey unwrapped(byte[] wrapped, SecretKey kek) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.UNWRAP_MODE, kek);
        return new PersonKey(cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded());
    }

    String reference(Subject subject) throws GeneralSecurityException {
        byte[] name = hmac(material, "reference|" + subject.issuer() + "|" + subject.id());
        return HexFormat.of().formatHex(name);
    }

    String encrypted(String text) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
        byte[] both = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, both, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    String decrypted(String text) throws GeneralSecurityException {
        byte[] both = Base64.getUrlDecoder().decode(text);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] plain = gcm(Cipher.DECRYPT_MODE, nonce).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private Cipher gcm(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(hmac(material, "details"), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
