package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.app.AppProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file, byte for byte. After a wanted change run once with {@code -Dgolden=write} and read the difference. */
@DisplayName("Canonical bytes are pure")
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** They are for programs on Windows, which want other bytes. */
    private static final Set<PayloadFormat> FOR_WINDOWS = EnumSet.of(
            PayloadFormat.OUTLOOK_BUNDLE,
            PayloadFormat.OUTLOOK_PS1,
            PayloadFormat.OUTLOOK_PRF,
            PayloadFormat.OUTLOOK_REG);

    static Stream<PayloadRequest> requests() {
        return Samples.requests();
    }

    static Stream<PayloadRequest> requestsOfPlainText() {
        return requests().filter(request -> !FOR_WINDOWS.contains(request.format()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theFileIsTheOneWeKnow(PayloadRequest request) throws IOException {
        byte[] bytes = Samples.RENDERER.render(Samples.MANUAL, request).bytes();
        Path golden = FOLDER.resolve(nameOf(request));
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(golden, bytes);
        }
        assertThat(bytes).isEqualTo(Files.readAllBytes(golden));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theSameQuestionHasTheSameAnswer(PayloadRequest request) {
        assertThat(new PayloadRenderer(List.of(), Optional.of(AppProfile.sample()), MailClients.builtIn())
                        .render(Samples.MANUAL, request))
                .isEqualTo(Samples.RENDERER.render(Samples.MANUAL, request));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void thePolicyLetsItPass(PayloadRequest request) {
        Samples.POLICY.check(Samples.MANUAL, request, Samples.RENDERER.render(Samples.MANUAL, request));
    }

    @ParameterizedTest
    @MethodSource("requestsOfPlainText")
    void isWrittenInUnixLinesOfUtf8WithoutAMark(PayloadRequest request) {
        // the text of a code is the code's whole content
        boolean isCodeText = request.representation().template().equals("thunderbird/qr.json.ftl");
        assertThat(Samples.text(request))
                .doesNotContain("\r", "\uFEFF", "\uFFFD")
                .endsWith(isCodeText ? "]" : "\n");
    }

    private static String nameOf(PayloadRequest request) {
        String fileName = request.representation().fileName(request.account().protocol());
        String protocol = request.account().protocol().name().toLowerCase(Locale.ROOT);
        String name = fileName.contains("-" + protocol) ? fileName : protocol + "-" + fileName;
        String replacing = request.options().replacement() ? "replace-" + name : name;
        return request.options().connection() == Connection.SSL ? "ssl-" + replacing : replacing;
    }
}
