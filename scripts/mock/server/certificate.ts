import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { createSecureContext } from "node:tls";
import { UsageError } from "../../command-line/usage-error.ts";

/** A certificate and its private key, both PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

const lifeDays = 825;

/**
 * Makes a certificate that signs itself, for this machine's own names and one more.
 * @param host The name or address that the mock listens on.
 * @see https://github.com/jfromaniello/selfsigned
 */
export async function makeCertificate(host: string): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const names = [...new Set(["localhost", "127.0.0.1", "::1", host])];
  const { cert, private: key } = await generate([{ name: "commonName", value: "error-contracts mock" }], {
    algorithm: "sha256",
    keyType: "ec",
    notAfterDate: new Date(Date.now() + lifeDays * 86_400_000),
    extensions: [
      // Not an authority: whoever trusts the certificate trusts no other that its key could sign.
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { cert, key };
}

/**
 * The certificate and key of a PEM file; where there is no such file, new ones are made and written to it, so that a
 * browser needs to trust them only once.
 * @throws {UsageError} if the file has no certificate with its key, or cannot be written.
 */
export async function certificateOfFile(file: string, host: string): Promise<Certificate> {
  if (!existsSync(file)) {
    const made = await makeCertificate(host);
    try {
      const aside = `${file}.${process.pid}`;
      writeFileSync(aside, `${made.cert.trim()}\n${made.key.trim()}\n`, { mode: 0o600, flag: "wx" });
      renameSync(aside, file);
    } catch (error) {
      throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    return made;
  }
  try {
    const text = readFileSync(file, "utf8");
    // A PEM text may hold both: each reader takes its own part.
    createSecureContext({ cert: text, key: text });
    return { cert: text, key: text };
  } catch {
    throw new UsageError(`${file} must hold a certificate and its private key, both as PEM.`);
  }
}
