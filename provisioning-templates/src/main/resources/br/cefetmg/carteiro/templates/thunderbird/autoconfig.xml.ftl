<#-- Mail autoconfig 1.1. leaveMessagesOnServer is no part of the IETF draft; Thunderbird reads it, others pass it over, and
     without it Thunderbird leaves messages on a POP server. -->
<#assign words = {"STARTTLS": "STARTTLS", "IMPLICIT_TLS": "SSL"}>
<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${domains?first}">
<#list domains as domain>
    <domain>${domain}</domain>
</#list>
    <displayName>CEFET-MG</displayName>
    <displayShortName>CEFET-MG</displayShortName>
<#list incoming as place>
<#if protocol == "IMAP">
    <incomingServer type="imap">
<@server place/>
    </incomingServer>
<#elseif protocol == "POP">
    <incomingServer type="pop3">
<@server place/>
      <pop3>
        <leaveMessagesOnServer>false</leaveMessagesOnServer>
      </pop3>
    </incomingServer>
</#if>
</#list>
    <outgoingServer type="smtp">
<@server outgoing/>
    </outgoingServer>
  </emailProvider>
</clientConfig>
<#macro server place>
      <hostname>${place.host}</hostname>
      <port>${place.port}</port>
      <socketType>${words[place.security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
</#macro>
