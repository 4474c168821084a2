package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@DisplayName("A browser that tells what a page tried is heard and counted, and nothing else comes in by that door (B)")
class PolicyReportsIT {
    private static final Visit OPERATOR = new Visit("operador");
    private static final String TYPE = "application/csp-report";

    /** As browsers write it; the address may hold a code and goes nowhere. */
    private static final String REPORT = """
            {"csp-report":{"document-uri":"http://localhost/c/K7Q29XDM","referrer":"","violated-directive":"style-src-elem",\
            "effective-directive":"style-src-elem","original-policy":"default-src 'none'","disposition":"enforce",\
            "blocked-uri":"inline","line-number":1,"status-code":200,"script-sample":""}}""";

    private static HttpResponse<String> tell(String type, String report) {
        return House.send(House.request(House.at("policy-reports"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(report)));
    }

    private static long heard() {
        return Visit.json(OPERATOR.get("operations/status").body())
                .at("/numbers/policyReports")
                .asLong(-1);
    }

    @Test
    void isCounted() {
        Totals.held(() -> {
            long before = heard();
            HttpResponse<String> answer = tell(TYPE, REPORT);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
            assertThat(heard()).isEqualTo(before + 1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json       | {}                                                      | 415
            text/plain             | x                                                       | 415
            application/csp-report | x                                                       | 400
            application/csp-report | {}                                                      | 400
            application/csp-report | []                                                      | 400
            application/csp-report | {"csp-report":{"effective-directive":"a\\nb"}}          | 400
            application/csp-report | {"csp-report":{"effective-directive":"<script>"}}       | 400
            application/csp-report | {"csp-report":{"effective-directive":{}}}               | 400
            application/csp-report | {"csp-report":                                          | 400
            """)
    void isNotHeardInOtherWords(String type, String report, int status) {
        Totals.held(() -> {
            long before = heard();
            assertThat(tell(type, report).statusCode()).isEqualTo(status);
            assertThat(heard()).isEqualTo(before);
        });
    }

    @Test
    void isNotHeardAtAnyLength() {
        assertThat(tell(TYPE, "{\"csp-report\":\"" + "a".repeat(70_000) + "\"}").statusCode())
                .isEqualTo(413);
    }
}
