package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What must not be written in sources and templates")
class SourcesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern UNLOCKS = Pattern.compile(
            "\\?\\s*(no_?esc|interpret|eval|eval_?json|new|api)\\b|no_?auto_?esc|output_?format|<#(import|include)");
    private static final Pattern SERVERS =
            Pattern.compile("\\b(imap|pop|smtp)\\.cefetmg\\.br\\b|\\b(143|993|110|995|587)\\b");

    @Test
    void noTemplateSwitchesTheLockOff() throws IOException {
        assertThat(filesWith(UNLOCKS, ".ftl")).isEmpty();
    }

    @Test
    void hostsAndPortsAreWrittenInTheManualOnly() throws IOException {
        assertThat(filesWith(SERVERS, "")).containsExactly(MAIN.resolve("resources/manual/mn-010.yaml"));
    }

    private static List<Path> filesWith(Pattern pattern, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> pattern.matcher(read(file)).find())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
