<#-- The second part of the installer: what looks. Its rules stand in the first part. -->

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
