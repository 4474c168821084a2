package br.cefetmg.carteiro.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept HTTP/1.1 connection, as thin as can be: what measures must not use the processor that it measures. */
final class Line implements AutoCloseable {
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final String LENGTH = "\r\ncontent-length:";

    private final Socket socket;
    private final InputStream in;
    private final byte[] head = new byte[LONGEST_HEAD];

    Line(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), LONGEST_HEAD);
    }

    /** What came back; the body is read and thrown away. */
    record Answer(int status, String head) {}

    Answer exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String text = readHead();
        int status = Integer.parseInt(text.substring(9, 12));
        if (status != 304) {
            in.skipNBytes(length(text));
        }
        return new Answer(status, text);
    }

    private String readHead() throws IOException {
        int length = 0;
        while (!endsHead(length)) {
            int next = in.read();
            if (next < 0 || length == LONGEST_HEAD) {
                throw new EOFException("the answer ends early");
            }
            head[length++] = (byte) next;
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    private boolean endsHead(int length) {
        return length >= 4 && head[length - 1] == '\n' && head[length - 2] == '\r' && head[length - 3] == '\n';
    }

    private static long length(String head) throws IOException {
        int name = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (name < 0) {
            throw new IOException("an answer without a length:\n" + head);
        }
        int value = name + LENGTH.length();
        return Long.parseLong(head.substring(value, head.indexOf('\r', value)).strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
