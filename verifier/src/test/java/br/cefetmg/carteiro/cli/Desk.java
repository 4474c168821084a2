package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.signature.TestChain;
import br.cefetmg.carteiro.signature.TestSigner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder with signed files in it, and somebody who calls the command there. */
record Desk(Path folder, TestSigner signer) {
    /** What a call left. */
    record Answer(int code, String out, String err) {}

    static Desk in(Path folder) {
        Desk desk = new Desk(folder, new TestSigner(TestChain.onCurve("secp256r1")));
        desk.put("root.pem", desk.signer.certificates().getBytes(StandardCharsets.US_ASCII));
        return desk;
    }

    Path put(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file with one bit of one byte turned. */
    void damage(String name, int place) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            bytes[place] ^= 1;
            put(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks files of the folder under the chain's root, in English. */
    Answer check(String... names) {
        return checkAt(TestChain.NOW, names);
    }

    Answer checkAt(Instant now, String... names) {
        List<String> arguments = new ArrayList<>(List.of(
                "payload", "--language=en", "--ca", folder.resolve("root.pem").toString()));
        for (String name : names) {
            arguments.add(name.startsWith("--") ? name : folder.resolve(name).toString());
        }
        return call(now, Map.of(), arguments.toArray(String[]::new));
    }

    Answer call(Instant now, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new OfflineCommand(Clock.fixed(now, ZoneOffset.UTC), environment)
                .run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
