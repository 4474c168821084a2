package br.cefetmg.carteiro.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * A HEAD of a file says nothing of its length, because nothing was signed; the server would say zero. An answer that is on
 * its way before it ends has no length.
 */
@WebFilter("/api/*")
public class HeadFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request instanceof HttpServletRequest http && http.getMethod().equals("HEAD") && !response.isCommitted()) {
            response.flushBuffer();
        }
    }
}
