package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under /api a query parameter is one that the resource method declares, once; anything else is a mistake to be told. */
@Provider
public class DeclaredQuery implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!Paths.isApi(context)) {
            return;
        }
        MultivaluedMap<String, String> query = context.getUriInfo().getQueryParameters();
        if (query.isEmpty()) {
            return;
        }
        Set<String> declared = Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(DeclaredQuery::names)
                .collect(Collectors.toUnmodifiableSet());
        List<InvalidInput.Fault> faults = query.entrySet().stream()
                .flatMap(sent -> fault(declared, sent.getKey(), sent.getValue().size()).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static Optional<InvalidInput.Fault> fault(Set<String> declared, String name, int times) {
        if (!declared.contains(name)) {
            return Optional.of(
                    new InvalidInput.Fault("query", "there is a parameter that this resource does not have"));
        }
        return times > 1 ? Optional.of(new InvalidInput.Fault("query:" + name, "may be given once")) : Optional.empty();
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(DeclaredQuery::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement declared) {
        return Optional.ofNullable(declared.getAnnotation(QueryParam.class)).map(QueryParam::value).stream();
    }
}
