<#-- A member of applications[] in a policy of the Android Management API; when and how the app is installed is the policy's
     own decision. -->
{
  "packageName": "${packageName}",
  "managedConfiguration": <@bundle configuration "  "/>
}
<#macro bundle members indent>
{
<#list members as key, value>
${indent}  "${key}": <@written value indent + "  "/><#sep>,</#sep>
</#list>
${indent}}<#rt>
</#macro>
<#macro written value indent>
<#if value?is_hash><@bundle value indent/><#elseif value?is_boolean>${value?c}<#elseif value?is_number>${value}<#elseif value?is_sequence>[<#list value as one>"${one}"<#sep>, </#sep></#list>]<#else>"${value}"</#if><#rt>
</#macro>
