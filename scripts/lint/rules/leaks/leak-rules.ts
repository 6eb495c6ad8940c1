import type { Text } from "../../../contract/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { isPlainlyFake } from "./fake-values.ts";
import { findLeak } from "./find-leak.ts";
import type { LeakKind } from "./leak-kind.ts";
import { attackerHints } from "./patterns/attacker-hints.ts";
import { filePaths } from "./patterns/file-paths.ts";
import { healthValues } from "./patterns/health-values.ts";
import { internals } from "./patterns/internals.ts";
import { personalData } from "./patterns/personal-data.ts";
import { privateAddresses } from "./patterns/private-addresses.ts";
import { secrets } from "./patterns/secrets.ts";
import { sql } from "./patterns/sql.ts";
import { stackTraces } from "./patterns/stack-traces.ts";

const everywhere = () => true;
const inErrors = ({ ofError }: Text) => ofError;
const inErrorsAndExamples = ({ ofError, kind }: Text) => ofError || kind === "data";

/**
 * What no text of a contract may show, one kind a row.
 * @see https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/
 */
export const leakKinds: readonly LeakKind[] = [
  {
    id: "no-secret",
    summary: "No text holds a token, key or password that looks real.",
    remedy: "Write an invented value that says so, such as `token_example_01`.",
    where: everywhere,
    show: "ends",
    patterns: secrets,
    isInvented: isPlainlyFake,
    why: "A credential in an example is a credential in a public repository, and scanners and thieves read those first.\nInvented values say that they are.",
    bad: `The key ${"sk_li"}ve_9fK2mQ7xLw3RtY8v was refused.`,
    good: "The key key_example_01 was refused.",
  },
  {
    id: "no-personal-data",
    summary: "No text holds an address, number or record that could be a real person's.",
    remedy: "Invent it so that it shows: `person@example.com`, `patient_example_01`, `+1-555-0100`.",
    where: everywhere,
    show: "ends",
    patterns: personalData,
    why: "A value that looks like a person's address or number may be one, and examples are copied into tests, logs and slides.",
    bad: "The account of jane.doe@gmail.com is locked.",
    good: "The account of person@example.com is locked.",
  },
  {
    id: "no-private-address",
    summary: "No error text and no example holds an address of a private network.",
    remedy: "Remove it, or use an address for documentation: `192.0.2.1`, `api.example.com`.",
    where: inErrorsAndExamples,
    show: "beginning",
    patterns: privateAddresses,
    why: "An address of the inner network is a map for an intruder. `192.0.2.0/24` and `example.com` are reserved for\ndocumentation.",
    bad: "No answer from 10.0.4.17.",
    good: "No answer from the service behind this one.",
  },
  {
    id: "no-file-path",
    summary: "No error text and no example holds a path of a server's disk.",
    remedy: "Remove the path; a path of the API is written from its first segment, such as `/v1/widgets`.",
    where: inErrorsAndExamples,
    show: "beginning",
    patterns: filePaths,
    isInvented: isPlainlyFake,
    why: "A path of the disk shows how the server is built, and which file to ask for next.",
    bad: "Could not read /etc/widgets/config.yaml.",
    good: "An unexpected error occurred.",
  },
  {
    id: "no-sql",
    summary: "No text holds a database query or the words of a database.",
    remedy: "Say that the operation failed; the query belongs in the provider's log.",
    where: everywhere,
    show: "beginning",
    patterns: sql,
    why: "A query shows tables and columns, and that the caller's input reaches them.",
    bad: "duplicate key value violates unique constraint widgets_pkey",
    good: "An unexpected error occurred.",
  },
  {
    id: "no-stack-trace",
    summary: "No error text and no example holds a stack trace or the name of an exception class.",
    remedy: "Say in words what went wrong; the trace belongs in the provider's log.",
    where: inErrorsAndExamples,
    show: "beginning",
    patterns: stackTraces,
    why: "A stack trace shows an attacker which code runs in which version, and shows a user nothing. An example that has one\nis a promise that the server may send one.",
    bad: "Failed at com.example.View.render(View.java:10)",
    good: "An unexpected error occurred.",
  },
  {
    id: "no-internals",
    level: "warn",
    summary: "No error text names a datastore, a framework or a fault of the machine.",
    remedy: "Say which part of the request failed, not which part of the server.",
    where: inErrors,
    show: "beginning",
    patterns: internals,
    why: "The name of a datastore or a framework tells an attacker which holes to try first.",
    bad: "connect ECONNREFUSED while talking to Redis",
    good: "An unexpected error occurred.",
  },
  {
    id: "no-health-value",
    summary: "No error text holds a value or a finding about a person's health.",
    remedy: "Say that the value is invalid without showing it; the caller knows what it sent.",
    where: inErrors,
    show: "ends",
    patterns: healthValues,
    why: "An error travels into logs, tickets and screenshots, where no health value may go. The caller knows what it sent.",
    bad: "A reading of 180 mg/dL is out of range.",
    good: "The reading is out of range.",
  },
  {
    id: "no-attacker-hint",
    summary: "No error text says which part of a credential was right.",
    remedy: "Say the same for every wrong credential, such as `The credential was not accepted.`",
    where: ({ ofError, kind }) => ofError && kind !== "prose",
    show: "beginning",
    patterns: attackerHints,
    why: "Anyone who learns that a user exists has half of a credential. Every wrong credential gets the same words.",
    bad: "The user exists but the password is wrong.",
    good: "The credential was not accepted.",
  },
];

/** The rules about leaks. */
export const leakRules: readonly Rule[] = leakKinds.map((kind) => ({
  id: kind.id,
  family: "leaks",
  preset: "http",
  ...(kind.level === undefined ? {} : { level: kind.level }),
  summary: kind.summary,
  page: { why: kind.why, bad: exampleWith(kind.bad), good: exampleWith(kind.good) },
  check: (contract) => findLeak(contract, kind),
}));

function exampleWith(message: string): string {
  return `# at /components/examples/INTERNAL_ERROR\nvalue: { error: { code: INTERNAL_ERROR, message: ${JSON.stringify(message)} } }`;
}
