package br.cefetmg.carteiro.loopback;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import net.bytebuddy.ByteBuddy;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Packs {@link LoopbackOnly} for the servers of this test run, and reads what they wrote down. */
public final class LoopbackAgent implements LauncherSessionListener {
    private static final String OPTION = "house.agent";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String server = System.getProperty("house.server");
        if (server != null) {
            System.setProperty(OPTION, in(Path.of(server).resolveSibling("loopback")));
        }
    }

    /** The option by which a JVM of this test run is guarded. */
    public static String option() {
        return System.getProperty(OPTION, "");
    }

    /** Every connection that the guarded servers of this run wanted to make to another machine. */
    public static List<String> outgoing() {
        return outgoing(Path.of(option().substring(option().indexOf('=') + 1)));
    }

    static List<String> outgoing(Path record) {
        try {
            return Files.readAllLines(record);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Packs the agent in a directory, with an empty record beside it; the answer is the option for the JVM. */
    static String in(Path directory) {
        Path jar = directory.resolve("loopback-only.jar");
        Path record = directory.resolve("outgoing.txt");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(record);
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream packed = new JarOutputStream(file, manifest())) {
                for (Class<?> part : List.of(LoopbackOnly.class, LoopbackOnly.Guard.class)) {
                    add(packed, part);
                }
            }
            return "-javaagent:" + jar + "=" + record;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", LoopbackOnly.class.getName());
        main.putValue("Can-Redefine-Classes", "true");
        URL library = ByteBuddy.class.getProtectionDomain().getCodeSource().getLocation();
        main.put(Attributes.Name.CLASS_PATH, library.toString());
        return manifest;
    }

    private static void add(JarOutputStream packed, Class<?> part) throws IOException {
        String name = part.getName().replace('.', '/') + ".class";
        try (InputStream code = part.getClassLoader().getResourceAsStream(name)) {
            if (code == null) {
                throw new IOException(name + " is not there");
            }
            packed.putNextEntry(new ZipEntry(name));
            code.transferTo(packed);
            packed.closeEntry();
        }
    }
}
