<#-- Profile for classic Outlook, as the Office Customization Tool writes it: seven parts, read by Outlook itself.
     A key of [Account1] without its line in the last part is dropped silently. SMTPSecureConnection: 1 TLS at once, 2 STARTTLS. A profile
     cannot say STARTTLS for receiving, so it uses the port that the manual offers to clients without it.
     No key may carry a password. The file has no comments of its own: what is not in it cannot be misread. -->
[General]
Custom=1
ProfileName=${profileName}
DefaultProfile=Yes
OverwriteProfile=<#if replacement>Yes<#else>No</#if>
ModifyDefaultProfileIfPresent=FALSE
BackupProfile=No

[Service List]
Service1=Outlook Address Book

[Internet Account List]
Account1=<#if protocol == "IMAP">IMAP_I_Mail<#else>I_Mail</#if>

[Service1]
UniqueService=Yes

[Account1]
UniqueService=No
DefaultAccount=TRUE
AccountName=${address}
DisplayName=${name}
EmailAddress=${address}
ConnectionType=0
<#if protocol == "IMAP">
IMAPServer=${incoming.host}
IMAPUserName=${address}
IMAPPort=${incoming.port}
IMAPUseSSL=1
IMAPUseSPA=0
<#else>
POP3Server=${incoming.host}
POP3UserName=${address}
POP3Port=${incoming.port}
POP3UseSSL=1
POP3UseSPA=0
LeaveOnServer=0x0
</#if>
SMTPServer=${outgoing.host}
SMTPPort=${outgoing.port}
SMTPSecureConnection=${outgoing.secureConnection}
SMTPUseAuth=1
SMTPAuthMethod=0
SMTPUseSPA=0
ServerTimeOut=60

[Outlook Address Book]
ServiceName=CONTAB

<#if protocol == "IMAP">
[IMAP_I_Mail]
AccountType=IMAP
<#else>
[I_Mail]
AccountType=POP3
</#if>
AccountName=PT_UNICODE,0x0002
DisplayName=PT_UNICODE,0x000B
EmailAddress=PT_UNICODE,0x000C
ConnectionType=PT_LONG,0x000F
<#if protocol == "IMAP">
IMAPServer=PT_UNICODE,0x0100
IMAPUserName=PT_UNICODE,0x0101
IMAPPort=PT_LONG,0x0104
IMAPUseSSL=PT_LONG,0x0105
IMAPUseSPA=PT_LONG,0x0108
<#else>
POP3Server=PT_UNICODE,0x0100
POP3UserName=PT_UNICODE,0x0101
POP3Port=PT_LONG,0x0104
POP3UseSSL=PT_LONG,0x0105
POP3UseSPA=PT_LONG,0x0108
LeaveOnServer=PT_LONG,0x1000
</#if>
SMTPServer=PT_UNICODE,0x0200
SMTPPort=PT_LONG,0x0201
SMTPSecureConnection=PT_LONG,0x020A
SMTPUseAuth=PT_LONG,0x0203
SMTPAuthMethod=PT_LONG,0x0208
SMTPUseSPA=PT_LONG,0x0207
ServerTimeOut=PT_LONG,0x0209
