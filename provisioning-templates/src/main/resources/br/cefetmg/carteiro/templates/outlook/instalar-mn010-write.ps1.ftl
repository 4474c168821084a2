<#-- The last part of the installer: what writes, and the order of everything. Its rules stand in the first part. -->

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
