package org.verbatim.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.verbatim.access.AccessSettings.Reading;
import org.verbatim.access.account.Accounts;
import org.verbatim.access.account.ApiTokens;

import static org.verbatim.access.account.AccountRole.ADMIN;
import static org.verbatim.access.account.AccountRole.EDITOR;

/// Which request needs which role. What is not named here is reading. Headers are the pages' own matter.
@Configuration
class AccessRules {

    static final String LOGIN = "/login";

    /// What the page to sign in and its answer need; health says no more than that there is some.
    private static final String[] ALWAYS_OPEN = {LOGIN, "/css/**", "/js/**", "/fonts/**", "/icon*.svg", "/robots.txt",
            "/actuator/health/**"};
    /// What is sent as a form because it is long: it changes nothing.
    private static final String[] LONG_QUESTIONS = {"/api/search", "/api/check", "/api/check/article"};

    private final boolean open;

    AccessRules(AccessSettings settings) {
        this.open = settings.access() == Reading.OPEN;
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http, Accounts accounts, ApiTokens tokens, Refusals refusals) {
        http.headers(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/"))
                .exceptionHandling(answers -> answers.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .authorizeHttpRequests(this::rules)
                .addFilterBefore(new TokenCheck(tokens, refusals), CsrfFilter.class)
                .addFilterBefore(new FormTokens(), CsrfFilter.class)
                .addFilterBefore(new SessionCheck(accounts), AnonymousAuthenticationFilter.class);
        if (!open) {
            http.addFilterBefore(new PrivateRobots(), CsrfFilter.class);
        }
        return http.build();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC,
                DispatcherType.INCLUDE).permitAll();
        requests.requestMatchers(ALWAYS_OPEN).permitAll();
        requests.requestMatchers("/admin/account").authenticated();
        requests.requestMatchers("/admin/accounts/**", "/admin/tokens/**", "/admin/export/**").hasRole(ADMIN.name());
        requests.requestMatchers("/admin/**").hasRole(EDITOR.name());
        reading(requests.requestMatchers(LONG_QUESTIONS));
        reading(requests.requestMatchers(HttpMethod.GET, "/api/**"));
        reading(requests.requestMatchers(HttpMethod.HEAD, "/api/**"));
        requests.requestMatchers("/api/**").hasRole(EDITOR.name());
        reading(requests.anyRequest());
    }

    private void reading(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl requests) {
        if (open) {
            requests.permitAll();
        } else {
            requests.authenticated();
        }
    }
}
