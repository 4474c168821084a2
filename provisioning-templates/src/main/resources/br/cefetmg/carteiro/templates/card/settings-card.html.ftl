<#-- The settings card as a page: text and tables only, no script, nothing loaded. Well-formed as XML, so that it can be
     checked. data-field says which setting a cell holds. -->
<#assign words = {"STARTTLS": "STARTTLS", "IMPLICIT_TLS": "SSL/TLS"}>
<#assign apart = clients?filter(client -> client.apart)>
<!DOCTYPE html>
<html lang="pt-BR">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Cartão de configuração do e-mail institucional (${settings.protocol})</title>
<style>
body { font-family: Raleway, Verdana, sans-serif; color: #1b1b1b; background: #fff; line-height: 1.5; margin: 0; overflow-wrap: break-word }
main { max-width: 50rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.5rem }
h2 { font-size: 1.2rem; margin: 2rem 0 .25rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: bold; padding: .25rem 0 }
section { overflow-x: auto }
th, td { border: 1px solid #757575; padding: .35rem .5rem; text-align: left; vertical-align: top }
td[data-field] { overflow-wrap: anywhere }
@media (max-width: 30em) {
  main { padding: .5rem }
  table { font-size: .875rem }
  th, td { padding: .25rem }
  td:nth-child(2) { min-width: 5.5em }
}
@media print {
  body { font-size: 10pt }
  main { max-width: none; padding: 0 }
  section { break-inside: avoid }
}
</style>
</head>
<body>
<main>
<h1>E-mail institucional do CEFET-MG: configuração por ${settings.protocol}</h1>
<p>Valores do manual ${code}, revisão ${revision}. Este cartão serve para leitura e impressão; ele não é assinado e nenhum aplicativo o abre.</p>
<#if settings.protocol == "IMAP">
<p>Por IMAP, as mensagens permanecem no servidor.</p>
<#elseif settings.protocol == "POP">
<p>Por POP, as mensagens são transferidas para o aparelho e, após a transferência, excluídas do servidor. Se o aplicativo perguntar, escolha a remoção das mensagens do servidor. Uma cópia de segurança das mensagens fica por sua conta.</p>
</#if>
<p><strong>Apenas um protocolo de recebimento pode ser configurado.</strong> Se o aplicativo já tem esta conta por outro protocolo, copie as mensagens guardadas somente nele e só então remova a conta antiga.</p>
<section>
<h2>Configurações</h2>
<#if apart?has_content>
<p><strong>Não use esta tabela para:</strong> ${apart?map(client -> client.name)?join(", ")}. Siga a seção do aplicativo, mais abaixo.</p>
</#if>
<table>
<tbody>
<tr><th scope="row">Seu nome</th><td data-field="name">${settings.name}</td></tr>
<tr><th scope="row">Endereço de e-mail</th><td data-field="address">${settings.address}</td></tr>
<tr><th scope="row">Usuário (e-mail completo)</th><td data-field="userName">${settings.userName}</td></tr>
<tr><th scope="row">Senha a digitar</th><td data-field="credential">${settings.credential}</td></tr>
<tr><th scope="row">Protocolo de recebimento</th><td data-field="protocol">${settings.protocol}</td></tr>
<tr><th scope="row">Servidor de recebimento</th><td data-field="incomingHost">${settings.incomingHost}</td></tr>
<tr><th scope="row">Porta de recebimento</th><td data-field="incomingPort">${settings.incomingPort}</td></tr>
<tr><th scope="row">Segurança no recebimento</th><td data-field="incomingSecurity">${words[settings.incomingSecurity]}</td></tr>
<#if settings.alternativePort??>
<tr><th scope="row">Porta de recebimento em aplicativos sem STARTTLS</th><td data-field="alternativePort">${settings.alternativePort}</td></tr>
<tr><th scope="row">Segurança nessa porta</th><td data-field="alternativeSecurity">${words[settings.alternativeSecurity]}</td></tr>
</#if>
<tr><th scope="row">Servidor de envio (SMTP)</th><td data-field="outgoingHost">${settings.outgoingHost}</td></tr>
<tr><th scope="row">Porta de envio</th><td data-field="outgoingPort">${settings.outgoingPort}</td></tr>
<tr><th scope="row">Segurança no envio</th><td data-field="outgoingSecurity">${words[settings.outgoingSecurity]}</td></tr>
</tbody>
</table>
</section>
<p>A seguir, as mesmas configurações com as palavras de cada aplicativo. Os nomes podem variar conforme a versão do aplicativo. O envio usa a mesma senha do recebimento; se houver uma opção de autenticação no servidor de envio, ative-a.</p>
<#list clients as client>
<section>
<h2>${client.name}</h2>
<#if client.handedTo.maker??>
<p><strong>Antes de começar:</strong> este aplicativo entrega a sua senha, que é a ${settings.credential}, e as suas mensagens aos servidores da empresa que o fez (${client.handedTo.maker}). Fonte: ${client.handedTo.source}, ${client.handedTo.stated}.</p>
</#if>
<#if client.apart>
<p><#if settings.protocol == "POP">Para receber por POP, use só a porta desta seção, que é SSL/TLS desde o início: há relatos de versões do Outlook que, pela outra, enviaram a senha sem proteção.<#else>Para receber, comece pela porta que é SSL/TLS desde o início: é a do perfil feito para o Outlook.</#if></p>
</#if>
<p>${client.way}</p>
<table>
<thead><tr><th scope="col">No aplicativo</th><th scope="col">Valor</th><#if client.other?has_content><th scope="col"><#if client.other == "STARTTLS">Se não conectar<#else>Se não houver STARTTLS</#if></th></#if></tr></thead>
<tbody>
<#list client.rows as row>
<tr><th scope="row">${row.label}</th><td data-field="${row.key}">${row.value}</td><#if client.other?has_content><td<#if row.alternative?has_content> data-field="${row.alternativeKey}">${row.alternative}<#else>></#if></td></#if></tr>
</#list>
</tbody>
</table>
</section>
</#list>
<#if help?has_content>
<section>
<h2>Ajuda</h2>
<#list help as line>
<p>${line}</p>
</#list>
</section>
</#if>
</main>
</body>
</html>
