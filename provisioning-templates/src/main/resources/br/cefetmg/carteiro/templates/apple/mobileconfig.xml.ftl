<#-- Apple configuration profile with one mail account (com.apple.mail.managed).
     Only the account's own fields carry what the person can influence. UseSSL is always true: with the manual's first ports
     Apple's clients then insist on STARTTLS, with the others they speak TLS from the start. -->
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadType</key>
  <string>Configuration</string>
  <key>PayloadVersion</key>
  <integer>1</integer>
  <key>PayloadIdentifier</key>
  <string>${payloadIdentifier}</string>
  <key>PayloadUUID</key>
  <string>${contentUuid}</string>
  <key>PayloadScope</key>
  <string>User</string>
  <key>PayloadOrganization</key>
  <string>CEFET-MG</string>
  <key>PayloadDisplayName</key>
  <string>E-mail institucional do CEFET-MG (${protocol})</string>
  <key>PayloadDescription</key>
  <string>Configura o e-mail institucional por ${protocol} e SMTP, conforme o manual ${code}, revisão ${revision}.</string>
  <key>ConsentText</key>
  <dict>
<#list ["default", "pt-BR"] as language>
    <key>${language}</key>
  <#if protocol == "IMAP">
    <string>Este perfil configura o e-mail institucional do CEFET-MG neste aparelho por IMAP: as mensagens permanecem no servidor. A senha não está no arquivo; quando o aparelho pedir, digite a ${credential}. Apenas um protocolo de recebimento pode ser configurado: este perfil substitui o anterior. Se o anterior era POP, as mensagens guardadas somente neste aparelho podem ser apagadas; faça antes uma cópia delas.</string>
  <#elseif protocol == "POP">
    <string>Este perfil configura o e-mail institucional do CEFET-MG neste aparelho por POP: conforme o manual, as mensagens são transferidas para o aparelho e excluídas do servidor. O perfil não altera essa opção do aplicativo; confira-a nos ajustes da conta. A senha não está no arquivo; quando o aparelho pedir, digite a ${credential}. Apenas um protocolo de recebimento pode ser configurado: este perfil substitui o anterior. Remover ou substituir este perfil apaga a conta e as mensagens guardadas somente neste aparelho; faça antes uma cópia delas.</string>
  </#if>
</#list>
    <key>en</key>
<#if protocol == "IMAP">
    <string>This profile sets up CEFET-MG institutional e-mail on this device by IMAP: messages stay on the server. The password is not in the file; when the device asks for it, enter the password (${credential}). Only one receive protocol may be set up: this profile replaces the former one. If that was POP, messages kept only on this device may be deleted; make a copy of them first.</string>
<#elseif protocol == "POP">
    <string>This profile sets up CEFET-MG institutional e-mail on this device by POP: according to the manual, messages are transferred to the device and removed from the server. The profile does not change that option of the app; check it in the account's settings. The password is not in the file; when the device asks for it, enter the password (${credential}). Only one receive protocol may be set up: this profile replaces the former one. Removing or replacing this profile deletes the account and the messages kept only on this device; make a copy of them first.</string>
</#if>
  </dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key>
      <string>com.apple.mail.managed</string>
      <key>PayloadVersion</key>
      <integer>1</integer>
      <key>PayloadIdentifier</key>
      <string>${accountIdentifier}</string>
      <key>PayloadUUID</key>
      <string>${accountUuid}</string>
      <key>PayloadDisplayName</key>
      <string>CEFET-MG (${protocol})</string>
      <key>EmailAccountDescription</key>
      <string>CEFET-MG (${protocol})</string>
      <key>EmailAccountName</key>
      <string>${name}</string>
      <key>EmailAddress</key>
      <string>${address}</string>
      <key>EmailAccountType</key>
      <string>EmailType${protocol}</string>
      <key>IncomingMailServerHostName</key>
      <string>${incoming.host}</string>
      <key>IncomingMailServerPortNumber</key>
      <integer>${incoming.port}</integer>
      <key>IncomingMailServerUseSSL</key>
      <true/>
      <key>IncomingMailServerAuthentication</key>
      <string>EmailAuthPassword</string>
      <key>IncomingMailServerUsername</key>
      <string>${address}</string>
      <key>OutgoingMailServerHostName</key>
      <string>${outgoing.host}</string>
      <key>OutgoingMailServerPortNumber</key>
      <integer>${outgoing.port}</integer>
      <key>OutgoingMailServerUseSSL</key>
      <true/>
      <key>OutgoingMailServerAuthentication</key>
      <string>EmailAuthPassword</string>
      <key>OutgoingMailServerUsername</key>
      <string>${address}</string>
      <key>OutgoingPasswordSameAsIncomingPassword</key>
      <true/>
    </dict>
  </array>
</dict>
</plist>
