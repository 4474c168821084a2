<#-- Body for deviceAppManagement/mobileAppConfigurations of Microsoft Graph. Which app of the tenant it is for is known there
     only: an administrator fills targetedMobileApps. -->
{
  "@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration",
  "displayName": "${title}",
  "description": "${code} ${revision}. Só para o aplicativo que declara estas chaves. <#if verified>Chaves conferidas.<#else>Chaves não conferidas: perfil de exemplo ou sem fonte.</#if>",
  "packageId": "app:${packageName}",
  "payloadJson": "${payloadJson}",
  "targetedMobileApps": [],
  "profileApplicability": "default"
}
