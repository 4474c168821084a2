package br.cefetmg.carteiro.portal;

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
    public static final String VARY = "Cookie, User-Agent, Sec-CH-UA, Sec-CH-UA-Platform";

    @Inject
    HttpServletRequest request;

    /** As the browser says. */
    public Device device() {
        return device(null);
    }

    /**
     * As the person says, and as the browser says where they say nothing.
     *
     * @param named the system by its name in links; anything else says nothing
     */
    public Device device(@Nullable String named) {
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
