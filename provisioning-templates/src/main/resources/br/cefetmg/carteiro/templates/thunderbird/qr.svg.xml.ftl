<#-- The code as a picture: dark modules on white, nothing that runs or loads. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" shape-rendering="crispEdges" role="img">
  <title>${title}</title>
  <rect width="${width}" height="${width}" fill="#fff"/>
  <path fill="#000" d="${path}"/>
</svg>
