<#-- The installer for classic Outlook, PowerShell 5.1. Rules, each tested:
     - outside $Textos only ASCII; in $Textos write Portuguese as it is: each accent leaves as \uXXXX, which
       Get-Texto reads again. No backslash and no apostrophe in a text; {0}, {1} are filled in by -f.
     - what the person brought stands in the three base64 blocks and nowhere else.
     - no FreeMarker mark of its own in the script: no dollar sign before a brace, no less-than sign before a hash sign.
     - looks first and writes last: no line above "A partir daqui" changes anything.
     In three parts that are joined as they stand: what it is given and says (this one), -look, -write. -->
#Requires -Version 5.1
# E-mail institucional do CEFET-MG no Outlook classico para Windows, conforme ${code}, revisao ${revision}.
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

$Protocolo = '${protocol}'
$Revisao = '${code} ${revision}'
$NomeDoPerfil = '${profileName}'
$Substituir = (${replacement?string("1", "0")} -eq 1)
$PrfSha256 = '${prfSha256}'

$EnderecoBase64 = @'
<#list addressBase64 as line>
${line}
</#list>
'@
$PrfBase64 = @'
<#list prfBase64 as line>
${line}
</#list>
'@
$XmlBase64 = @'
<#list xmlBase64 as line>
${line}
</#list>
'@

# Textos para a pessoa. Letras acentuadas estao escritas como \uXXXX para que o arquivo seja ASCII puro.
$Textos = @{
    'titulo'              = 'E-mail institucional do CEFET-MG no Outlook clássico, conforme o manual {0}'
    'conta'               = 'Conta: {0}, recebimento por {1}.'
    'fechar'              = 'Tecle Enter para fechar'
    'erro'                = 'Algo não saiu como esperado: {0}'
    'erro-o-que-fazer'    = 'Guarde esta mensagem e fale com o atendimento. Para desfazer o que foi gravado: execute com -Desinstalar.'
    'sistema'             = 'Este instalador configura a conta de uma pessoa e precisa ser executado por ela, não pelo sistema. Nada foi alterado.'
    'restrito'            = 'O PowerShell deste computador está em modo restrito, no qual este instalador não funciona. Nada foi alterado. Fale com o atendimento.'
    'sem-outlook'         = 'Não encontrei o Outlook clássico (2016 ou mais novo) neste computador. Nada foi alterado. O novo Outlook e outros aplicativos não leem este instalador: para eles, use o cartão de configuração do portal.'
    'outlook-aberto'      = 'O Outlook está aberto. Feche-o e execute de novo. Nada foi alterado.'
    'novo-outlook'        = 'Atenção: o novo Outlook está em uso neste computador. Ele não lê estas configurações; para ele, use o cartão de configuração do portal. O que segue vale só para o Outlook clássico.'
    'sem-perfis'          = 'Nenhum perfil do Outlook encontrado.'
    'perfis'              = 'Perfis do Outlook encontrados: {0}.'
    'perfil-padrao'       = 'Perfil padrão: «{0}».'
    'outro-protocolo'     = 'Parei: o endereço {0} já está no perfil «{1}» por {2}, e só um protocolo de recebimento pode ser usado. Nada foi alterado.'
    'refazer-o-nosso'     = 'O que fazer: no portal, baixe o arquivo de novo com a opção de substituir o perfil e execute o instalador que vier nele. Antes, se o perfil usa POP, faça uma cópia do arquivo de dados do Outlook (.pst): há mensagens que só existem nele.'
    'remover-a-conta'     = 'O que fazer: abra o Outlook no perfil «{0}» e, se a conta usa POP, faça uma cópia do arquivo de dados do Outlook (.pst): há mensagens que só existem nele. Depois remova a conta em Arquivo > Configurações de Conta, feche o Outlook e execute este instalador de novo.'
    'ja-configurado'      = 'O endereço {0} já está no perfil «{1}» por {2}: não há o que fazer, e nada foi alterado. Se a conta não funciona, remova-a no Outlook e execute este instalador de novo.'
    'perfil-ocupado'      = 'Parei: o perfil «{0}» já existe, sem esta conta, e este arquivo não o substitui. Nada foi alterado.'
    'plano'               = 'O que vai acontecer:'
    'plano-perfil'        = '- Na próxima vez, o Outlook abrirá em um perfil novo e vazio, «{0}», com esta conta. Isso é o esperado.'
    'plano-substituir'    = '- O perfil «{0}», que já existe, será refeito: o que está nele deixa de aparecer. Este instalador não apaga arquivos de dados do Outlook.'
    'plano-anterior'      = '- O perfil «{0}» fica intacto. Ele volta a ser o padrão com -Desinstalar, ou em Painel de Controle > Email (Microsoft Outlook) > Mostrar Perfis.'
    'plano-IMAP'          = '- Por IMAP, as mensagens ficam no servidor.'
    'plano-POP'           = '- Por POP, as mensagens da caixa de entrada vêm para este computador e saem do servidor.'
    'plano-senha'         = '- O Outlook vai pedir a senha uma vez: {0}. Este instalador não pede nem guarda senha.'
    'credencial'          = '${credential}'
    'plano-arquivos'      = '- Dois arquivos serão gravados em {0}, e valores do Outlook no registro deste usuário.'
    'simulacao'           = 'Simulação (-WhatIf): nada foi alterado.'
    'pergunta'            = 'Continuar? (S/N)'
    'nao-confirmado'      = 'Sem confirmação, nada foi alterado.'
    'pronto'              = 'Pronto. Abra o Outlook clássico.'
    'pronto-se-faltar'    = 'Se a conta não aparecer, use Arquivo > Adicionar Conta com o endereço {0}.'
    'desinstalar-nada'    = 'Este instalador não foi usado nesta conta do Windows. Não há o que desfazer.'
    'desinstalar-valores' = '- Os arquivos e os valores que este instalador gravou serão removidos; os que havia antes voltam.'
    'desinstalar-perfil'  = '- O perfil «{0}» e as mensagens dele não são apagados. Para removê-lo: Painel de Controle > Email (Microsoft Outlook) > Mostrar Perfis.'
    'desinstalar-volta'   = '- O perfil «{0}» volta a ser o padrão.'
    'desinstalar-feito'   = 'Pronto. As configurações deste instalador foram desfeitas.'
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
