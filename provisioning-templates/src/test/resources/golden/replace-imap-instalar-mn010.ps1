#Requires -Version 5.1
# E-mail institucional do CEFET-MG no Outlook classico para Windows, conforme MN 010, revisao 1.1.
#
# Uso:
#   .\instalar-mn010.ps1               olha, explica, pergunta e configura
#   .\instalar-mn010.ps1 -WhatIf       olha e explica; nao altera nada
#   .\instalar-mn010.ps1 -Sim          nao pergunta (para MDM; executar como a propria pessoa)
#   .\instalar-mn010.ps1 -Desinstalar  desfaz e devolve o perfil padrao anterior
#
# Nao pede senha e nao contem senha. Nao acessa a rede. Altera apenas valores deste usuario (HKCU) e dois arquivos em
# %LOCALAPPDATA%\CEFET-MG\MN010.
#
# Codigos de saida: 0 feito, ou nada a fazer; 1 erro inesperado; 2 sem Outlook classico; 3 Outlook aberto;
# 4 conta em conflito; 5 nao confirmado; 6 executado pelo sistema, e nao por uma pessoa.
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [switch]$Sim,
    [switch]$Desinstalar
)

$ErrorActionPreference = 'Stop'

$Protocolo = 'IMAP'
$Revisao = 'MN 010 1.1'
$NomeDoPerfil = 'CEFETMG'
$Substituir = (1 -eq 1)
$PrfSha256 = 'ce370d69e0ae5d4704d4368301a3b3bec24209651d47fe0fdfbc50a34873a876'

$EnderecoBase64 = @'
Y29uY2VpY2FvLmRhdmlsYUBjZWZldG1nLmJy
'@
$PrfBase64 = @'
W0dlbmVyYWxdDQpDdXN0b209MQ0KUHJvZmlsZU5hbWU9Q0VGRVRNRw0KRGVmYXVsdFByb2ZpbGU9
WWVzDQpPdmVyd3JpdGVQcm9maWxlPVllcw0KTW9kaWZ5RGVmYXVsdFByb2ZpbGVJZlByZXNlbnQ9
RkFMU0UNCkJhY2t1cFByb2ZpbGU9Tm8NCg0KW1NlcnZpY2UgTGlzdF0NClNlcnZpY2UxPU91dGxv
b2sgQWRkcmVzcyBCb29rDQoNCltJbnRlcm5ldCBBY2NvdW50I
Expc3RdDQpBY2NvdW50MT1JTUFQX0lfTWFpbA0KDQpbU2VydmljZTFdDQpVbmlxdWVTZXJ2aWNlP
Vllcw0KDQpbQWNjb3VudDFdDQpVbmlxdWVTZXJ2aWNlPU5vDQpEZWZhdWx0QWNjb3VudD1UUlVFD
QpBY2NvdW50TmFtZT1jb25jZWljYW8uZGF2aWxhQGNlZmV0bWcuYnINCkRpc3BsYXlOYW1lPUNvb
mNlaefjbyBEJ8F2aWxhICYgRmlsaG9zDQpFbWFpbEFkZHJlc3M9Y29uY2VpY2FvLmRhdmlsYUBjZ
WZldG1nLmJyDQpDb25uZWN0aW9uVHlwZT0wDQpJTUFQU2VydmVyPWltYXAuY2VmZXRtZy5icg0KS
U1BUFVzZXJOYW1lPWNvbmNlaWNhby5kYXZpbGFAY2VmZXRtZy5icg0KSU1BUFBvcnQ9OTkzDQpJT
UFQVXNlU1NMPTENCklNQVBVc2VTUEE9MA0KU01UUFNlcnZlcj1zbXRwLmNlZmV0bWcuYnINClNNV
FBQb3J0PTU4Nw0KU01UUFNlY3VyZUNvbm5lY3Rpb249Mg0KU01UUFVzZUF1dGg9MQ0KU01UUEF1d
GhNZXRob2Q9MA0KU01UUFVzZVNQQT0wDQpTZXJ2ZXJUaW1lT3V0PTYwDQoNCltPdXRsb29rIEFkZ
HJlc3MgQm9va10NClNlcnZpY2VOYW1lPUNPTlRBQg0KDQpbSU1BUF9JX01haWxdDQpBY2NvdW50V
HlwZT1JTUFQDQpBY2NvdW50TmFtZT1QVF9VTklDT0RFLDB4MDAwMg0KRGlzcGxheU5hbWU9UFRfV
U5JQ09ERSwweDAwMEINCkVtYWlsQWRkcmVzcz1QVF9VTklDT0RFLDB4MDAwQw0KQ29ubmVjdGlvb
lR5cGU9UFRfTE9ORywweDAwMEYNCklNQVBTZXJ2ZXI9UFRfVU5JQ09ERSwweDAxMDANCklNQVBVc
2VyTmFtZT1QVF9VTklDT0RFLDB4MDEwMQ0KSU1BUFBvcnQ9UFRfTE9ORywweDAxMDQNCklNQVBVc
2VTU0w9UFRfTE9ORywweDAxMDUNCklNQVBVc2VTUEE9UFRfTE9ORywweDAxMDgNClNNVFBTZXJ2Z
XI9UFRfVU5JQ09ERSwweDAyMDANClNNVFBQb3J0PVBUX0xPTkcsMHgwMjAxDQpTTVRQU2VjdXJlQ
29ubmVjdGlvbj1QVF9MT05HLDB4MDIwQQ0KU01UUFVzZUF1dGg9UFRfTE9ORywweDAyMDMNClNNV
FBBdXRoTWV0aG9kPVBUX0xPTkcsMHgwMjA4DQpTTVRQVXNlU1BBPVBUX0xPTkcsMHgwMjA3DQpTZ
XJ2ZXJUaW1lT3V0PVBUX0xPTkcsMHgwMjA5DQo=
'@
$XmlBase64 = @'
PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0idXRmLTgiPz4KPEF1dG9kaXNjb3ZlciB4bWxu
cz0iaHR0cDovL3NjaGVtYXMubWljcm9zb2Z0LmNvbS9leGNoYW5nZS9hdXRvZGlzY292ZXIvcmVz
cG9uc2VzY2hlbWEvMjAwNiI+CiAgPFJlc3BvbnNlIHhtbG5zPSJodHRwOi8vc2NoZW1hcy5taWNy
b3NvZnQuY29tL2V4Y2hhbmdlL2F1dG9kaXNjb3Zlci9vdXRsb29rL3Jlc3BvbnNlc2NoZW1hLzIw
MDZhIj4KICAgIDxVc2VyPgogICAgICA8RGlzcGxheU5hbWU+Q29uY2Vpw6fDo28gRCYjMzk7w4F2
aWxhICZhbXA7IEZpbGhvczwvRGlzcGxheU5hbWU+CiAgICA8L1VzZXI+CiAgICA8QWNjb3VudD4K
ICAgICAgPEFjY291bnRUeXBlPmVtYWlsPC9BY2NvdW50VHlwZT4KICAgICAgPEFjdGlvbj5zZXR0
aW5nczwvQWN0aW9uPgogICAgICA8UHJvdG9jb2w+CiAgICAgICAgPFR5cGU+SU1BUDwvVHlwZT4K
ICAgICAgICA8U2VydmVyPmltYXAuY2VmZXRtZy5icjwvU2VydmVyPgogICAgICAgIDxQb3J0PjE0
MzwvUG9ydD4KICAgICAgICA8TG9naW5OYW1lPmNvbmNlaWNhby5kYXZpbGFAY2VmZXRtZy5icjwv
TG9naW5OYW1lPgogICAgICAgIDxEb21haW5SZXF1aXJlZD5vZmY8L0RvbWFpblJlcXVpcmVkPgog
ICAgICAgIDxTUEE+b2ZmPC9TUEE+CiAgICAgICAgPFNTTD5vZmY8L1NTTD4KICAgICAgICA8RW5j
cnlwdGlvbj5UTFM8L0VuY3J5cHRpb24+CiAgICAgICAgPEF1dGhSZXF1aXJlZD5vbjwvQXV0aFJl
cXVpcmVkPgogICAgICA8L1Byb3RvY29sPgogICAgICA8UHJvdG9jb2w+CiAgICAgICAgPFR5cGU+
U01UUDwvVHlwZT4KICAgICAgICA8U2VydmVyPnNtdHAuY2VmZXRtZy5icjwvU2VydmVyPgogICAg
ICAgIDxQb3J0PjU4NzwvUG9ydD4KICAgICAgICA8TG9naW5OYW1lPmNvbmNlaWNhby5kYXZpbGFA
Y2VmZXRtZy5icjwvTG9naW5OYW1lPgogICAgICAgIDxEb21haW5SZXF1aXJlZD5vZmY8L0RvbWFp
blJlcXVpcmVkPgogICAgICAgIDxTUEE+b2ZmPC9TUEE+CiAgICAgICAgPFNTTD5vZmY8L1NTTD4K
ICAgICAgICA8RW5jcnlwdGlvbj5UTFM8L0VuY3J5cHRpb24+CiAgICAgICAgPEF1dGhSZXF1aXJl
ZD5vbjwvQXV0aFJlcXVpcmVkPgogICAgICAgIDxVc2VQT1BBdXRoPm9uPC9Vc2VQT1BBdXRoPgog
ICAgICAgIDxTTVRQTGFzdD5vZmY8L1NNVFBMYXN0PgogICAgICA8L1Byb3RvY29sPgogICAgPC9B
Y2NvdW50PgogIDwvUmVzcG9uc2U+CjwvQXV0b2Rpc2NvdmVyPgo=
'@

# Textos para a pessoa. Letras acentuadas estao escritas como \uXXXX para que o arquivo seja ASCII puro.
$Textos = @{
    'titulo'              = 'E-mail institucional do CEFET-MG no Outlook cl\u00E1ssico, conforme o manual {0}'
    'conta'               = 'Conta: {0}, recebimento por {1}.'
    'fechar'              = 'Tecle Enter para fechar'
    'erro'                = 'Algo n\u00E3o saiu como esperado: {0}'
    'erro-o-que-fazer'    = 'Guarde esta mensagem e fale com o atendimento. Para desfazer o que foi gravado: execute com -Desinstalar.'
    'sistema'             = 'Este instalador configura a conta de uma pessoa e precisa ser executado por ela, n\u00E3o pelo sistema. Nada foi alterado.'
    'restrito'            = 'O PowerShell deste computador est\u00E1 em modo restrito, no qual este instalador n\u00E3o funciona. Nada foi alterado. Fale com o atendimento.'
    'sem-outlook'         = 'N\u00E3o encontrei o Outlook cl\u00E1ssico (2016 ou mais novo) neste computador. Nada foi alterado. O novo Outlook e outros aplicativos n\u00E3o leem este instalador: para eles, use o cart\u00E3o de configura\u00E7\u00E3o do portal.'
    'outlook-aberto'      = 'O Outlook est\u00E1 aberto. Feche-o e execute de novo. Nada foi alterado.'
    'novo-outlook'        = 'Aten\u00E7\u00E3o: o novo Outlook est\u00E1 em uso neste computador. Ele n\u00E3o l\u00EA estas configura\u00E7\u00F5es; para ele, use o cart\u00E3o de configura\u00E7\u00E3o do portal. O que segue vale s\u00F3 para o Outlook cl\u00E1ssico.'
    'sem-perfis'          = 'Nenhum perfil do Outlook encontrado.'
    'perfis'              = 'Perfis do Outlook encontrados: {0}.'
    'perfil-padrao'       = 'Perfil padr\u00E3o: \u00AB{0}\u00BB.'
    'outro-protocolo'     = 'Parei: o endere\u00E7o {0} j\u00E1 est\u00E1 no perfil \u00AB{1}\u00BB por {2}, e s\u00F3 um protocolo de recebimento pode ser usado. Nada foi alterado.'
    'refazer-o-nosso'     = 'O que fazer: no portal, baixe o arquivo de novo com a op\u00E7\u00E3o de substituir o perfil e execute o instalador que vier nele. Antes, se o perfil usa POP, fa\u00E7a uma c\u00F3pia do arquivo de dados do Outlook (.pst): h\u00E1 mensagens que s\u00F3 existem nele.'
    'remover-a-conta'     = 'O que fazer: abra o Outlook no perfil \u00AB{0}\u00BB e, se a conta usa POP, fa\u00E7a uma c\u00F3pia do arquivo de dados do Outlook (.pst): h\u00E1 mensagens que s\u00F3 existem nele. Depois remova a conta em Arquivo > Configura\u00E7\u00F5es de Conta, feche o Outlook e execute este instalador de novo.'
    'ja-configurado'      = 'O endere\u00E7o {0} j\u00E1 est\u00E1 no perfil \u00AB{1}\u00BB por {2}: n\u00E3o h\u00E1 o que fazer, e nada foi alterado. Se a conta n\u00E3o funciona, remova-a no Outlook e execute este instalador de novo.'
    'perfil-ocupado'      = 'Parei: o perfil \u00AB{0}\u00BB j\u00E1 existe, sem esta conta, e este arquivo n\u00E3o o substitui. Nada foi alterado.'
    'plano'               = 'O que vai acontecer:'
    'plano-perfil'        = '- Na pr\u00F3xima vez, o Outlook abrir\u00E1 em um perfil novo e vazio, \u00AB{0}\u00BB, com esta conta. Isso \u00E9 o esperado.'
    'plano-substituir'    = '- O perfil \u00AB{0}\u00BB, que j\u00E1 existe, ser\u00E1 refeito: o que est\u00E1 nele deixa de aparecer. Este instalador n\u00E3o apaga arquivos de dados do Outlook.'
    'plano-anterior'      = '- O perfil \u00AB{0}\u00BB fica intacto. Ele volta a ser o padr\u00E3o com -Desinstalar, ou em Painel de Controle > Email (Microsoft Outlook) > Mostrar Perfis.'
    'plano-IMAP'          = '- Por IMAP, as mensagens ficam no servidor.'
    'plano-POP'           = '- Por POP, as mensagens da caixa de entrada v\u00EAm para este computador e saem do servidor.'
    'plano-senha'         = '- O Outlook vai pedir a senha uma vez: {0}. Este instalador n\u00E3o pede nem guarda senha.'
    'credencial'          = 'Senha da Identidade \u00DAnica do CEFET-MG'
    'plano-arquivos'      = '- Dois arquivos ser\u00E3o gravados em {0}, e valores do Outlook no registro deste usu\u00E1rio.'
    'simulacao'           = 'Simula\u00E7\u00E3o (-WhatIf): nada foi alterado.'
    'pergunta'            = 'Continuar? (S/N)'
    'nao-confirmado'      = 'Sem confirma\u00E7\u00E3o, nada foi alterado.'
    'pronto'              = 'Pronto. Abra o Outlook cl\u00E1ssico.'
    'pronto-se-faltar'    = 'Se a conta n\u00E3o aparecer, use Arquivo > Adicionar Conta com o endere\u00E7o {0}.'
    'desinstalar-nada'    = 'Este instalador n\u00E3o foi usado nesta conta do Windows. N\u00E3o h\u00E1 o que desfazer.'
    'desinstalar-valores' = '- Os arquivos e os valores que este instalador gravou ser\u00E3o removidos; os que havia antes voltam.'
    'desinstalar-perfil'  = '- O perfil \u00AB{0}\u00BB e as mensagens dele n\u00E3o s\u00E3o apagados. Para remov\u00EA-lo: Painel de Controle > Email (Microsoft Outlook) > Mostrar Perfis.'
    'desinstalar-volta'   = '- O perfil \u00AB{0}\u00BB volta a ser o padr\u00E3o.'
    'desinstalar-feito'   = 'Pronto. As configura\u00E7\u00F5es deste instalador foram desfeitas.'
}

$ChaveOutlook = 'HKCU:\Software\Microsoft\Office\16.0\Outlook'
$ChaveNossa = 'HKCU:\Software\CEFET-MG\MN010'
$ChaveAnterior = "$ChaveNossa\Anterior"
# Subchave em que cada perfil do Outlook guarda as suas contas
$SubchaveContas = '9375CFF0413111d3B88A00104B2A6676'

function Get-Texto {
    param([string]$Nome, [object[]]$Valores = @())
    return ([regex]::Unescape($Textos[$Nome]) -f $Valores)
}

function Write-Texto {
    param([string]$Nome, [object[]]$Valores = @())
    Write-Host (Get-Texto $Nome $Valores)
}

function Stop-Instalador {
    param([int]$Codigo)
    if (-not $Sim -and -not $WhatIfPreference) {
        try { Read-Host (Get-Texto 'fechar') | Out-Null } catch { Write-Host '' }
    }
    exit $Codigo
}

function Confirm-Plano {
    if ($WhatIfPreference) {
        Write-Texto 'simulacao'
        Stop-Instalador 0
    }
    if ($Sim) { return }
    foreach ($tentativa in 1..3) {
        $resposta = ''
        try { $resposta = ([string](Read-Host (Get-Texto 'pergunta'))).Trim() } catch { break }
        if ($resposta -eq 'S') { return }
        if ($resposta -eq 'N') { break }
    }
    Write-Texto 'nao-confirmado'
    Stop-Instalador 5
}

# --- Olhar: daqui ate a parte que grava, nada e alterado ---

function Get-Valor {
    param([string]$Chave, [string]$Nome)
    $item = Get-Item -LiteralPath $Chave -ErrorAction SilentlyContinue
    if ($null -eq $item) { return $null }
    return $item.GetValue($Nome)
}

function Get-Subchaves {
    param([string]$Chave)
    $item = Get-Item -LiteralPath $Chave -ErrorAction SilentlyContinue
    if ($null -ne $item) { $item.GetSubKeyNames() }
}

# O Outlook guarda textos em binario (UTF-16LE terminado em zero) ou como texto comum
function Get-TextoDaConta {
    param($Item, [string]$Nome)
    $valor = $Item.GetValue($Nome)
    if ($null -eq $valor) { return '' }
    if ($valor -is [byte[]]) { $valor = [Text.Encoding]::Unicode.GetString($valor) }
    return ([string]$valor).TrimEnd([char]0)
}

function Get-OutlookClassico {
    $raizes = @(
        'HKLM:\SOFTWARE\Microsoft\Office\16.0\Outlook\InstallRoot',
        'HKLM:\SOFTWARE\WOW6432Node\Microsoft\Office\16.0\Outlook\InstallRoot'
    )
    foreach ($raiz in $raizes) {
        $pasta = [string](Get-Valor $raiz 'Path')
        if ($pasta -ne '') {
            $programa = Join-Path $pasta 'OUTLOOK.EXE'
            if (Test-Path -LiteralPath $programa) { return $programa }
        }
    }
    $registrado = Get-Valor 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\OUTLOOK.EXE' ''
    $programa = ([string]$registrado).Trim('"')
    if ($programa -ne '' -and (Test-Path -LiteralPath $programa)) {
        if ((Get-Item -LiteralPath $programa).VersionInfo.FileMajorPart -eq 16) { return $programa }
    }
    return $null
}

# Aberto por esta pessoa: outras sessoes do mesmo computador nao contam
function Test-Aberto {
    param([string]$Programa)
    $sessao = (Get-Process -Id $PID).SessionId
    $abertos = @(Get-Process -Name $Programa -ErrorAction SilentlyContinue | Where-Object { $_.SessionId -eq $sessao })
    return ($abertos.Count -gt 0)
}

function Test-NovoOutlook {
    return ((Get-Valor "$ChaveOutlook\Preferences" 'UseNewOutlook') -eq 1) -or (Test-Aberto 'olk')
}

# As contas de POP e de IMAP de todos os perfis
function Get-Contas {
    foreach ($perfil in @(Get-Subchaves "$ChaveOutlook\Profiles")) {
        $contas = "$ChaveOutlook\Profiles\$perfil\$SubchaveContas"
        foreach ($numero in @(Get-Subchaves $contas)) {
            $item = Get-Item -LiteralPath "$contas\$numero"
            $recebimento = ''
            if ((Get-TextoDaConta $item 'POP3 Server') -ne '') { $recebimento = 'POP' }
            if ((Get-TextoDaConta $item 'IMAP Server') -ne '') { $recebimento = 'IMAP' }
            if ($recebimento -ne '') {
                $nomes = @('Email', 'Account Name', 'POP3 User', 'IMAP User')
                New-Object PSObject -Property @{
                    Perfil    = $perfil
                    Protocolo = $recebimento
                    Enderecos = @($nomes | ForEach-Object { Get-TextoDaConta $item $_ })
                }
            }
        }
    }
}

function ConvertFrom-Base64 {
    param([string]$Texto)
    # a virgula mantem o vetor de bytes inteiro
    return , [Convert]::FromBase64String($Texto)
}

function Get-Sha256 {
    param([byte[]]$Bytes)
    $resumo = [Security.Cryptography.SHA256]::Create().ComputeHash($Bytes)
    return ([BitConverter]::ToString($resumo) -replace '-', '').ToLowerInvariant()
}

# Para quando a mesma conta ja existe, ou quando o nosso perfil ja existe e nao deve ser substituido
function Assert-SemConflito {
    param([string]$Endereco, [string[]]$Perfis)
    foreach ($conta in @(Get-Contas | Where-Object { $_.Enderecos -contains $Endereco })) {
        $nosso = ($conta.Perfil -eq $NomeDoPerfil)
        if ($nosso -and $Substituir) { continue }
        if ($conta.Protocolo -eq $Protocolo) {
            Write-Texto 'ja-configurado' @($Endereco, $conta.Perfil, $conta.Protocolo)
            Stop-Instalador 0
        }
        Write-Texto 'outro-protocolo' @($Endereco, $conta.Perfil, $conta.Protocolo)
        if ($nosso) { Write-Texto 'refazer-o-nosso' } else { Write-Texto 'remover-a-conta' @($conta.Perfil) }
        Stop-Instalador 4
    }
    if ($Perfis -contains $NomeDoPerfil -and -not $Substituir) {
        Write-Texto 'perfil-ocupado' @($NomeDoPerfil)
        Write-Texto 'refazer-o-nosso'
        Stop-Instalador 4
    }
}

function Write-Plano {
    param([string[]]$Perfis, [string]$Padrao, [string]$Pasta)
    Write-Host ''
    Write-Texto 'plano'
    Write-Texto 'plano-perfil' @($NomeDoPerfil)
    if ($Perfis -contains $NomeDoPerfil) { Write-Texto 'plano-substituir' @($NomeDoPerfil) }
    if ($Padrao -ne '' -and $Padrao -ne $NomeDoPerfil) { Write-Texto 'plano-anterior' @($Padrao) }
    Write-Texto "plano-$Protocolo"
    Write-Texto 'plano-senha' @(Get-Texto 'credencial')
    Write-Texto 'plano-arquivos' @($Pasta)
    Write-Host ''
}

# --- A partir daqui: gravar ---

# Cria a chave so quando falta: New-Item -Force apaga os valores de uma chave que existe
function Set-Valor {
    param([string]$Chave, [string]$Nome, $Valor, [string]$Tipo)
    if (-not (Test-Path -LiteralPath $Chave)) { New-Item -Path $Chave -Force | Out-Null }
    New-ItemProperty -LiteralPath $Chave -Name $Nome -Value $Valor -PropertyType $Tipo -Force | Out-Null
}

# Guarda o que havia antes, uma vez, para a desinstalacao
function Save-Anterior {
    param([hashtable]$Alvo)
    $anterior = Get-Valor $Alvo.Chave $Alvo.Nome
    $guardado = Get-Valor $ChaveAnterior $Alvo.Nome
    if ($null -ne $anterior -and $anterior -ne $Alvo.Valor -and $null -eq $guardado) {
        Set-Valor $ChaveAnterior $Alvo.Nome $anterior $Alvo.Tipo
    }
}

function Restore-Anterior {
    param([hashtable]$Alvo)
    $guardado = Get-Valor $ChaveAnterior $Alvo.Nome
    if ($null -ne $guardado) {
        Set-Valor $Alvo.Chave $Alvo.Nome $guardado $Alvo.Tipo
    } elseif ((Get-Valor $Alvo.Chave $Alvo.Nome) -eq $Alvo.Valor) {
        Remove-ItemProperty -LiteralPath $Alvo.Chave -Name $Alvo.Nome
    }
}

function Install-Conta {
    param([byte[]]$Prf, [byte[]]$Xml, [string]$Pasta, [hashtable[]]$Alvos, [string]$Padrao)
    if (-not (Test-Path -LiteralPath $Pasta)) { New-Item -Path $Pasta -ItemType Directory -Force | Out-Null }
    [IO.File]::WriteAllBytes((Join-Path $Pasta 'mn010.prf'), $Prf)
    [IO.File]::WriteAllBytes((Join-Path $Pasta 'autodiscover.xml'), $Xml)
    Set-Valor $ChaveNossa 'Protocol' $Protocolo 'String'
    Set-Valor $ChaveNossa 'ManualRevision' $Revisao 'String'
    Set-Valor $ChaveNossa 'PrfSha256' $PrfSha256 'String'
    if ($Padrao -ne '' -and $Padrao -ne $NomeDoPerfil) {
        Set-Valor $ChaveNossa 'FormerDefaultProfile' $Padrao 'String'
    }
    foreach ($alvo in $Alvos) {
        Save-Anterior $alvo
        Set-Valor $alvo.Chave $alvo.Nome $alvo.Valor $alvo.Tipo
    }
    # com estes valores presentes o Outlook nao importa o perfil
    foreach ($nome in @('First-Run', 'FirstRun')) {
        Remove-ItemProperty -LiteralPath "$ChaveOutlook\Setup" -Name $nome -ErrorAction SilentlyContinue
    }
}

function Uninstall-Conta {
    param([string]$Pasta, [hashtable[]]$Alvos, [string[]]$Perfis, [string]$Padrao)
    if (-not (Test-Path -LiteralPath $ChaveNossa)) {
        Write-Texto 'desinstalar-nada'
        Stop-Instalador 0
    }
    $anterior = [string](Get-Valor $ChaveNossa 'FormerDefaultProfile')
    $volta = ($Perfis -contains $anterior -and $Padrao -eq $NomeDoPerfil)
    Write-Host ''
    Write-Texto 'plano'
    Write-Texto 'desinstalar-valores'
    if ($volta) { Write-Texto 'desinstalar-volta' @($anterior) }
    if ($Perfis -contains $NomeDoPerfil) { Write-Texto 'desinstalar-perfil' @($NomeDoPerfil) }
    Write-Host ''
    Confirm-Plano
    foreach ($alvo in $Alvos) { Restore-Anterior $alvo }
    if ($volta) { Set-Valor $ChaveOutlook 'DefaultProfile' $anterior 'String' }
    foreach ($arquivo in @('mn010.prf', 'autodiscover.xml')) {
        Remove-Item -LiteralPath (Join-Path $Pasta $arquivo) -ErrorAction SilentlyContinue
    }
    Remove-Item -LiteralPath $ChaveNossa -Recurse
    Write-Texto 'desinstalar-feito'
    Stop-Instalador 0
}

function Start-Instalador {
    if ([Security.Principal.WindowsIdentity]::GetCurrent().IsSystem) {
        Write-Texto 'sistema'
        Stop-Instalador 6
    }
    $prf = ConvertFrom-Base64 $PrfBase64
    $xml = ConvertFrom-Base64 $XmlBase64
    $endereco = [Text.Encoding]::ASCII.GetString((ConvertFrom-Base64 $EnderecoBase64))
    if ((Get-Sha256 $prf) -ne $PrfSha256) { throw 'mn010.prf: SHA-256' }
    $pasta = Join-Path ([Environment]::GetFolderPath('LocalApplicationData')) 'CEFET-MG\MN010'
    $setup = "$ChaveOutlook\Setup"
    $descoberta = "$ChaveOutlook\AutoDiscover"
    $arquivoXml = Join-Path $pasta 'autodiscover.xml'
    $alvos = @(
        @{ Chave = $setup; Nome = 'ImportPRF'; Valor = (Join-Path $pasta 'mn010.prf'); Tipo = 'String' },
        @{ Chave = $setup; Nome = 'DisableOffice365SimplifiedAccountCreation'; Valor = 1; Tipo = 'DWord' },
        @{ Chave = $descoberta; Nome = 'PreferLocalXML'; Valor = 1; Tipo = 'DWord' },
        @{ Chave = $descoberta; Nome = 'ExcludeExplicitO365Endpoint'; Valor = 1; Tipo = 'DWord' },
        @{ Chave = $descoberta; Nome = $endereco.Split('@')[1]; Valor = $arquivoXml; Tipo = 'String' }
    )

    Write-Texto 'titulo' @($Revisao)
    if (Test-Aberto 'OUTLOOK') {
        Write-Texto 'outlook-aberto'
        Stop-Instalador 3
    }
    $perfis = @(Get-Subchaves "$ChaveOutlook\Profiles")
    $padrao = [string](Get-Valor $ChaveOutlook 'DefaultProfile')
    if ($Desinstalar) { Uninstall-Conta $pasta $alvos $perfis $padrao }

    Write-Texto 'conta' @($endereco, $Protocolo)
    if ($null -eq (Get-OutlookClassico)) {
        Write-Texto 'sem-outlook'
        Stop-Instalador 2
    }
    if (Test-NovoOutlook) { Write-Texto 'novo-outlook' }
    if ($perfis.Count -eq 0) { Write-Texto 'sem-perfis' } else { Write-Texto 'perfis' @($perfis -join ', ') }
    if ($padrao -ne '') { Write-Texto 'perfil-padrao' @($padrao) }
    Assert-SemConflito $endereco $perfis
    Write-Plano $perfis $padrao $pasta
    Confirm-Plano
    Install-Conta $prf $xml $pasta $alvos $padrao
    Write-Texto 'pronto'
    Write-Texto 'pronto-se-faltar' @($endereco)
    Stop-Instalador 0
}

try {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
        Write-Texto 'restrito'
        Stop-Instalador 1
    }
    Start-Instalador
} catch {
    Write-Texto 'erro' @($_.Exception.Message)
    Write-Texto 'erro-o-que-fazer'
    Stop-Instalador 1
}
