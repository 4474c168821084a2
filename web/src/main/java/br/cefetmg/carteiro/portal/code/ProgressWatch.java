package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.handoff.Handoff;
import br.cefetmg.carteiro.handoff.Progress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks once a second what has become of the codes that pages show, wherever they were used, and tells each page the end of
 * its own. One question to the database for all; none while no page listens.
 */
@ApplicationScoped
public class ProgressWatch {
    private static final Logger LOG = System.getLogger(ProgressWatch.class.getName());
    private static final int MOST_LISTENERS = 500;
    private static final int LOOKS_BETWEEN_GREETINGS = 15;
    private static final int LOOKS_LEFT_OUT_AFTER_A_FAILURE = 5;

    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
    private final AtomicLong looks = new AtomicLong();

    @EJB
    Handoff handoff;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ScheduledExecutorService scheduler;

    private Future<?> looking;
    private int looksToLeaveOut;

    @PostConstruct
    void begin() {
        looking = scheduler.scheduleWithFixedDelay(this::lookUnharmed, 1, 1, TimeUnit.SECONDS);
    }

    /** The pages notice by themselves, and ask again. */
    @PreDestroy
    void end() {
        looking.cancel(false);
    }

    /** From now on this page hears of the code; one that listened before no more. Beyond what a server bears, nobody is let in. */
    void add(String code, Listener page) {
        if (listeners.size() >= MOST_LISTENERS) {
            page.dismiss();
            return;
        }
        page.greet();
        Listener before = listeners.put(code, page);
        if (before != null) {
            before.dismiss();
        }
    }

    /** What is thrown out of here would end the looking for good; the container has logged it with its stack. */
    private void lookUnharmed() {
        if (looksToLeaveOut > 0) {
            looksToLeaveOut--;
            return;
        }
        try {
            look();
        } catch (RuntimeException failed) {
            looksToLeaveOut = LOOKS_LEFT_OUT_AFTER_A_FAILURE;
            LOG.log(Level.WARNING, "Pages that show codes hear nothing of them for a while: {0}", failed.toString());
        }
    }

    private void look() {
        listeners.values().removeIf(Listener::hasGone);
        if (listeners.isEmpty()) {
            return;
        }
        Set<String> names = Set.copyOf(listeners.keySet());
        Map<String, Progress> now = handoff.progress(names);
        names.forEach(name -> tell(name, now.getOrDefault(name, Progress.OVER)));
        if (looks.incrementAndGet() % LOOKS_BETWEEN_GREETINGS == 0) {
            listeners.values().forEach(Listener::greet);
        }
    }

    private void tell(String name, Progress progress) {
        if (progress != Progress.OPEN) {
            Listener page = listeners.remove(name);
            if (page != null) {
                page.tell(progress);
            }
        }
    }
}
