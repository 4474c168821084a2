package br.cefetmg.carteiro.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells the count of each request and each session; the container makes one as the house opens. */
@WebListener
public class TrafficListener implements ServletRequestListener, HttpSessionListener {
    @Inject
    TrafficCount count;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        count.requested();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        count.sessionBegan();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        count.sessionEnded();
    }
}
