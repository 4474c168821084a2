package br.cefetmg.carteiro.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who calls, as far as limits tell callers apart: an IPv4 address, or the half of an IPv6 address that names a network. */
public final class Network {
    private static final int NETWORK_BYTES = 8;

    private Network() {}

    /** Of the address of a connection; what is no address stays as it is. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // an address with a colon is never looked up
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK_BYTES
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
