package br.cefetmg.carteiro.loopback;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.implementation.Implementation;

/**
 * An agent that stands where the JDK hands a connection to the operating system: whatever is to leave the machine is
 * written down and refused, before the first packet. Sockets, channels and connected datagrams pass there, whichever
 * library opened them; a datagram sent without a connection does not.
 */
public final class LoopbackOnly {
    static final String RECORD = "house.outgoing";

    private LoopbackOnly() {}

    /** Called by the JVM before its main class; the argument is the file to write to. */
    public static void premain(String record, Instrumentation instrumentation)
            throws ClassNotFoundException, UnmodifiableClassException {
        System.setProperty(RECORD, record);
        Class<?> net = Class.forName("sun.nio.ch.Net");
        byte[] guarded = new ByteBuddy()
                .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
                .with(Implementation.Context.Disabled.Factory.INSTANCE)
                .redefine(net, ClassFileLocator.ForClassLoader.ofBootLoader())
                .visit(Advice.to(Guard.class)
                        .on(named("connect").and(takesArguments(4)).and(takesArgument(2, InetAddress.class))))
                .make()
                .getBytes();
        instrumentation.redefineClasses(new ClassDefinition(net, guarded));
    }

    /** Becomes a part of the JDK's method: it may name nothing but the JDK. */
    static final class Guard {
        private Guard() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(2) InetAddress address, @Advice.Argument(3) int port) throws IOException {
            if (!address.isLoopbackAddress() && !address.isAnyLocalAddress()) {
                Files.writeString(
                        Path.of(System.getProperty("house.outgoing")),
                        address.getHostAddress() + " port " + port + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                throw new SocketException("A server under test connects to its own machine only");
            }
        }
    }
}
