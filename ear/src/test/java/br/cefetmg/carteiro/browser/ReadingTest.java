package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What is read aloud, without what is another one in each run")
class ReadingTest {
    private static String living(String text) {
        return Reading.lasting(text, true);
    }

    @Test
    void aCodeIsHiddenWithItsTimeAndItsPlaceAndNothingElse() {
        String read = """
                - strong: localhost:23085/c
                - definition: letra D, número 5, letra J, número 1, letra S, número 4, letra P, número 9
                - definition: 11:52
                - status: Este código vale até 11:52 (horário de Brasília), cerca de 10 minutos a partir de agora.
                """;
        String lasting = """
                - strong: localhost:PORT/c
                - definition: CODE, SPELLED
                - definition: CLOCK
                - status: Este código vale até CLOCK (horário de Brasília), cerca de 10 minutos a partir de agora.
                """;
        assertThat(Reading.lasting(read, false)).isEqualTo(lasting);
    }

    @Test
    void anEventIsHiddenByItsNumberAndItsTime() {
        String read = """
                - /url: /language?to=en&back=%2Faudit%2Fevents%2Ffed79918769bac416809aad2716370b7
                - paragraph: Leitura do registro · 28/11/2026 11:42:57
                - /url: /audit/events?person=pessoa00049%40cefetmg.br
                - code: fed79918769bac416809aad2716370b7
                """;
        String lasting = """
                - /url: /language?to=en&back=%2Faudit%2Fevents%2FID
                - paragraph: Leitura do registro · WHEN
                - /url: /audit/events?person=pessoa%40cefetmg.br
                - code: ID
                """;
        assertThat(Reading.lasting(read, false)).isEqualTo(lasting);
    }

    @Test
    @DisplayName("a port of the mail service, a status, a step is the same in each run and stays")
    void whatIsTheSameStays() {
        String text = """
                - paragraph: Passo 1 de 3
                - row "Porta 143":
                  - cell "143"
                - definition: "404"
                """;
        assertThat(Reading.lasting(text, false)).isEqualTo(text);
    }

    @Nested
    class ThePanorama {
        @Test
        void inPortuguese() {
            String read = """
                    - definition: "29"
                    - heading "De 30 out. a 28 nov." [level=2]
                    - link "Últimos 30 dias":
                    - 'figure "Escolhas por dia (ao todo: 1.043) IMAP POP"':
                      - text: "(ao todo: 1.043) IMAP POP"
                      - 'img "Colunas por dia, de 30 out. a 28 nov.: escolhas. Ao todo, 43. A tabela"': 50 25 0 30 out.
                    - img "Barras de 30 out. a 28 nov., da maior para a menor. A tabela": api 20 portal 21
                    """;
            String lasting = """
                    - definition: "#"
                    - heading "De DAY a DAY" [level=2]
                    - link "Últimos 30 dias":
                    - 'figure "Escolhas por dia (ao todo: #) IMAP POP"':
                      - text: "(ao todo: #) IMAP POP"
                      - 'img "Colunas por dia, de DAY a DAY: escolhas. Ao todo, #. A tabela"'
                    - img "Barras de DAY a DAY, da maior para a menor. A tabela"
                    """;
            assertThat(living(read)).isEqualTo(lasting);
        }

        @Test
        void inEnglish() {
            String read = """
                    - definition: 1,029
                    - heading "From 30 Oct to 28 Nov" [level=2]
                    - figure "Choices a day (1,043 in all) IMAP POP":
                    - 'img "Columns by day, from 30 Oct to 28 Nov: choices. 43 in all."': "50 25 0"
                    """;
            String lasting = """
                    - definition: "#"
                    - heading "From DAY to DAY" [level=2]
                    - figure "Choices a day (# in all) IMAP POP":
                    - 'img "Columns by day, from DAY to DAY: choices. # in all."'
                    """;
            assertThat(living(read)).isEqualTo(lasting);
        }
    }

    @Nested
    class TheStateOfTheHouse {
        @Test
        void inPortuguese() {
            String read = """
                    - paragraph: Como o serviço estava em 28 de novembro de 2026 11:43:01.
                    - 'heading "O manual passou da data de revalidação; dias desde então: 1.009" [level=3]'
                    - definition: MN 010, revisão 1.1
                    - definition: 23 de fevereiro de 2024 prazo vencido
                    - row "Dados lidos por programas (JWS) assina 2 de março de 2029 824":
                      - cell "2 de março de 2029"
                      - cell "824"
                    - definition: AmazonCorrettoCryptoProvider 2.5.0
                    - definition: H2 2.2.224 (2023-09-17)
                    - definition: 0.1.0-SNAPSHOT
                    """;
            String lasting = """
                    - paragraph: Como o serviço estava em WHEN.
                    - 'heading "O manual passou da data de revalidação; dias desde então: #" [level=3]'
                    - definition: MN 010, revisão 1.1
                    - definition: 23 de fevereiro de 2024 prazo vencido
                    - row "Dados lidos por programas (JWS) assina WHEN #":
                      - cell "WHEN"
                      - cell "#"
                    - definition: PROVIDER
                    - definition: H2 VERSION
                    - definition: VERSION
                    """;
            assertThat(living(read)).isEqualTo(lasting);
        }

        @Test
        void inEnglish() {
            String read = """
                    - paragraph: How the service was on November 28, 2026, 9:43:01 AM.
                    - 'heading "The manual has passed its date of revalidation; days since then: 1,009" [level=3]'
                    - definition: February 23, 2024 overdue
                    - row "Data that programs read (JWS) signs March 2, 2029 824":
                    - definition: JDK 21
                    """;
            String lasting = """
                    - paragraph: How the service was on WHEN.
                    - 'heading "The manual has passed its date of revalidation; days since then: #" [level=3]'
                    - definition: February 23, 2024 overdue
                    - row "Data that programs read (JWS) signs WHEN #":
                    - definition: PROVIDER
                    """;
            assertThat(living(read)).isEqualTo(lasting);
        }
    }
}
