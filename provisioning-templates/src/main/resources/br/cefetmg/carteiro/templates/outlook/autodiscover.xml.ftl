<#-- Local Autodiscover answer for File > Add Account in classic Outlook. Encryption overrides SSL (MS-OXDSCLI 2.2.4.1.1.2.6.22);
     TLS means STARTTLS there. SSL says the same to versions before 2010. -->
<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <User>
      <DisplayName>${name}</DisplayName>
    </User>
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
      <Protocol>
        <Type>${incoming.type}</Type>
        <Server>${incoming.host}</Server>
        <Port>${incoming.port}</Port>
        <LoginName>${address}</LoginName>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <SSL>${incoming.ssl}</SSL>
        <Encryption>${incoming.encryption}</Encryption>
        <AuthRequired>on</AuthRequired>
      </Protocol>
      <Protocol>
        <Type>SMTP</Type>
        <Server>${outgoing.host}</Server>
        <Port>${outgoing.port}</Port>
        <LoginName>${address}</LoginName>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <SSL>${outgoing.ssl}</SSL>
        <Encryption>${outgoing.encryption}</Encryption>
        <AuthRequired>on</AuthRequired>
        <UsePOPAuth>on</UsePOPAuth>
        <SMTPLast>off</SMTPLast>
      </Protocol>
    </Account>
  </Response>
</Autodiscover>
