package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.payload.DeviceSystem;
import br.cefetmg.carteiro.portal.device.Device;
import br.cefetmg.carteiro.portal.device.Introduction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The device from which this request comes. */
@RequestScoped
public class DeviceAtHand {
    /** Headers that decide what a page shows. All come unasked, so that nobody is asked for more about themselves. */
    static final String VARY = "Cookie, User-Agent, Sec-CH-UA, Sec-CH-UA-Platform";

    @Inject
    HttpServletRequest request;

    /** @param named what the person says that it is, by its name in links; anything else says nothing */
    Device device(@Nullable String named) {
        Device seen =
                new Introduction(header("User-Agent"), header("Sec-CH-UA"), header("Sec-CH-UA-Platform")).device();
        return Optional.ofNullable(named)
                .flatMap(DeviceSystem::ofSlug)
                .map(seen::corrected)
                .orElse(seen);
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
