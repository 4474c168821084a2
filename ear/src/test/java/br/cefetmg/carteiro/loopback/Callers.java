package br.cefetmg.carteiro.loopback;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.Callable;

/** A program that calls this machine and, by four ways, addresses that documentation keeps free (RFC 5737). */
final class Callers {
    private Callers() {}

    public static void main(String[] arguments) throws Exception {
        try (ServerSocket here = new ServerSocket(0);
                Socket home = new Socket("localhost", here.getLocalPort())) {
            home.getOutputStream().write(1);
        }
        refused(() -> new Socket("192.0.2.1", 80));
        refused(() -> SocketChannel.open(new InetSocketAddress("198.51.100.1", 443)));
        refused(() -> HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://203.0.113.1:8080/"))
                                .timeout(Duration.ofSeconds(5))
                                .build(),
                        BodyHandlers.discarding()));
        refused(() -> {
            DatagramSocket datagrams = new DatagramSocket();
            datagrams.connect(new InetSocketAddress("192.0.2.53", 53));
            return datagrams;
        });
    }

    private static void refused(Callable<?> call) throws Exception {
        try {
            call.call();
            throw new IllegalStateException("not refused");
        } catch (IOException asItShouldBe) {
            // the record tells
        }
    }
}
