package br.cefetmg.carteiro.signature;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A public key on P-256 as a JSON Web Key (RFC 7517, RFC 7518 section 6.2).
 *
 * @param x the point's first coordinate, BASE64URL of 32 bytes
 * @param y the second
 */
public record JsonWebKey(String x, String y) {
    private static final int COORDINATE = 32;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /**
     * A key's public members.
     *
     * @throws IllegalArgumentException for a key that is not on P-256
     */
    public static JsonWebKey of(PublicKey key) {
        if (!(key instanceof ECPublicKey point) || !isP256(point.getParams())) {
            throw new IllegalArgumentException("a key for JWS must be on the curve P-256");
        }
        return new JsonWebKey(
                coordinate(point.getW().getAffineX()), coordinate(point.getW().getAffineY()));
    }

    /** The key's name: its thumbprint (RFC 7638) with SHA-256. */
    public String thumbprint() {
        String required = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(required.getBytes(StandardCharsets.US_ASCII));
            return BASE64URL.encodeToString(digest);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }

    /** The members as they stand in a key set; public ones only. */
    public Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("kty", "EC");
        members.put("crv", "P-256");
        members.put("x", x);
        members.put("y", y);
        members.put("kid", thumbprint());
        members.put("use", "sig");
        members.put("alg", "ES256");
        return members;
    }

    private static boolean isP256(ECParameterSpec found) {
        try {
            AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
            named.init(new ECGenParameterSpec("secp256r1"));
            ECParameterSpec wanted = named.getParameterSpec(ECParameterSpec.class);
            return found.getCurve().equals(wanted.getCurve())
                    && found.getGenerator().equals(wanted.getGenerator())
                    && found.getOrder().equals(wanted.getOrder());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has P-256", absent);
        }
    }

    /** Always of full length, without a sign byte. */
    private static String coordinate(BigInteger number) {
        byte[] shortest = number.toByteArray();
        byte[] full = new byte[COORDINATE];
        int length = Math.min(shortest.length, COORDINATE);
        System.arraycopy(shortest, shortest.length - length, full, COORDINATE - length, length);
        return BASE64URL.encodeToString(full);
    }
}
