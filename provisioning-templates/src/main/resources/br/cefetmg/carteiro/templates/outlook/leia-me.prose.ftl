<#-- The first thing that people read. Few lines, one way. Only the manual's words and the help contact are filled in. -->
E-mail institucional do CEFET-MG no Outlook clássico (${protocol})
Conforme o manual ${code}, revisão ${revision}

COMO FAZER
1. Feche o Outlook.
2. Extraia tudo: botão direito no arquivo .zip, "Extrair Tudo".
3. Na pasta extraída, botão direito em instalar-mn010.ps1,
   "Executar com o PowerShell" (no Windows 11 pode estar em
   "Mostrar mais opções").
4. Leia o que o instalador diz que vai fazer e responda S.
5. Abra o Outlook clássico. Ele abre em um perfil novo e vazio e pede a
   senha uma vez: é a ${credential}.

O QUE O WINDOWS PODE PERGUNTAR
- Se deseja abrir o arquivo, por ter vindo da Internet: responda Abrir.
- Se a política de execução pode mudar, só para esta janela: responda S.
- Se confia no editor que assinou o instalador: confira se é o CEFET-MG e
  responda Executar uma vez.

<#if protocol == "IMAP">
Por IMAP, as mensagens ficam no servidor.
<#else>
Por POP, as mensagens da caixa de entrada vêm para este computador e saem
do servidor. Faça cópias do arquivo de dados do Outlook (.pst).
</#if>

COMO DESFAZER
O perfil que você usava fica intacto. Para voltar a ele: Painel de
Controle, Email (Microsoft Outlook), Mostrar Perfis, "Usar sempre este
perfil". Ou, em uma janela do PowerShell nesta pasta:
    .\instalar-mn010.ps1 -Desinstalar

O QUE NÃO SERVE
O novo Outlook, o celular e outros aplicativos não leem estes arquivos:
use o cartão de configuração do portal.
Nenhum arquivo contém senha, e o instalador não pede senha.

As pastas "administradores" e "conferencia" são para a equipe de TI: os
arquivos separados, e as assinaturas de cada um.
<#if help?has_content>

AJUDA
<#list help as line>
${line}
</#list>
</#if>
