<#-- androidenterprise#managedConfiguration of the Google Play EMM API: exactly one value member for each key. -->
{
  "kind": "androidenterprise#managedConfiguration",
  "productId": "app:${packageName}",
  "managedProperty": <@properties configuration "  "/>
}
<#macro properties members indent>
[
<#list members as key, value>
${indent}  {"key": "${key}", <@written value indent + "  "/>}<#sep>,</#sep>
</#list>
${indent}]<#rt>
</#macro>
<#macro written value indent>
<#if value?is_hash>"valueBundle": {"managedProperty": <@properties value indent/>}<#elseif value?is_boolean>"valueBool": ${value?c}<#elseif value?is_number>"valueInteger": ${value}<#elseif value?is_sequence>"valueStringArray": [<#list value as one>"${one}"<#sep>, </#sep></#list>]<#else>"valueString": "${value}"</#if><#rt>
</#macro>
