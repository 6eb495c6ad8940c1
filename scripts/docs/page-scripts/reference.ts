import { init } from "./redoc.standalone.js";

const data = document.getElementById("openapi-document");
const target = document.getElementById("redoc");

if (data !== null && target !== null) {
  const options = {
    disableTelemetry: true,
    downloadUrls: [{ title: "OpenAPI document", url: "openapi.json" }],
    schemasExpansionLevel: 2,
    sortRequiredPropsFirst: true,
  };
  init(JSON.parse(data.textContent), options, target);
}
