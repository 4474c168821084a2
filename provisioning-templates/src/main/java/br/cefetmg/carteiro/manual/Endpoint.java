package br.cefetmg.carteiro.manual;

/** Where a client connects, and how. A port outside 1 to 65535 is refused. */
public record Endpoint(String host, int port, Security security) {
    static final int LAST_PORT = 65_535;

    public Endpoint {
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is 1 to 65535");
        }
    }
}
