import { bodyTokens, codePointer } from "../reading/errors/envelope.ts";
import { isObject, objectOf } from "../reading/json.ts";
import { appendPointer, parsePointer, valueAt } from "../reading/json-pointer.ts";
import { documentedError, errorEntries } from "../reading/operations/documented.ts";
import { isErrorKey } from "../reading/operations/status-key.ts";
import type {
  CodeDefinition,
  Reading,
  ReadOperation,
  ResponseBody,
  ResponseExample,
  UsedResponse,
} from "../reading/reading.ts";
import { meantCodePointer } from "./meant-code-pointer.ts";
import { type BlockingFault, collectFaults, type Report } from "./report.ts";

const found = new WeakMap<Reading, readonly BlockingFault[]>();

/** Where the operations, codes and examples of a document contradict each other. */
export function contradictions(reading: Reading): readonly BlockingFault[] {
  let faults = found.get(reading);
  if (faults === undefined) {
    const ofCodes = collectFaults((report) => reportCodes(reading, report));
    const others = collectFaults((report) => {
      reportOperationIds(reading, report);
      // Examples of faulty codes would be reported for the same fault again.
      if (ofCodes.length === 0) reportUses(reading, report);
    });
    faults = [...ofCodes, ...others];
    found.set(reading, faults);
  }
  return faults;
}

function reportOperationIds({ operations }: Reading, report: Report): void {
  const first = new Map<string, (typeof operations)[number]>();
  for (const operation of operations) {
    const { operationId, place } = operation;
    const taken = first.get(operationId);
    if (taken === undefined) first.set(operationId, operation);
    else {
      const remedy = "Give the operation an operationId of its own: its cases are counted by it.";
      const by = `${taken.method.toUpperCase()} ${taken.path}`;
      report("operation-id-unique", place.pointer, `The operationId "${operationId}" is taken by ${by}`, remedy);
    }
  }
}

/** Reports codes with a second schema, and schemas that only seem to describe a code. */
function reportCodes({ codes, envelopes, errorResponses }: Reading, report: Report): void {
  const returned = codes.filter(({ responses }) => responses.length > 0);
  const declared = returned.filter(({ error }) => error !== undefined);
  const unfixed = returned.filter(({ fixed }) => !fixed);
  const first = new Map<string, CodeDefinition>();
  // The schema that is named for the code is not the second one.
  for (const definition of declared.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))) {
    const { code, place } = definition;
    const known = first.get(code);
    if (known === undefined) first.set(code, definition);
    else {
      const remedy = `Keep the one at \`${known.place.pointer}\`, and refer to it from both places.`;
      report("code-unique", place.pointer, `The code ${code} has a second schema`, remedy);
    }
  }
  if (envelopes.length > 0 && unfixed.length === declared.length) {
    reportMisplacedCode({ envelopes, errorResponses }, declared.length, report);
  } else {
    for (const { component, envelopes: known, place } of unfixed) {
      const member = bodyTokens(codePointer(known[0] ?? {}) ?? "header:")?.at(-1);
      const holder = member === undefined ? undefined : appendPointer(place.pointer, "properties", member);
      const isThere = holder !== undefined && isObject(valueAt(place.document, holder));
      const at = isThere ? holder : place.pointer;
      const isNamed = isThere && component !== undefined;
      const repair = isNamed ? { repair: { pointer: appendPointer(holder, "const"), value: component } } : {};
      const message = 'The schema has "x-error", but its code is not fixed';
      const remedy = "Give the member that holds the code a `const` with the code.";
      report("extension-valid", at, message, remedy, { from: at, to: at, ...repair });
    }
  }
}

function isNamed({ component, label }: CodeDefinition): boolean {
  return component === label;
}

/** Reports an envelope whose `code` is at no place where a schema with `x-error` has a constant. */
function reportMisplacedCode(
  { envelopes, errorResponses }: Pick<Reading, "envelopes" | "errorResponses">,
  explained: number,
  report: Report,
): void {
  const bodies = errorResponses.flatMap((response) => response.bodies.filter(({ mediaType }) => mediaType !== null));
  const value = meantCodePointer(bodies.map(({ schema }) => schema));
  if (value === undefined && explained === 0) return;
  const pointer = envelopes.length === 1 ? "/x-error-envelope/code" : "/x-error-envelope";
  const message = "No schema with `x-error` has a constant where the envelope puts the code";
  const remedy = value === undefined ? "Point `code` at the member that holds the codes." : `Write \`code: ${value}\`.`;
  const repair = value === undefined || envelopes.length > 1 ? {} : { repair: { pointer, value } };
  report("extension-valid", pointer, message, remedy, { from: pointer, to: pointer, ...repair });
}

function reportUses({ operations, codes }: Reading, report: Report): void {
  const known = new Set(codes.flatMap(({ code, responses }) => (responses.length > 0 ? [code] : [])));
  for (const operation of operations) {
    for (const response of operation.responses) reportExamples(response, known, report);
    reportDocumented(operation, known, report);
  }
}

function reportDocumented(
  { operationId, place, responses }: ReadOperation,
  known: ReadonlySet<string>,
  report: Report,
) {
  errorEntries(objectOf(place.value)["x-errors-documented"]).forEach((entry, index) => {
    const { code, status } = documentedError(entry);
    const returns = responses.some(
      (response) => (status === null || response.errorStatus === status) && codesOf(response).includes(code),
    );
    if (returns) return;
    const pointer = appendPointer(place.pointer, "x-errors-documented", index);
    if (!known.has(code) && !code.startsWith("$")) {
      report("documented-code-returned", pointer, `There is no code ${code}`, "Correct the code.", {
        from: pointer,
        to: pointer,
        code,
      });
    } else {
      const remedy = "Add the response, or take the code off the list.";
      report("documented-code-returned", pointer, `${operationId} has no response with ${entry}`, remedy);
    }
  });
}

/** The codes of a response; `$` and its key where it is an error that has none. */
function codesOf({ statusKey, covered, bodies }: UsedResponse): string[] {
  if (statusKey === undefined) return [];
  const allowed = bodies.flatMap(({ codes }) => codes.map(({ code }) => code));
  return allowed.length === 0 && isErrorKey(statusKey) && !covered ? [`$${statusKey}`] : allowed;
}

/** Reports the examples of a response whose code its schema does not allow. */
function reportExamples({ statusKey, bodies }: UsedResponse, known: ReadonlySet<string>, report: Report): void {
  if (statusKey === undefined) return;
  const documentsCodes = bodies.some(({ codes }) => codes.length > 0);
  for (const body of bodies) {
    if (!isErrorKey(statusKey) && body.mediaType !== null) continue;
    for (const example of body.examples) {
      const { code } = example;
      // Where a response documents no code, the text in its place may be anything that is not a code of the contract.
      if (code === undefined || (!documentsCodes && !known.has(code))) continue;
      if (!body.codes.some((allowed) => allowed.code === code)) reportCode(code, body, example, known, report);
    }
  }
}

/**
 * Reports a code that the schema of its response does not allow, where the mistake is: at a schema that is named for the
 * code but fixes another one, at the reference to the example of another response, or at the code in the example.
 */
function reportCode(
  code: string,
  { codes, envelope, mediaType }: ResponseBody,
  { name, pointer, referrer }: ResponseExample,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const tokens = bodyTokens(codePointer(envelope) ?? "header:");
  const inBody = mediaType === null || tokens === null ? [] : tokens;
  const inExample = name === null || inBody.length === 0 ? inBody : ["value", ...inBody];
  const to = appendPointer(pointer, ...inExample);
  const misnamed = codes.find(({ component, fixed }) => fixed && component === code);
  if (misnamed !== undefined) {
    const constant = appendPointer(misnamed.place.pointer, "properties", tokens?.at(-1) ?? "", "const");
    const isThere = valueAt(misnamed.place.document, constant) === misnamed.value;
    const message = `The schema \`${code}\` describes the code ${misnamed.code}`;
    const remedy = `Name the schema \`${misnamed.code}\`, or correct the constant.`;
    const repair = isThere ? { repair: { pointer: constant, value: code } } : {};
    const at = isThere ? constant : misnamed.place.pointer;
    report("example-code-allowed", at, message, remedy, { from: pointer, to, ...repair });
    return;
  }
  const meant = codes.find((allowed) => allowed.code === name)?.value;
  const isTypo = meant !== undefined && inBody.length > 0 && referrer === pointer;
  const isKnown = known.has(code);
  const about = {
    from: pointer,
    to,
    ...(!isKnown && { code }),
    ...(isTypo && { repair: { pointer: to, value: meant } }),
  };
  // An example that is named for its code is sound; the response that refers to it is not. One that is named for another
  // code of this response has the wrong code.
  const ownName = parsePointer(pointer).at(-1);
  const isMeant = ownName !== code && codes.some((allowed) => allowed.label === ownName);
  const isSound = (isKnown && !isMeant) || (referrer !== pointer && ownName === code);
  const at = isSound ? referrer : to;
  const remedy = isSound
    ? "Add the code's schema to this response, or move the example to the response that has it."
    : "Correct the code, or write a schema for it.";
  report("example-code-allowed", at, `This response does not allow ${code}`, remedy, about);
}
