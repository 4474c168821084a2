package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.Judge;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser of a test run, the distribution's own; each test gets a profile of its own in it. */
public final class Chromium implements AutoCloseable {
    private static final String WHOLE = "chromium";

    /** The same browser without windows, which nobody sees here: half the processor time. Debian packs both. */
    private static final String WINDOWLESS = "chromium-headless-shell";

    private static final double PATIENCE = TimeUnit.SECONDS.toMillis(20);

    /** Quiet, and deaf to any name but localhost: what a page asks elsewhere fails, and is seen. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    /** In fewer processes than for people, who have strangers' pages to fear; no process is kept ready for a page to come. */
    private static final List<String> IN_FEW_PROCESSES =
            List.of("--renderer-process-limit=1", "--in-process-gpu", "--enable-features=NetworkServiceInProcess2");

    private final Path program;
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program, Playwright playwright, Browser browser) {
        this.program = program;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it if it is on this machine; otherwise the test that asks ends here, like those of any other judge. */
    public static Chromium start() {
        return start(windowlessOrWhole(), IN_FEW_PROCESSES);
    }

    /** With all its processes and without windows: for measuring how long a page takes. */
    public static Chromium windowless() {
        return start(windowlessOrWhole(), List.of());
    }

    /** As people have it, windows and all: for measuring how long they wait. */
    public static Chromium whole() {
        return start(Judge.named(WHOLE).place().orElseThrow(), List.of());
    }

    private static Path windowlessOrWhole() {
        return new Judge(WINDOWLESS)
                .place()
                .or(() -> Judge.named(WHOLE).place())
                .orElseThrow();
    }

    private static Chromium start(Path program, List<String> more) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(Stream.concat(QUIET.stream(), more.stream()).toList())
                .setChromiumSandbox(false);
        return new Chromium(program, playwright, playwright.chromium().launch(options));
    }

    /** An empty profile: no cookies, nothing kept. */
    public BrowserContext profile(Browser.NewContextOptions options) {
        BrowserContext profile = browser.newContext(options);
        profile.setDefaultTimeout(PATIENCE);
        return profile;
    }

    /** Its name and version. */
    public String version() {
        return program.getFileName() + " " + browser.version();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
