<#-- The settings card as data. Not signed: it is for reading, no client opens it. -->
{
  "manual": "${code}",
  "revision": "${revision}",
  "language": "pt-BR",
  "signed": false,
  "settings": {
<#list settings as key, value>
    "${key}": <#if value?is_number>${value}<#else>"${value}"</#if><#sep>,</#sep>
</#list>
  },
  "clients": [
<#list clients as client>
    {
      "client": "${client.slug}",
      "name": "${client.name}",
      "way": "${client.way}",
      "verified": ${client.verified?c},
      "handsCredentialTo": "${client.handedTo.maker!}",
      "source": "${client.handedTo.source!}",
      "receiving": "${client.receiving}",
      "note": "<#if client.apart><#if settings.protocol == "POP">Para receber por POP, use só a porta desta seção, que é SSL/TLS desde o início: há relatos de versões do Outlook que, pela outra, enviaram a senha sem proteção.<#else>Para receber, comece pela porta que é SSL/TLS desde o início: é a do perfil feito para o Outlook.</#if></#if>",
      "settings": [
  <#list client.rows as row>
        {"key": "${row.key}", "label": "${row.label}", "value": "${row.value}", "alternative": "${row.alternative!}"}<#sep>,</#sep>
  </#list>
      ]
    }<#sep>,</#sep>
</#list>
  ]
}
