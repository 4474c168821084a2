package br.cefetmg.carteiro.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Words in a template that belong into the bundles (A-portal)")
class HardCodedWordsTest {
    static Stream<String> faults() {
        return """
                <p>Salvar</p>
                <p>${t("save")} agora</p>
                <svg role="img"><title>Desenho</title></svg>
                <summary>Ver os números</summary>
                <a href="${base}help" aria-label="Fechar">×</a>
                <a href="${base}help" aria-label='Fechar'>×</a>
                <p aria-description="Abre outra janela"></p>
                <p role="region" aria-roledescription="gaveta"></p>
                <img width="20" alt="Desenho">
                <img alt=Desenho>
                <abbr title="${count} mensagens"></abbr>
                <abbr title="<#if count == "1">mensagem</#if>"></abbr>
                <input type="text" id="name" placeholder="Nome">
                <input type="text" id="name" value="Fulano">
                <input type="submit" value="Enviar">
                <input value="Enviar">
                <button>Enviar</button>
                <option label="Primeira">${one}</option>
                <optgroup label="Formatos">
                <meta name="description" content="Ajuda">
                <td role="cell" data-label="Quando">${at}</td>
                <p role="status" data-over="terminou">${t("made.ends")}</p>
                <@layout.frame title="ajuda" current="help">
                <@layout.qr code=code.qr() size=264 label=t("made.qr") + " do seu aparelho">
                <#assign title = "Ajuda">
                <p>${known?then("já conhecido", "")}</p>
                <p>${known?then('Sim', t("no"))}</p>\
                """.lines();
    }

    static Stream<String> nothingButKeys() {
        return """
                <p class="lead">${t("welcome.lead")} · ${help.phone}</p>
                <#-- What only we read. -->
                <h2 id="imap">IMAP</h2>
                <button type="button" class="second copy" data-done="${t("copy.done")}">${t("copy.button")}</button>
                <a href="${base}portal?device=ipad"<#if one == "ipad"> aria-current="true"</#if>>${t("system." + one)}</a>
                <ul aria-label="${t("nav.label")}">
                <abbr title="IMAP ${count}"></abbr>
                <input type="hidden" name="device" value="another">
                <input type="checkbox" id="same" name="device" value="same">
                <input type="text" value="${query.person}">
                <option value="imap">${t("start.imap")}</option>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <rect class="s1" x="0" width="100%" height="1em" fill="#fff"/>
                <@layout.frame title=t("help.title") current="help">
                <@layout.head ["event.at", "event.type"]/>
                <@layout.cell "event.at">${event.at}</@>
                <@share id="formats" title=t("panorama.formats") chart=byFormat rows=formatRows/>
                <#list [["pt-BR", "Português"], ["en", "English"]] as one>
                <#list ["JSESSIONID", "code_verifier", "OAuth_Token_Request_State"] as one>
                <p>${(current == "imap")?then(t("protocol.keep", "IMAP"), t("protocol.choose", "IMAP"))}</p>
                <p>${domains?join(", ")}</p>\
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areFoundWhereverSomebodySeesOrHearsThem(String template) {
        assertThat(HardCodedWords.in(template)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("nothingButKeys")
    void areNotWhatOnlyProgramsRead(String template) {
        assertThat(HardCodedWords.in(template)).isEmpty();
    }

    @Test
    void areToldWithTheirPlace() {
        assertThat(HardCodedWords.in("<p title=\"Nome\">Sim</p>")).containsExactly("text: Sim", "title: \"Nome\"");
    }
}
