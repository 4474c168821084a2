<#noautoesc>${value}</#noautoesc>
