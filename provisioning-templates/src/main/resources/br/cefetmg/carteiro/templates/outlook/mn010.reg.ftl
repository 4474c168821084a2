<#-- Values that make classic Outlook read the other two files at its next start, for administrators who put them where the
     paths below say. Never a key of a profile itself, nothing of the machine, nothing of policies. -->
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\Setup]
"First-Run"=-
"FirstRun"=-
"ImportPRF"="${folder}\\mn010.prf"
"DisableOffice365SimplifiedAccountCreation"=dword:00000001

[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\AutoDiscover]
"PreferLocalXML"=dword:00000001
"ExcludeExplicitO365Endpoint"=dword:00000001
"${domain}"="${folder}\\autodiscover.xml"

[HKEY_CURRENT_USER\Software\CEFET-MG\MN010]
"Protocol"="${protocol}"
"ManualRevision"="${manual}"
"PrfSha256"="${prfSha256}"

