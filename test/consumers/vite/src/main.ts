import { createMedblocksClient } from "error-contracts/medblocks";

const medblocks = createMedblocksClient({
  baseUrl: new URLSearchParams(location.search).get("mock") ?? "",
  credentials: { apiKey: "mb_sk_sbx_expired" },
});
const { ok, error } = await medblocks.GET("/patients");
const output = document.querySelector("output");
if (output !== null) output.textContent = ok ? "patients" : `${error.code} ${error.recovery} ${error.userMessage}`;
