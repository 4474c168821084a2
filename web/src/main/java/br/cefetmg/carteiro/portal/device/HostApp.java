package br.cefetmg.carteiro.portal.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Apps that show pages inside themselves; what they show them in cannot install or import anything. */
public enum HostApp {
    INSTAGRAM("Instagram"),
    FACEBOOK("FBAN/", "FBAV/", "FB_IAB/", "FBIOS"),
    LINKEDIN("LinkedInApp"),
    WHATSAPP("WhatsApp/"),
    GOOGLE("GSA/"),
    TEAMS("Teams/", "TeamsMobile"),
    OUTLOOK("Outlook-iOS", "Outlook-Android", "com.microsoft.office.outlook"),
    SLACK("Slack"),
    TIKTOK("musical_ly", "BytedanceWebview", "TikTok"),
    SNAPCHAT("Snapchat/"),
    TELEGRAM("Telegram-Android", "Telegram-iOS"),
    X("Twitter for", "TwitterAndroid"),
    /** Recognised as one, but not as which: the Gmail app on iPhones is among these. */
    UNNAMED;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
    private final List<String> marks;

    HostApp(String... marks) {
        this.marks = List.of(marks);
    }

    static Optional<HostApp> namedIn(String userAgent) {
        return Arrays.stream(values())
                .filter(app -> app.marks.stream().anyMatch(userAgent::contains))
                .findFirst();
    }
}
