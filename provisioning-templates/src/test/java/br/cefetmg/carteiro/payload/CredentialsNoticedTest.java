package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.summary.FileSummary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("That there is no password inside could fail, wherever one is planted")
class CredentialsNoticedTest {
    private static Set<String> noticed(PayloadRequest request, byte[] file) throws UnreadableFile {
        return FileSummary.of(Samples.MANUAL, Samples.payload(request, file)).credentials();
    }

    private static byte[] planted(byte[] file, Charset charset, String before, String plant) {
        String text = new String(file, charset);
        assertThat(text).contains(before);
        return text.replace(before, plant + before).getBytes(charset);
    }

    @Nested
    @DisplayName("outlook-bundle")
    class InTheArchive {
        private final PayloadRequest request = Samples.outlook(PayloadFormat.OUTLOOK_BUNDLE, POP);

        private byte[] archiveWith(String member, UnaryOperator<byte[]> change) {
            List<StoredZip.Member> members = new ArrayList<>();
            for (StoredZip.Member one : StoredZip.membersOf(Samples.bytes(request))) {
                boolean isIt = one.name().equals(member);
                members.add(isIt ? new StoredZip.Member(member, change.apply(one.content())) : one);
            }
            return StoredZip.of(Samples.MANUAL.revisedOn(), members);
        }

        @ParameterizedTest
        @EnumSource
        void noneIsThereAtFirst(ReceiveProtocol protocol) throws UnreadableFile {
            PayloadRequest untouched = Samples.outlook(PayloadFormat.OUTLOOK_BUNDLE, protocol);
            assertThat(noticed(untouched, Samples.bytes(untouched))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "LEIA-ME.txt | UTF-8 | COMO DESFAZER | A sua senha: x123#| senha",
                    "LEIA-ME.txt | UTF-8 | COMO DESFAZER | net use /password:x123#| password",
                    "instalar-mn010.ps1 | US-ASCII | $Protocolo = | $SenhaDoEmail = 'x123'#| SenhaDoEmail",
                    "instalar-mn010.ps1 | US-ASCII | $Protocolo = | Add-Conta -Senha 'x123'#| Senha",
                    "instalar-mn010.ps1 | US-ASCII | $Protocolo = | # pwd: x123#| pwd",
                    "administradores/mn010.prf | windows-1252 | POP3Server=pop | POP3Password=x123#| Account1.POP3Password",
                    "administradores/mn010.prf | windows-1252 | POP3Server=PT_ | Secret=PT_UNICODE,0x0102#| I_Mail.Secret",
                    "administradores/mn010.reg | UTF-16LE | \"PreferLocalXML\" | \"POP3 Password\"=\"x123\"#"
                            + "| HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\AutoDiscover\\POP3 Password",
                    "administradores/autodiscover.xml | UTF-8 | <Type>POP3 | <Password>x123</Password> "
                            + "| Autodiscover/Response/Account/Protocol/Password",
                })
        void onePlantedInAMemberIsNoticed(String member, String charset, String before, String plant, String name)
                throws UnreadableFile {
            String line = plant.replace("#", "\r\n");
            byte[] archive = archiveWith(member, file -> planted(file, Charset.forName(charset), before, line));
            assertThat(noticed(request, archive)).containsExactly(member + ": " + name);
        }

        @ParameterizedTest
        @CsvSource({
            "PrfBase64, POP3Server=pop, POP3Password=x#, Account1.POP3Password",
            "EnderecoBase64, con, senha=x#, senha"
        })
        void onePlantedInWhatTheInstallerCarriesIsNoticed(String block, String before, String plant, String name)
                throws UnreadableFile {
            byte[] archive = archiveWith(OutlookBundle.SCRIPT, script -> inBlock(script, block, before, plant));
            assertThat(noticed(request, archive)).containsExactly(OutlookBundle.SCRIPT + ": " + name);
            PayloadRequest alone = Samples.outlook(PayloadFormat.OUTLOOK_PS1, POP);
            assertThat(noticed(alone, inBlock(Samples.bytes(alone), block, before, plant)))
                    .containsExactly(name);
        }

        private static byte[] inBlock(byte[] script, String name, String before, String plant) {
            String text = new String(script, StandardCharsets.US_ASCII);
            int start = text.indexOf("@'\r\n", text.indexOf("$" + name + " =")) + 4;
            int end = text.indexOf("\r\n'@", start);
            byte[] block = Base64.getMimeDecoder().decode(text.substring(start, end));
            byte[] changed = planted(block, StandardCharsets.ISO_8859_1, before, plant.replace("#", "\r\n"));
            String lines = String.join("\r\n", Base64Lines.of(changed));
            return (text.substring(0, start) + lines + text.substring(end)).getBytes(StandardCharsets.US_ASCII);
        }

        @Test
        void oneInAFileThatDoesNotBelongThereIsNoticed() throws UnreadableFile {
            List<StoredZip.Member> members = new ArrayList<>(StoredZip.membersOf(Samples.bytes(request)));
            members.add(new StoredZip.Member("outro", "Password=x".getBytes(StandardCharsets.UTF_8)));
            assertThat(noticed(request, StoredZip.of(Samples.MANUAL.revisedOn(), members)))
                    .containsExactly("outro: Password");
        }
    }

    @Nested
    @DisplayName("settings-card")
    class OnTheCard {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "text/html | data-field=\"credential\">Senha da | data-field=\"credential\">x123 da | credential",
                    "text/html | <tr><th scope=\"row\">Seu nome | <tr><td data-field=\"password\">x123</td></tr><tr><th>Seu nome "
                            + "| password",
                    "text/html | <p>Valores | <p>Senha: x123</p><p>Valores | Senha",
                    "application/json | \"credential\": \"Senha | \"credential\": \"x123 | settings.credential",
                    "application/json | \"signed\": | \"password\": \"x123\", \"signed\": | password",
                    "application/json | Mail › Adicionar | senha = x123; Mail › Adicionar | clients[2].way: senha",
                })
        void onePlantedIsNoticed(String mediaType, String from, String to, String name) throws UnreadableFile {
            PayloadRequest request = Samples.card(IMAP, mediaType);
            String text = Samples.text(request);
            assertThat(text).contains(from);
            assertThat(noticed(request, bytes(text.replaceFirst(Pattern.quote(from), to))))
                    .containsExactly(name);
            assertThat(noticed(request, bytes(text))).isEmpty();
        }

        @Test
        void oneInTheRowOfAProgramIsNoticedByThePlaceWhereItIsTyped() throws UnreadableFile {
            PayloadRequest request = Samples.card(IMAP, "application/json");
            String text = Samples.text(request).replaceFirst("(\"label\": \"Senha\", \"value\": \")[^\"]+", "$1x123");
            assertThat(noticed(request, bytes(text)))
                    .containsExactlyInAnyOrder("clients[1].settings[3].credential", "clients[1].settings[3].Senha");
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
