package br.cefetmg.carteiro.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the resource classes of this module declare, read off the compiled classes. */
final class Doorplates {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    /** A resource method at its path; several may share one operation and differ in what they produce. */
    record Doorplate(String method, String path, Set<String> query, Set<String> produced) {
        String operation() {
            return method + " " + path;
        }
    }

    private Doorplates() {}

    static List<Doorplate> ofApi() {
        return all().filter(one -> one.path().startsWith("/api/")).toList();
    }

    static Stream<Doorplate> all() {
        return resources()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                        .flatMap(method -> verb(method).map(verb -> doorplate(resource, method, verb)).stream()));
    }

    private static Stream<Class<?>> resources() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            List<Class<?>> resources = files.map(CLASSES::relativize)
                    .map(java.nio.file.Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .<Class<?>>map(file -> named(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
            return resources.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Doorplates.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Doorplate doorplate(Class<?> resource, Method method, String verb) {
        String path = Stream.of(resource, method)
                .flatMap(one -> annotation(one, Path.class).map(Path::value).stream())
                .map(part -> "/" + part.replaceAll("\\{(\\w+):[^{}]*(?:\\{[^}]*}[^{}]*)*}", "{$1}"))
                .collect(Collectors.joining());
        Set<String> query = Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.of(parameter))
                .flatMap(one -> annotation(one, QueryParam.class).map(QueryParam::value).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Doorplate(verb, path, query, produced(resource, method));
    }

    private static Set<String> produced(Class<?> resource, Method method) {
        return annotation(method, Produces.class)
                .or(() -> annotation(resource, Produces.class))
                .map(produces -> Arrays.stream(produces.value())
                        .map(type -> type.replaceFirst(";.*", ""))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(one -> annotation(one.annotationType(), HttpMethod.class).stream())
                .map(one -> one.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(AnnotatedElement element, Class<A> type) {
        return Optional.ofNullable(element.getAnnotation(type));
    }
}
