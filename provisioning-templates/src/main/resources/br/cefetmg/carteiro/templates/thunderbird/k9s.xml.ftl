<#-- Settings of K-9 Mail and Thunderbird for Android, file format 1, content version 99 (newer apps upgrade it). By POP the
     app cannot remove what it has fetched; DELETE, removing what the person deletes, is the most that it can be told. -->
<#assign words = {"STARTTLS": "STARTTLS_REQUIRED", "IMPLICIT_TLS": "SSL_TLS_REQUIRED"}>
<?xml version="1.0" encoding="UTF-8"?>
<k9settings version="99" format="1">
  <accounts>
    <account uuid="${uuid}">
      <name>${title}</name>
      <settings>
        <value key="deletePolicy">DELETE</value>
      </settings>
      <incoming-server type="<#if protocol == "IMAP">IMAP<#elseif protocol == "POP">POP3</#if>">
<@server incoming/>
      </incoming-server>
      <outgoing-server type="SMTP">
<@server outgoing/>
      </outgoing-server>
      <identities>
        <identity>
          <name>${name}</name>
          <email>${address}</email>
        </identity>
      </identities>
    </account>
  </accounts>
</k9settings>
<#macro server place>
        <host>${place.host}</host>
        <port>${place.port}</port>
        <connection-security>${words[place.security]}</connection-security>
        <authentication-type>PLAIN</authentication-type>
        <username>${address}</username>
</#macro>
