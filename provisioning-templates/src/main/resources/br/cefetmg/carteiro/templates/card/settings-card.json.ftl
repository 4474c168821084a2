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
      "settings": [
  <#list client.rows as row>
        {"key": "${row.key}", "label": "${row.label}", "value": "${row.value}", "alternative": "${row.alternative!}"}<#sep>,</#sep>
  </#list>
      ]
    }<#sep>,</#sep>
</#list>
  ]
}
