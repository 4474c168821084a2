package br.cefetmg.carteiro.house;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Somebody at a browser, and the forms that it sends with the secret of its pages. */
record FormSender(Visit visit, Browser browser, String csrf) {
    /** Until somebody has signed in. */
    static final FormSender NOBODY = new FormSender(new Visit(""), new Browser(), "");

    /** Somebody who receives by POP and has set up a device already. */
    static FormSender withADeviceByPop() {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        Browser browser = new Browser();
        FormSender sender = new FormSender(visit, browser, PageText.csrf(browser.signIn("portal", visit.user())));
        sender.send("portal/files/apple-mobileconfig", "client=iphone-mail");
        return sender;
    }

    HttpResponse<String> send(String path, String fields) {
        return browser.postForm(House.at(path), csrf + "&" + fields);
    }

    /** The same, without going where it leads. */
    HttpResponse<String> sendAndStay(String path, String fields) {
        return House.send(House.request(House.at(path))
                .header("Accept", "text/html")
                .header("Cookie", browser.cookies(House.at(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(csrf + "&" + fields)));
    }

    /** By which protocol the person receives. */
    String chosen() {
        return Visit.json(visit.get("me/receive-protocol").body())
                .path("protocol")
                .asText();
    }
}
