<#-- res/xml/app_restrictions.xml of an app with these keys. Choices are resources of the app (arrays) in Android's grammar; the
     words stand in the description. -->
<?xml version="1.0" encoding="UTF-8"?>
<restrictions xmlns:android="http://schemas.android.com/apk/res/android">
<@declared restrictions "  "/>
</restrictions>
<#macro declared entries indent>
<#list entries as entry>
${indent}<restriction android:key="${entry.key}" android:title="${entry.key}" android:restrictionType="${entry.type}"<#if entry.choices?size gt 0> android:description="${entry.choices?join(" | ")}"</#if><#if entry.type == "choice" || entry.type == "multi-select"> android:entries="${entry.array}" android:entryValues="${entry.array}"</#if><#if entry.type == "bundle">>
<@declared entry.children indent + "  "/>
${indent}</restriction><#else>/></#if>
</#list>
</#macro>
