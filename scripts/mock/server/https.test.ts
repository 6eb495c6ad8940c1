import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { certificateOfFile } from "./certificate.ts";
import { startMock } from "./start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["loop"]);
const folder = mkdtempSync(join(tmpdir(), "certificates-"));
const mock = await startMock({ contracts, https: true });
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

function get(url: string, ca: string | null): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request(url, ca === null ? {} : { ca }, async (response) => {
      let body = "";
      for await (const chunk of response) body += String(chunk);
      resolve({ status: response.statusCode, body });
    })
      .on("error", reject)
      .end();
  });
}

describe("HTTPS", () => {
  const discovery = `${mock.urls.loop}/.well-known/openid-configuration`;

  test("is served with a certificate that a client can trust, and addresses in answers are https", async () => {
    expect(mock.url).toMatch(/^https:/);
    const { status, body } = await get(discovery, mock.certificate);
    expect([status, JSON.parse(body).issuer]).toEqual([200, mock.urls.loop]);
    const { port } = new URL(mock.url);
    expect((await get(`https://localhost:${port}/`, mock.certificate)).status).toBe(200);
  });

  test("is refused by a client that does not trust the certificate, and goes on", async () => {
    await expect(get(discovery, null)).rejects.toThrow(/self-signed/);
    await expect(fetch(mock.url.replace("https", "http"))).rejects.toThrow("fetch failed");
    expect((await get(discovery, mock.certificate)).status).toBe(200);
  });
});

describe("a file with a certificate", () => {
  test("is made once, for its owner alone, and used again", async () => {
    const file = join(folder, "mock.pem");
    const made = await certificateOfFile(file, "localhost");
    const again = await certificateOfFile(file, "localhost");
    expect(again.cert).toContain(made.cert.trim());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain("PRIVATE KEY");
    const other = await startMock({ contracts, https: again });
    expect((await get(`${other.url}/`, other.certificate)).status).toBe(200);
    await other.close();
  });

  test("is refused with a sentence if it has something else", async () => {
    const file = join(folder, "other.pem");
    writeFileSync(file, "hello");
    await expect(certificateOfFile(file, "localhost")).rejects.toThrow(/must hold a certificate and its private key/);
    const nowhere = join(folder, "no", "such.pem");
    await expect(certificateOfFile(nowhere, "localhost")).rejects.toThrow(/cannot be written/);
    expect(existsSync(nowhere)).toBe(false);
  });
});
