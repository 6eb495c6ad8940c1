// Made by `npm run ruleset` from scripts/lint/rules; a Spectral ruleset to extend. Do not edit.

// scripts/lint/rules/coverage/body-status-needs-body.ts
var aboutTheBody = /* @__PURE__ */ new Set([413, 415]);
var bodyStatusNeedsBody = {
  id: "body-status-needs-body",
  family: "coverage",
  preset: "http",
  summary: "413 and 415 are only where a request has a body.",
  *check({ operations }) {
    for (const { name, requestBody, responses } of operations) {
      if (requestBody !== null) continue;
      for (const { status, pointer } of responses) {
        if (status === null || !aboutTheBody.has(status)) continue;
        const remedy2 = "Describe the request's body, or use the status for invalid parameters.";
        yield { pointer, message: `${name} has no request body, but a ${status}`, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/causes.ts
function oneOfEachCause(all) {
  const named2 = /* @__PURE__ */ new Set();
  const kept = /* @__PURE__ */ new Set();
  for (const one of all.toSorted((a, b) => (b.causes?.length ?? 0) - (a.causes?.length ?? 0))) {
    const { causes = [] } = one;
    if (causes.some((cause) => named2.has(cause))) continue;
    for (const cause of causes) named2.add(cause);
    kept.add(one);
  }
  return all.filter((one) => kept.has(one));
}
function codeNotListed(code) {
  return `no response lists ${code}`;
}
function codeNotShown(code) {
  return `nothing shows ${code}`;
}
function statusWrong(operation, status) {
  return `${operation} has a wrong ${status}`;
}
function typeWrong(code) {
  return `the type of ${code} is wrong`;
}
function keyWrong(pointer) {
  return `the status ${pointer} is wrong`;
}
function waitMissing(response) {
  return `${response} has no wait`;
}

// scripts/lint/rules/coverage/code-one-status.ts
var codeOneStatus = {
  id: "code-one-status",
  family: "coverage",
  preset: "house",
  summary: "A code comes with one status.",
  *check(contract) {
    for (const response of contract.errorResponses) {
      const usual = usualStatus(response.uses);
      for (const use of response.uses) {
        if (usual !== void 0 && isFinal(use) && use.status !== usual) yield otherStatus(response, use, usual);
      }
    }
    yield* betweenResponses(contract);
  }
};
var remedy = "Keep one status; if the provider uses more, declare an exception on the schema with its source.";
function otherStatus({ place, bodies }, use, usual) {
  const codes = bodies.flatMap((body) => body.codes);
  const named2 = codes.length === 1 ? codes[0]?.code ?? "" : `a response with ${codes.length} codes`;
  return {
    pointer: use.pointer,
    message: `${use.operation.name} has ${named2} under ${use.status}; elsewhere the status is ${usual}`,
    remedy,
    // An exception for one of several codes does not excuse the others.
    concerns: [place.pointer, ...codes.length === 1 ? codes.map((code) => code.place.pointer) : []],
    causes: [keyWrong(use.pointer), statusWrong(use.operation.name, usual)]
  };
}
function* betweenResponses({ codes }) {
  for (const definition of codes) {
    const usual = usualStatus(definition.responses.flatMap(({ uses }) => uses));
    for (const response of definition.responses) {
      const status = usualStatus(response.uses);
      if (usual === void 0 || status === void 0 || status === usual) continue;
      yield {
        pointer: whereListed(response, definition),
        message: `${definition.code} comes with ${status} here, and with ${usual} elsewhere`,
        remedy,
        concerns: [response.place.pointer, definition.place.pointer]
      };
    }
  }
}
function whereListed({ bodies, place }, definition) {
  const body = bodies.find(({ codes }) => codes.includes(definition));
  return body?.referrers[body.codes.indexOf(definition)] ?? place.pointer;
}
function usualStatus(uses) {
  const byStatus = Map.groupBy(uses.filter(isFinal), ({ status }) => status ?? 0);
  return [...byStatus].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b)[0]?.[0];
}
function isFinal({ status }) {
  return status !== null && status >= 400;
}

// scripts/contract/reading/json.ts
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function objectOf(value2) {
  return isObject(value2) ? value2 : {};
}
function arrayOf(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function stringOf(value2, fallback = "") {
  return typeof value2 === "string" ? value2 : fallback;
}
function stringsOf(value2) {
  return arrayOf(value2).filter((member2) => typeof member2 === "string");
}

// scripts/contract/reading/json-pointer.ts
function parsePointer(pointer) {
  const text = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) throw new SyntaxError(`"${pointer}" is not a JSON Pointer: it must begin with "/"`);
  return text.slice(1).split("/").map(unescapeToken);
}
function formatPointer(tokens) {
  return tokens.map((token2) => `/${escapeToken(String(token2))}`).join("");
}
function appendPointer(pointer, ...tokens) {
  let longer = pointer;
  for (const token2 of tokens) longer += `/${escapeToken(String(token2))}`;
  return longer;
}
function valueAt(root, pointer) {
  let value2 = root;
  for (const token2 of parsePointer(pointer)) value2 = memberOf(value2, token2);
  return value2;
}
function memberOf(value2, token2) {
  if (Array.isArray(value2)) return /^(?:0|[1-9]\d*)$/.test(token2) ? value2[Number(token2)] : void 0;
  return isObject(value2) && Object.hasOwn(value2, token2) ? value2[token2] : void 0;
}
function escapeToken(token2) {
  return token2.includes("~") || token2.includes("/") ? token2.replaceAll("~", "~0").replaceAll("/", "~1") : token2;
}
function unescapeToken(token2) {
  return token2.includes("~") ? token2.replaceAll("~1", "/").replaceAll("~0", "~") : token2;
}
function decodeFragment(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

// scripts/contract/reading/resolved-node.ts
function nodeAt(document, pointer) {
  return followReference({ document, value: valueAt(document, pointer), pointer, referrer: pointer });
}
function memberNode(place, ...tokens) {
  let at = place;
  for (const token2 of tokens) {
    const pointer = appendPointer(at.pointer, token2);
    at = followReference({ document: at.document, value: memberOf(at.value, token2), pointer, referrer: pointer });
  }
  return at;
}
function followReference(start2) {
  let place = start2;
  let seen;
  while (isObject(place.value) && typeof place.value.$ref === "string" && /^#(?:\/|$)/.test(place.value.$ref)) {
    const target = formatPointer(parsePointer(place.value.$ref));
    seen ??= /* @__PURE__ */ new Set();
    if (seen.has(target)) break;
    seen.add(target);
    place = { ...place, value: valueAt(place.document, target), pointer: target };
  }
  return place;
}
function memberNodes(place) {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((name) => [name, memberNode(place, name)]);
}
function hasMember(place, token2) {
  return memberOf(place.value, token2) !== void 0;
}
function memberPointer(place, token2) {
  return hasMember(place, token2) ? appendPointer(place.pointer, token2) : place.pointer;
}

// scripts/contract/reading/schema-members.ts
function propertiesOf(schema, depth = 0) {
  const own = new Map(memberNodes(memberNode(schema, "properties")));
  if (depth > 8) return own;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const [, part] of memberNodes(memberNode(schema, keyword))) {
      for (const [name, member2] of propertiesOf(part, depth + 1)) own.set(name, both(own.get(name), member2));
    }
  }
  return own;
}
function both(first, second) {
  if (first === void 0) return second;
  return { ...first, value: { allOf: [first.value ?? true, second.value ?? true] } };
}
function itemsOf(schema, depth = 0) {
  if (hasMember(schema, "items")) return memberNode(schema, "items");
  if (depth > 8) return void 0;
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => memberNodes(memberNode(schema, keyword))).map(([, part]) => itemsOf(part, depth + 1)).find((items) => items !== void 0);
}
function bodyMembers(requestBody) {
  if (requestBody === null) return [];
  return memberNodes(memberNode(requestBody, "content")).flatMap(([, mediaType]) => [
    ...propertiesOf(memberNode(mediaType, "schema")).keys()
  ]);
}

// scripts/lint/rules/coverage/credential-code-secured.ts
var credentialCodeSecured = {
  id: "credential-code-secured",
  family: "coverage",
  preset: "contract",
  level: "warn",
  summary: "An operation without security has no answer that only a credential can cause.",
  page: {
    why: "The operation says that it takes no credential, and that a credential can be expired. One of the two is wrong: often an\n`security: []` that was copied, or a shared response that does not belong here.",
    bad: "# at /paths/~1widgets~1{widgetId}/get\nsecurity: []",
    good: '# at /paths/~1widgets~1{widgetId}/get\nsecurity: [{ account: ["read:widgets"] }]'
  },
  *check({ operations, errorResponses: errorResponses2 }) {
    const secured = new Map(
      errorResponses2.map(({ place, uses }) => [
        place.pointer,
        uses.filter(({ operation }) => isSecured(operation)).length
      ])
    );
    for (const operation of operations) {
      if (isSecured(operation) || carriesCredential(operation)) continue;
      const wrong = operation.responses.find(
        (response) => response.errorStatus === 401 && (needsCredential(response) || (secured.get(response.place.pointer) ?? 0) >= fewestSiblings)
      );
      if (wrong === void 0) continue;
      const { place, name } = operation;
      yield {
        pointer: hasMember(place, "security") ? appendPointer(place.pointer, "security") : wrong.pointer,
        message: `${name} takes no credential, but its 401 is that of operations which take one`,
        remedy: "Correct `security`, or refer to a 401 of its own.",
        concerns: [wrong.pointer]
      };
    }
  }
};
var fewestSiblings = 3;
function isSecured({ security }) {
  return security.some((alternative) => alternative.length > 0);
}
function needsCredential({ bodies }) {
  return bodies.some(({ codes }) => codes.some(({ error }) => error?.recovery === "refresh"));
}
function carriesCredential({ parameters, requestBody }) {
  const names = [...parameters.map(({ name }) => name), ...bodyMembers(requestBody)];
  return names.some(
    (name) => /token|client[-_]?id|(?:api|access)[-_]?key|secret|password|credential|authorization|assertion|session|signature|cookie/i.test(
      name
    )
  );
}

// scripts/contract/reading/operations/documented.ts
var conditions = ["all", "secured", "body", "query", "path-id"];
function documentedError(entry) {
  const [, code = entry, status] = /^(.+)@([1-5]\d\d)$/.exec(entry) ?? [];
  return { code, status: status === void 0 ? null : Number(status) };
}
function errorEntries(list2) {
  return arrayOf(list2).filter((entry) => typeof entry === "string" || typeof entry === "number").map(String);
}
function generalRules(document) {
  return arrayOf(document["x-errors-general"]).filter(isObject).map(({ codes, where }) => ({
    errors: errorEntries(codes).map(documentedError),
    where: typeof where === "string" ? [where] : stringsOf(where)
  }));
}
function generalErrors(rules, operation) {
  return rules.filter(({ where }) => covers(where, operation)).flatMap(({ errors }) => errors);
}
function isDocumented(documented2, code, status) {
  return documented2.some((error) => error.code === code && (error.status ?? status) === status);
}
function covers(where, operation) {
  return where.length > 0 && where.every((condition) => meets(operation, condition));
}
function meets({ place, security, parameters }, condition) {
  const operation = objectOf(place.value);
  switch (condition) {
    case "all":
      return true;
    case "secured":
      return security.length > 0;
    case "body":
      return operation.requestBody !== void 0;
    case "query":
      return parameters.some((parameter) => stringOf(objectOf(parameter.value).in) === "query");
    case "path-id":
      return parameters.some(isPathId);
    default:
      return security.some((alternative) => alternative.some(({ scheme }) => scheme === condition)) || stringsOf(operation.tags).includes(condition);
  }
}
function isPathId(parameter) {
  if (objectOf(parameter.value).in !== "path") return false;
  const schema = objectOf(memberNode(parameter, "schema").value);
  return schema.enum === void 0 && schema.const === void 0;
}

// scripts/lint/rules/coverage/documented-code-basis.ts
var documentedCodeBasis = {
  id: "documented-code-basis",
  family: "coverage",
  preset: "contract",
  summary: "A code of `x-errors-documented` has the basis `documented`.",
  *check({ operations, codes }) {
    for (const { place } of operations) {
      const documented2 = stringsOf(objectOf(place.value)["x-errors-documented"]);
      for (const [index, entry] of documented2.entries()) {
        const { code } = documentedError(entry);
        if (codes.find((known) => known.code === code)?.error?.basis !== "inferred") continue;
        yield {
          pointer: appendPointer(place.pointer, "x-errors-documented", index),
          message: `${code} is documented here, and inferred in its own schema`,
          remedy: "Take it off the list, or write `basis: documented` with the page that has it."
        };
      }
    }
  }
};

// client/envelope/location-query.ts
function locationQuery(location) {
  if (location === null) return void 0;
  const fields2 = /* @__PURE__ */ Object.create(null);
  const [, query2 = "", fragment = ""] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(location) ?? [];
  for (const [name, value2] of new URLSearchParams(query2 || fragment)) fields2[name] ??= value2;
  return fields2;
}

// scripts/contract/reading/operations/status-key.ts
function statusKey(name) {
  return /^(?:[1-5]\d\d|[1-5]XX|default)$/.test(name) ? name : void 0;
}
function coversStatus(key, status) {
  return key === "default" || key === String(status) || key === `${Math.floor(status / 100)}XX`;
}
function statusOf(key, keys) {
  if (key !== "default" && !key.endsWith("XX")) return Number(key);
  const [begin] = key;
  const firsts = key === "default" ? [500, 400] : [Number(begin) * 100];
  const others = keys.filter((other) => other !== key && other !== "default");
  for (const first of firsts) {
    for (let status = first; status < first + 100; status += 1) {
      if (!others.some((other) => coversStatus(other, status) && (key === "default" || !other.endsWith("XX"))))
        return status;
    }
  }
  return firsts[0] ?? 500;
}
function isErrorKey(key) {
  return key === "default" || key.startsWith("4") || key.startsWith("5");
}

// scripts/contract/reading/errors/envelope.ts
var envelopeFields = [
  ...["code", "message", "requestId", "docUrl", "retryAfter", "requiredScope", "type", "param"],
  ...["timestamp", "details"]
];
function envelopesOf(document) {
  const declared = document["x-error-envelope"];
  return (Array.isArray(declared) ? declared : [declared]).filter(isObject).map(soundEnvelope);
}
var withoutFields = {};
function envelopeFor(envelopes, answer) {
  return envelopes.find(({ when }) => when === void 0 || holds(when, answer)) ?? withoutFields;
}
function holds({ status, mediaType, operations }, answer) {
  return (status === void 0 || status.some((key) => coversStatus(key, answer.status))) && (mediaType === void 0 || mediaType.includes(essence(answer.mediaType ?? ""))) && (operations === void 0 || operations.includes(answer.operationId));
}
var essence = (mediaType) => (mediaType.split(";")[0] ?? "").trim().toLowerCase();
function soundEnvelope(declared) {
  const envelope = {};
  for (const field of envelopeFields) {
    const place = declared[field];
    if (isFieldPlace(place)) envelope[field] = place;
  }
  const { when, strip, errors } = declared;
  if (isObject(strip)) envelope.strip = textsOf(strip, ["upTo", "from"]);
  if (isObject(errors) && isFieldPlace(errors.at)) {
    envelope.errors = { at: errors.at, ...textsOf(errors, ["code", "message", "param"]) };
  }
  if (isObject(when)) {
    envelope.when = {
      ...when.status !== void 0 && { status: listOf(when.status).flatMap((name) => statusKey(name) ?? []) },
      ...when.mediaType !== void 0 && { mediaType: listOf(when.mediaType).map(essence) },
      ...when.operations !== void 0 && { operations: listOf(when.operations) }
    };
  }
  return envelope;
}
function textsOf(holder, names) {
  const texts = {};
  for (const name of names) {
    const text = holder[name];
    if (typeof text === "string") texts[name] = text;
  }
  return texts;
}
function listOf(value2) {
  return [value2].flat().filter((member2) => typeof member2 === "string" || typeof member2 === "number").map(String);
}
function isFieldPlace(value2) {
  return typeof value2 === "string" && /^(?:(?:\/(?:[^~/]|~[01])*)+|header:[\w!#$%&'*+.^`|~-]+)$/.test(value2);
}
function codePointer({ code, errors }) {
  if (code !== void 0) return code;
  return errors?.code === void 0 ? void 0 : `${errors.at}/0${errors.code}`;
}
function stripCode(text, { strip = {} }) {
  const { upTo, from } = strip;
  const end = from === void 0 || from === "" ? -1 : text.indexOf(from);
  const begun = end <= 0 ? text : text.slice(0, end);
  const start2 = upTo === void 0 || upTo === "" ? -1 : begun.lastIndexOf(upTo);
  const code = start2 === -1 ? begun : begun.slice(start2 + (upTo?.length ?? 0));
  return code === "" ? text : code;
}
function readCode(envelope, answer) {
  const pointer = codePointer(envelope);
  const value2 = pointer === void 0 ? void 0 : readField(pointer, answer);
  return isCodeValue(value2) ? stripCode(String(value2), envelope) : void 0;
}
function isCodeValue(value2) {
  return typeof value2 === "string" && value2 !== "" || typeof value2 === "number" && Number.isInteger(value2);
}
function bodyTokens(pointer) {
  return pointer.startsWith("header:") ? null : parsePointer(pointer);
}
function headerName(pointer) {
  return pointer.startsWith("header:") ? pointer.slice("header:".length) : null;
}
function readField(pointer, answer) {
  const name = headerName(pointer);
  if (name !== null) return headerValue(answer.headers, name);
  const redirect = answer.status >= 300 && answer.status < 400;
  return valueAt(redirect ? redirectFields(headerValue(answer.headers, "location") ?? "") : answer.body, pointer);
}
function readEnvelope(envelope, answer) {
  const found2 = {};
  for (const field of envelopeFields) {
    const pointer = field === "code" ? codePointer(envelope) : envelope[field];
    const value2 = pointer === void 0 ? void 0 : readField(pointer, answer);
    if (value2 !== void 0) found2[field] = value2;
  }
  return found2;
}
function redirectFields(location) {
  return { ...locationQuery(location) };
}
function headerValue(headers, name) {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

// scripts/contract/reading/member-schema.ts
function memberSchema(place, token2) {
  if (hasMember(memberNode(place, "properties"), token2)) return memberNode(place, "properties", token2);
  if (!/^\d+$/.test(token2)) return void 0;
  if (hasMember(memberNode(place, "prefixItems"), token2)) return memberNode(place, "prefixItems", token2);
  return hasMember(place, "items") ? memberNode(place, "items") : void 0;
}

// scripts/contract/reading/errors/codes.ts
function codesOfSchema(schema, envelope) {
  const path = [schema];
  const pointer = codePointer(envelope);
  if (pointer === void 0) return { path, codes: [] };
  const tokens = bodyTokens(pointer);
  let holders = [schema];
  for (const token2 of (tokens ?? []).slice(0, -1)) {
    holders = holders.flatMap((holder) => alternatives(holder)).flatMap((holder) => memberSchema(holder, token2) ?? []);
    if (holders[0] !== void 0) path.push(holders[0]);
  }
  const codes = holders.flatMap((holder) => codesOfCarrier(holder, envelope));
  return { path, codes: [...new Map(codes.map((code) => [`${code.code}
${code.place.pointer}`, code])).values()] };
}
function codesOfCarrier(holder, envelope) {
  const member2 = bodyTokens(codePointer(envelope) ?? "header:")?.at(-1);
  return codesOfHolder(holder, member2, envelope, /* @__PURE__ */ new Set());
}
function alternatives(place, seen = /* @__PURE__ */ new Set()) {
  if (!isObject(place.value) || seen.has(place.pointer)) return [];
  seen.add(place.pointer);
  const nested = ["oneOf", "anyOf", "allOf"].flatMap((keyword) => memberNodes(memberNode(place, keyword)));
  return [place, ...nested.flatMap(([, member2]) => alternatives(member2, seen))];
}
function codesOfHolder(holder, member2, envelope, seen) {
  if (!isObject(holder.value) || seen.has(holder.pointer)) return [];
  seen.add(holder.pointer);
  const chosen = ["oneOf", "anyOf"].flatMap((keyword) => memberNodes(memberNode(holder, keyword))).flatMap(([, branch]) => codesOfHolder(branch, member2, envelope, seen));
  if (chosen.length > 0) return chosen;
  const own = constantCodes(holder, member2, envelope);
  if (own.length > 0) return own;
  const parts = memberNodes(memberNode(holder, "allOf")).map(([, part]) => codesOfHolder(part, member2, envelope, seen)).filter((codes) => codes.some(({ fixed }) => fixed));
  const fewest = parts.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const common = fewest.filter(({ code }) => parts.every((codes) => codes.some((other) => other.code === code)));
  const component = componentName(holder.pointer);
  const declared = objectOf(holder.value)["x-error"] !== void 0;
  const isCodes = ({ place, component: own2 }) => !declared && (own2 !== void 0 || objectOf(place.value)["x-error"] !== void 0);
  if (common.length > 0) return common.map((code) => isCodes(code) ? code : { ...code, place: holder, component });
  const types = typesOf(holder, envelope);
  const inHeader = member2 === void 0;
  return declared ? [{ code: component ?? "", value: void 0, fixed: inHeader, inHeader, place: holder, component, types }] : [];
}
function constantCodes(place, member2, envelope) {
  const component = componentName(place.pointer);
  const values = member2 === void 0 ? [] : constantsOf(memberNode(place, "properties", member2));
  const types = values.length === 0 ? [] : typesOf(place, envelope);
  return values.map((value2) => {
    const code = stripCode(String(value2), envelope);
    return { code, value: value2, fixed: true, inHeader: false, place, component, types };
  });
}
function typesOf(place, envelope) {
  const type = bodyTokens(envelope.type ?? "header:");
  const code = bodyTokens(codePointer(envelope) ?? "header:");
  const beside = type?.slice(0, -1).join("/") === code?.slice(0, -1).join("/");
  const name = type?.at(-1);
  return beside && name !== void 0 && code !== null ? constantsOf(memberNode(place, "properties", name)).map(String) : [];
}
function constantsOf(schema, seen = /* @__PURE__ */ new Set()) {
  if (!isObject(schema.value) || seen.has(schema.pointer)) return [];
  seen.add(schema.pointer);
  const { const: constant, enum: several } = schema.value;
  const own = constant === void 0 ? arrayOf(several) : [constant];
  if (own.length > 0) return own.filter(isCodeValue);
  const branches = (keyword) => memberNodes(memberNode(schema, keyword)).map(([, branch]) => constantsOf(branch, seen));
  const chosen = [...branches("oneOf"), ...branches("anyOf")].flat();
  if (chosen.length > 0) return [...new Set(chosen)];
  const parts = branches("allOf").filter((values) => values.length > 0);
  const fewest = parts.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return fewest.filter((value2) => parts.every((values) => values.includes(value2)));
}
function componentName(pointer) {
  const [components, schemas, name, ...rest] = parsePointer(pointer);
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : void 0;
}
function codesOfHeader(response, body, envelope) {
  const name = headerName(codePointer(envelope) ?? "")?.toLowerCase();
  const header = memberNodes(memberNode(response, "headers")).find(([key]) => key.toLowerCase() === name)?.[1];
  if (name === void 0 || header === void 0) return [];
  return constantsOf(memberNode(header, "schema")).map((value2) => ({
    code: stripCode(String(value2), envelope),
    value: void 0,
    fixed: true,
    inHeader: true,
    place: body.value !== void 0 ? body : memberNode(header, "schema"),
    component: void 0,
    types: []
  }));
}

// scripts/contract/blocking/meant-code-pointer.ts
var deepest = 4;
function meantCodePointer(bodies) {
  const holders = /* @__PURE__ */ new Map();
  for (const body of bodies) {
    for (const found2 of codeHolders(body, [])) holders.set(found2.place.pointer, found2);
  }
  const constants = /* @__PURE__ */ new Map();
  for (const { path, place } of holders.values()) {
    for (const [member2, { value: value2 }] of memberNodes(memberNode(place, "properties"))) {
      const constant = objectOf(value2).const;
      if (constant === void 0) continue;
      const pointer2 = appendPointer("", ...path, member2);
      constants.set(pointer2, [...constants.get(pointer2) ?? [], JSON.stringify(constant)]);
    }
  }
  const [pointer, ...others] = [...constants].filter(([, values]) => values.length === holders.size && new Set(values).size === values.length).map(([found2]) => found2);
  return others.length === 0 ? pointer : void 0;
}
function codeHolders(schema, path) {
  return alternatives(schema).flatMap((place) => {
    if (hasMember(place, "x-error")) return [{ path, place }];
    if (path.length === deepest) return [];
    const members3 = memberNodes(memberNode(place, "properties"));
    return members3.flatMap(([name, member2]) => codeHolders(member2, [...path, name]));
  });
}

// scripts/contract/blocking/report.ts
function collectFaults(read2) {
  const faults = /* @__PURE__ */ new Map();
  read2((rule, pointer, message, remedy2, about) => {
    const fault = { rule, pointer, message, remedy: remedy2, ...about && { about } };
    faults.set(JSON.stringify(fault), fault);
  });
  return [...faults.values()];
}

// scripts/contract/blocking/contradictions.ts
var found = /* @__PURE__ */ new WeakMap();
function contradictions(reading) {
  let faults = found.get(reading);
  if (faults === void 0) {
    const ofCodes = collectFaults((report) => reportCodes(reading, report));
    const others = collectFaults((report) => {
      reportOperationIds(reading, report);
      if (ofCodes.length === 0) reportUses(reading, report);
    });
    faults = [...ofCodes, ...others];
    found.set(reading, faults);
  }
  return faults;
}
function reportOperationIds({ operations }, report) {
  const first = /* @__PURE__ */ new Map();
  for (const operation of operations) {
    const { operationId, place } = operation;
    const taken = first.get(operationId);
    if (taken === void 0) first.set(operationId, operation);
    else {
      const remedy2 = "Give the operation an operationId of its own: its cases are counted by it.";
      const by = `${taken.method.toUpperCase()} ${taken.path}`;
      report("operation-id-unique", place.pointer, `The operationId "${operationId}" is taken by ${by}`, remedy2);
    }
  }
}
function reportCodes({ codes, envelopes, errorResponses: errorResponses2 }, report) {
  const returned = codes.filter(({ responses }) => responses.length > 0);
  const declared = returned.filter(({ error }) => error !== void 0);
  const unfixed = returned.filter(({ fixed }) => !fixed);
  const first = /* @__PURE__ */ new Map();
  for (const definition of declared.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))) {
    const { code, place } = definition;
    const known = first.get(code);
    if (known === void 0) first.set(code, definition);
    else {
      const remedy2 = `Keep the one at \`${known.place.pointer}\`, and refer to it from both places.`;
      report("code-unique", place.pointer, `The code ${code} has a second schema`, remedy2);
    }
  }
  if (envelopes.length > 0 && unfixed.length === declared.length) {
    reportMisplacedCode({ envelopes, errorResponses: errorResponses2 }, declared.length, report);
  } else {
    for (const { component, envelopes: known, place } of unfixed) {
      const member2 = bodyTokens(codePointer(known[0] ?? {}) ?? "header:")?.at(-1);
      const holder = member2 === void 0 ? void 0 : appendPointer(place.pointer, "properties", member2);
      const isThere = holder !== void 0 && isObject(valueAt(place.document, holder));
      const at = isThere ? holder : place.pointer;
      const isNamed2 = isThere && component !== void 0;
      const repair = isNamed2 ? { repair: { pointer: appendPointer(holder, "const"), value: component } } : {};
      const message = 'The schema has "x-error", but its code is not fixed';
      const remedy2 = "Give the member that holds the code a `const` with the code.";
      report("extension-valid", at, message, remedy2, { from: at, to: at, ...repair });
    }
  }
}
function isNamed({ component, label }) {
  return component === label;
}
function reportMisplacedCode({ envelopes, errorResponses: errorResponses2 }, explained, report) {
  const bodies = errorResponses2.flatMap((response) => response.bodies.filter(({ mediaType }) => mediaType !== null));
  const value2 = meantCodePointer(bodies.map(({ schema }) => schema));
  if (value2 === void 0 && explained === 0) return;
  const pointer = envelopes.length === 1 ? "/x-error-envelope/code" : "/x-error-envelope";
  const message = "No schema with `x-error` has a constant where the envelope puts the code";
  const remedy2 = value2 === void 0 ? "Point `code` at the member that holds the codes." : `Write \`code: ${value2}\`.`;
  const repair = value2 === void 0 || envelopes.length > 1 ? {} : { repair: { pointer, value: value2 } };
  report("extension-valid", pointer, message, remedy2, { from: pointer, to: pointer, ...repair });
}
function reportUses({ operations, codes }, report) {
  const known = new Set(codes.flatMap(({ code, responses }) => responses.length > 0 ? [code] : []));
  for (const operation of operations) {
    for (const response of operation.responses) reportExamples(response, known, report);
    reportDocumented(operation, known, report);
  }
}
function reportDocumented({ operationId, place, responses }, known, report) {
  errorEntries(objectOf(place.value)["x-errors-documented"]).forEach((entry, index) => {
    const { code, status } = documentedError(entry);
    const returns = responses.some(
      (response) => (status === null || response.errorStatus === status) && codesOf(response).includes(code)
    );
    if (returns) return;
    const pointer = appendPointer(place.pointer, "x-errors-documented", index);
    if (!known.has(code) && !code.startsWith("$")) {
      report("documented-code-returned", pointer, `There is no code ${code}`, "Correct the code.", {
        from: pointer,
        to: pointer,
        code
      });
    } else {
      const remedy2 = "Add the response, or take the code off the list.";
      report("documented-code-returned", pointer, `${operationId} has no response with ${entry}`, remedy2);
    }
  });
}
function codesOf({ statusKey: statusKey2, covered, bodies }) {
  if (statusKey2 === void 0) return [];
  const allowed = bodies.flatMap(({ codes }) => codes.map(({ code }) => code));
  return allowed.length === 0 && isErrorKey(statusKey2) && !covered ? [`$${statusKey2}`] : allowed;
}
function reportExamples({ statusKey: statusKey2, bodies }, known, report) {
  if (statusKey2 === void 0) return;
  const documentsCodes = bodies.some(({ codes }) => codes.length > 0);
  for (const body of bodies) {
    if (!isErrorKey(statusKey2) && body.mediaType !== null) continue;
    for (const example of body.examples) {
      const { code } = example;
      if (code === void 0 || !documentsCodes && !known.has(code)) continue;
      if (!body.codes.some((allowed) => allowed.code === code)) reportCode(code, body, example, known, report);
    }
  }
}
function reportCode(code, { codes, envelope, mediaType }, { name, pointer, referrer }, known, report) {
  const tokens = bodyTokens(codePointer(envelope) ?? "header:");
  const inBody = mediaType === null || tokens === null ? [] : tokens;
  const inExample = name === null || inBody.length === 0 ? inBody : ["value", ...inBody];
  const to = appendPointer(pointer, ...inExample);
  const misnamed = codes.find(({ component, fixed }) => fixed && component === code);
  if (misnamed !== void 0) {
    const constant = appendPointer(misnamed.place.pointer, "properties", tokens?.at(-1) ?? "", "const");
    const isThere = valueAt(misnamed.place.document, constant) === misnamed.value;
    const message = `The schema \`${code}\` describes the code ${misnamed.code}`;
    const remedy3 = `Name the schema \`${misnamed.code}\`, or correct the constant.`;
    const repair = isThere ? { repair: { pointer: constant, value: code } } : {};
    const at2 = isThere ? constant : misnamed.place.pointer;
    report("example-code-allowed", at2, message, remedy3, { from: pointer, to, ...repair });
    return;
  }
  const meant = codes.find((allowed) => allowed.code === name)?.value;
  const isTypo = meant !== void 0 && inBody.length > 0 && referrer === pointer;
  const isKnown = known.has(code);
  const about = {
    from: pointer,
    to,
    ...!isKnown && { code },
    ...isTypo && { repair: { pointer: to, value: meant } }
  };
  const ownName = parsePointer(pointer).at(-1);
  const isMeant = ownName !== code && codes.some((allowed) => allowed.label === ownName);
  const isSound = isKnown && !isMeant || referrer !== pointer && ownName === code;
  const at = isSound ? referrer : to;
  const remedy2 = isSound ? "Add the code's schema to this response, or move the example to the response that has it." : "Correct the code, or write a schema for it.";
  report("example-code-allowed", at, `This response does not allow ${code}`, remedy2, about);
}

// scripts/lint/rules/coverage/documented-code-returned.ts
var documentedCodeReturned = {
  id: "documented-code-returned",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-documented` is allowed by a response of the operation.",
  check: (reading) => contradictions(reading).filter(({ rule }) => rule === "documented-code-returned")
};

// scripts/lint/rules/coverage/documented-once.ts
var documentedOnce = {
  id: "documented-once",
  family: "coverage",
  preset: "contract",
  summary: "An operation does not list what a rule of `x-errors-general` already says of it.",
  *check({ document, operations }) {
    const rules = generalRules(document);
    for (const { place, security, parameters } of operations) {
      const general = generalErrors(rules, { place, security, parameters: parameters.map((each) => each.place) });
      for (const [index, entry] of stringsOf(objectOf(place.value)["x-errors-documented"]).entries()) {
        const { code, status } = documentedError(entry);
        if (!general.some((said) => said.code === code && (said.status === null || said.status === status))) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-errors-documented", index),
          message: `A general rule already says that ${entry} is documented here`,
          remedy: "Take it off the list."
        };
      }
    }
  }
};

// scripts/contract/reading/errors/uses-of-code.ts
function usesOfCode({ codes, errorResponses: errorResponses2 }, code) {
  if (code.startsWith("$")) {
    return errorResponses2.filter(({ bodies }) => bodies.every((body) => body.codes.length === 0)).flatMap(({ uses }) => uses.filter(({ key }) => `$${key}` === code));
  }
  const definition = codes.find((known) => known.code === code);
  return definition?.responses.flatMap(({ uses }) => uses);
}

// scripts/lint/rules/coverage/general-rule-applies.ts
var generalRuleApplies = {
  id: "general-rule-applies",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-general` is returned by an operation that its rule is about.",
  *check(contract) {
    const { root, document, operations } = contract;
    const known = /* @__PURE__ */ new Set([
      ...conditions,
      ...memberNodes(memberNode(root, "components", "securitySchemes")).map(([name]) => name),
      ...operations.flatMap(({ place }) => stringsOf(objectOf(place.value).tags))
    ]);
    for (const [index, { errors, where }] of generalRules(document).entries()) {
      const pointer = appendPointer("/x-errors-general", index);
      const unknown = where.find((word) => !known.has(word));
      if (unknown !== void 0) {
        yield {
          pointer: appendPointer(pointer, "where"),
          message: `"${unknown}" is not a condition, a security scheme or a tag of an operation`,
          remedy: `Write one of ${conditions.join(", ")}, or correct the name.`
        };
        continue;
      }
      const meant = operations.filter(
        (operation) => covers(where, { ...operation, parameters: operation.parameters.map(({ place }) => place) })
      );
      for (const [at, error] of errors.entries()) {
        const uses = usesOfCode(contract, error.code);
        const returned = uses?.some(
          ({ operation, status }) => meant.includes(operation) && isDocumented([error], error.code, status ?? 0)
        );
        if (returned || contract.codes.length === 0) continue;
        yield {
          pointer: appendPointer(pointer, "codes", at),
          message: uses === void 0 ? `There is no code ${error.code}` : `No operation that this rule is about has a response with ${error.code}`,
          remedy: "Correct the code or `where`, or take the code off the rule.",
          ...uses === void 0 || uses.length === 0 ? { causes: [codeNotListed(error.code)] } : {}
        };
      }
    }
  }
};

// scripts/contract/reading/examples.ts
function examplesOf(holder) {
  const named2 = memberNodes(memberNode(holder, "examples")).flatMap(
    ([name, { value: value3, pointer: pointer2, referrer: referrer2 }]) => isObject(value3) && value3.value !== void 0 ? [{ name, value: value3.value, pointer: pointer2, referrer: referrer2 }] : []
  );
  if (named2.length > 0 || !hasMember(holder, "example")) return named2;
  const { value: value2, pointer, referrer } = memberNode(holder, "example");
  return value2 === void 0 ? [] : [{ name: null, value: value2, pointer, referrer }];
}
function examplesByName(examples2) {
  return Object.fromEntries(examples2.map(({ name, value: value2 }) => [name ?? "example", value2]));
}
function schemaExample(schema) {
  if (!isObject(schema.value)) return void 0;
  const { examples: examples2, example, const: constant, default: standard } = schema.value;
  return (Array.isArray(examples2) ? examples2[0] : void 0) ?? example ?? constant ?? standard;
}

// scripts/contract/reading/operations/response-headers.ts
function responseHeaders(response) {
  return memberNodes(memberNode(response, "headers")).map(([name, place]) => {
    const holder = contentOf(place);
    const examples2 = examplesOf(holder);
    const values = examplesByName(examples2);
    const offered = schemaExample(memberNode(holder, "schema"));
    if (examples2.length === 0 && offered !== void 0) values.example = offered;
    return { name, place, required: objectOf(place.value).required === true, examples: examples2, values };
  });
}
function contentOf(header) {
  if (!hasMember(header, "content")) return header;
  return memberNodes(memberNode(header, "content"))[0]?.[1] ?? header;
}
function headerNamed({ headers }, name) {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

// scripts/lint/rules/coverage/header-everywhere.ts
var enough = 5;
var headerEverywhere = {
  id: "header-everywhere",
  family: "coverage",
  preset: "contract",
  level: "warn",
  summary: "No error response lacks a header that all the others have.",
  page: {
    why: "A header such as `X-Request-Id` comes with every answer. If one response does not describe it, the generated types and\nthe mock lack it there.",
    bad: "# at /components/responses/NotFound\nheaders: {}",
    good: `# at /components/responses/NotFound
headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }`
  },
  *check({ errorResponses: errorResponses2 }) {
    const responses = errorResponses2.filter(({ bodies }) => bodies.some(({ mediaType }) => mediaType !== null));
    const others = responses.length - 1;
    if (others < enough) return;
    const names = responses.flatMap(({ headers }) => headers.map(({ name }) => name));
    for (const name of new Map(names.map((each) => [each.toLowerCase(), each])).values()) {
      const [lacking, ...more] = responses.filter((response) => headerNamed(response, name) === void 0);
      if (lacking === void 0 || more.length > 0) continue;
      const { place } = lacking;
      yield {
        pointer: memberPointer(place, "headers"),
        message: `The response has no \`${name}\`, which all ${others} other error responses have`,
        remedy: "Describe the header here too."
      };
    }
  }
};

// scripts/lint/rules/coverage/no-unused-code.ts
var noUnusedCode = {
  id: "no-unused-code",
  family: "coverage",
  preset: "contract",
  summary: "Every code is allowed by a response of some operation.",
  *check({ codes }) {
    for (const { code, label, place, responses } of codes) {
      if (responses.length > 0) continue;
      const remedy2 = `Add \`${label}\` to the response under its status, or remove the schema.`;
      const causes = [codeNotListed(code)];
      yield { pointer: place.pointer, message: `No operation returns ${code}`, remedy: remedy2, causes };
    }
  }
};

// scripts/lint/rules/coverage/no-unused-part.ts
var noUnusedPart = {
  id: "no-unused-part",
  family: "coverage",
  preset: "contract",
  summary: "Something refers to every named part of a contract's files, and to every file.",
  page: {
    why: "A schema, example, response, parameter, header or path item that nothing refers to is left over or forgotten. It is\nin no bundle, so that nothing else would say so.",
    bad: `# at errors.yaml
schemas:
  patient_merged: { type: object }`,
    good: `# at errors.yaml
responses:
  Conflict:
    description: The patients were merged.
    content:
      application/json:
        schema: { $ref: "#/schemas/patient_merged" }`
  },
  // A document as the rules read it has no unused parts any more: see linters/unused-findings.ts.
  check: () => []
};

// scripts/contract/reading/errors/envelope-fields.ts
function memberOfCode(envelope, field) {
  const at = field === "code" ? codePointer(envelope) : envelope[field];
  const tokens = bodyTokens(at ?? "header:");
  const holder = bodyTokens(codePointer(envelope) ?? "header:")?.slice(0, -1);
  const member2 = tokens?.at(-1);
  return holder?.join("/") === tokens?.slice(0, -1).join("/") ? member2 : void 0;
}
function membersOfCode({ envelopes }, field) {
  return [...new Set(envelopes.flatMap((envelope) => memberOfCode(envelope, field) ?? []))];
}
function codeHasField(code, field) {
  return membersOfCode(code, field).some((member2) => hasMember(memberNode(code.place, "properties"), member2));
}
function responseHasField(response, envelope, field) {
  const pointer = envelope[field];
  if (pointer === void 0) return false;
  const name = headerName(pointer);
  if (name !== null) return headerNamed(response, name) !== void 0;
  return response.bodies.some(
    (body) => body.envelope === envelope && schemaReaches(body.schema, bodyTokens(pointer) ?? [])
  );
}
function fieldPointer({ envelope, name, value: value2, pointer }, field) {
  const at = field === "code" ? codePointer(envelope) : envelope[field];
  const tokens = bodyTokens(at ?? "header:");
  if (tokens === null || valueAt(value2, appendPointer("", ...tokens)) === void 0) return pointer;
  return appendPointer(pointer, ...name === null ? [] : ["value"], ...tokens);
}
function schemaReaches(schema, [token2, ...rest]) {
  if (token2 === void 0) return schema.value !== void 0;
  return alternatives(schema).some((place) => {
    const member2 = memberSchema(place, token2);
    return member2 !== void 0 && schemaReaches(member2, rest);
  });
}
function neededScope({ envelope, fields: fields2 }) {
  const { requiredScope } = fields2;
  if (typeof requiredScope !== "string") return void 0;
  const inHeader = headerName(envelope.requiredScope ?? "") !== null;
  return inHeader ? challengeParameter(requiredScope, "scope") : requiredScope;
}
function challengeParameter(challenge2, name) {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(challenge2)?.[1];
}

// scripts/lint/rules/coverage/scoped-forbidden.ts
var scopedForbidden = {
  id: "scoped-forbidden",
  family: "coverage",
  preset: "contract",
  summary: "An operation that needs a scope allows the code for a missing one.",
  *check({ operations, codes }) {
    const scopeCodes = codes.filter(
      (code) => codeHasField(code, "requiredScope") || /insufficient[_-]?scope/i.test(code.code)
    );
    if (scopeCodes.length === 0) return;
    for (const operation of operations) {
      const depends = objectOf(operation.place.value)["x-scope-template"] !== void 0;
      if (!depends && !operation.security.flat().some(({ scopes }) => scopes.length > 0)) continue;
      const has = scopeCodes.some(
        ({ responses }) => responses.some(({ uses }) => uses.some((use) => use.operation === operation))
      );
      if (has) continue;
      yield {
        pointer: appendPointer(operation.place.pointer, "responses"),
        message: `${operation.name} needs a scope, but cannot answer that it is missing`,
        remedy: `Add the response that allows ${scopeCodes.map(({ code }) => code).join(" or ")}.`
      };
    }
  }
};

// scripts/lint/rules/coverage/status-coverage.ts
var createWidget = "# at /paths/~1widgets/post";
var bad = `${createWidget}
responses:
  "201": { description: Made. }
  "418": { description: Not a widget. }`;
var rows = [
  {
    id: "operation-has-error",
    preset: "http",
    level: "warn",
    summary: "Every operation describes an error.",
    about: () => true,
    missing: "describes no error",
    remedy: "Add the responses for invalid input, missing credentials and faults of the server.",
    why: "Every call can fail. An operation that describes no error leaves its callers to find out how.",
    bad: `${createWidget}
responses:
  "201": { description: Made. }`,
    good: `${createWidget}
responses:
  "500": { $ref: "#/components/responses/ServerError" }`
  },
  {
    id: "secured-has-401",
    preset: "http",
    level: "warn",
    summary: "An operation that needs a credential has a 401.",
    about: ({ security }) => !security.every((alternative) => alternative.length === 0),
    wanted: [401],
    missing: "needs a credential but has no 401",
    remedy: "Add the 401 with its codes; if none is needed, write `security: []`.",
    why: "Every credential can be wrong or expired. An operation without a 401 gives a client no code for that.",
    bad,
    good: `${createWidget}
security: []
responses:
  "201": { description: Made. }`
  },
  {
    id: "input-has-400",
    preset: "http",
    level: "warn",
    summary: "An operation with a body or query parameters has a 400 or 422.",
    about: ({ requestBody, parameters }) => requestBody !== null || parameters.some((each) => each.in === "query"),
    wanted: [400, 422],
    missing: "takes input but has neither 400 nor 422",
    remedy: "Add the response with the codes for invalid input.",
    why: "Callers send wrong input. A body or a query without a response that refuses it is only half described.",
    bad,
    good: `${createWidget}
responses:
  "400": { $ref: "#/components/responses/BadRequest" }`
  },
  {
    id: "resource-has-404",
    preset: "http",
    level: "warn",
    summary: "An operation whose path names a resource has a 404 or 410.",
    about: ({ parameters }) => parameters.some(namesResource),
    wanted: [404, 410],
    missing: "names a resource in its path but has no 404",
    remedy: "Add the 404 with its codes.",
    why: "An id in a path may name nothing, or something that belongs to another account. A value from a list is input and\nnames nothing: it is exempt.",
    bad: `# at /paths/~1widgets~1{widgetId}/get
responses:
  "200": { description: The widget. }
  "401": { description: No. }`,
    good: `# at /paths/~1widgets~1{widgetId}/get
responses:
  "404": { $ref: "#/components/responses/NotFound" }`
  },
  {
    id: "operation-has-5xx",
    preset: "http",
    level: "warn",
    summary: "Every operation has a 5xx.",
    about: () => true,
    wanted: [500, 501, 502, 503, 504, 505, 507, 508, 511],
    missing: "has no response for a fault of the server",
    remedy: "Add the 500 with the codes for faults of the server.",
    why: "Every server fails at times. Without a 5xx a caller has to guess whether it may repeat the request.",
    bad,
    good: `${createWidget}
responses:
  "500": { $ref: "#/components/responses/ServerError" }`
  },
  {
    id: "operation-has-429",
    preset: "house",
    level: "error",
    summary: "Every operation has a 429.",
    about: () => true,
    wanted: [429],
    missing: "has no 429",
    remedy: "Add the 429; if the provider limits nothing here, declare an exception with its source.",
    why: "A rate limit usually applies to every operation, and most clients meet it first in production. If the provider\nlimits nothing, an exception says so.",
    bad,
    good: `${createWidget}
x-error-exceptions:
  - rule: operation-has-429
    reason: The provider limits every operation but this one.
    source: https://docs.example.com/limits
responses:
  "201": { description: Made. }`
  }
];
var statusCoverageRules = rows.map((row) => ({
  id: row.id,
  family: "coverage",
  preset: row.preset,
  level: row.level,
  summary: row.summary,
  page: { why: row.why, bad: row.bad, good: row.good },
  *check({ operations }) {
    const concerned = operations.filter((each) => row.about(each) && (row.wanted === void 0 || hasError(each)));
    const lacking = concerned.filter((operation) => !describes(operation, row.wanted));
    const [first] = lacking;
    if (first === void 0) return;
    if (lacking.length === concerned.length && lacking.length > 2) {
      const message = `None of the ${lacking.length} operations concerned has it: ${first.name} ${row.missing}`;
      yield { pointer: placeOf(first, row.wanted), message, remedy: row.remedy };
      return;
    }
    for (const operation of lacking) {
      const message = `${operation.name} ${row.missing}`;
      const causes = row.wanted?.map((status) => statusWrong(operation.name, status)) ?? [];
      yield {
        pointer: placeOf(operation, row.wanted),
        message,
        remedy: row.remedy,
        concerns: [operation.place.pointer],
        causes
      };
    }
  }
}));
function describes(operation, wanted) {
  if (wanted === void 0) return hasError(operation);
  return operation.responses.some(({ key }) => covers2(key, wanted));
}
function hasError({ responses }) {
  return responses.some(({ key }) => key === "default" || /^[45]/.test(key));
}
function covers2(key, statuses) {
  if (key === "default") return true;
  return statuses.some((status) => key === String(status) || key.toUpperCase() === `${String(status)[0]}XX`);
}
function placeOf({ place, responses }, [wanted = 0] = []) {
  const errors = responses.filter(({ status }) => status !== null && status >= 400);
  const neighbour = errors.find(({ status }) => (status ?? 0) > wanted) ?? errors.at(-1);
  if (neighbour !== void 0) return neighbour.pointer;
  return memberPointer(place, "responses");
}
function namesResource({ in: location, place }) {
  return location === "path" && objectOf(memberNode(place, "schema").value).enum === void 0;
}

// scripts/lint/rules/examples/example-carries-code.ts
var exampleCarriesCode = {
  id: "example-carries-code",
  family: "examples",
  preset: "contract",
  summary: "Every example of an error answer carries a code.",
  *check({ document, errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      const coded = bodies.filter(({ mediaType, codes }) => mediaType !== null && codes.length > 0);
      for (const { name, code, pointer, envelope } of coded.flatMap(({ examples: examples2 }) => examples2)) {
        if (code !== void 0) continue;
        const message = `The example ${name === null ? "" : `\`${name}\` `}has no code at \`${codePointer(envelope)}\``;
        const tokens = bodyTokens(codePointer(envelope) ?? "header:") ?? [];
        const at = appendPointer(pointer, ...name === null ? [] : ["value"], ...tokens);
        const isThere = tokens.length > 0 && valueAt(document, at) !== void 0;
        yield { pointer: isThere ? at : pointer, message, remedy: "Put the code there, or remove the example." };
      }
    }
  }
};

// scripts/lint/rules/examples/example-code-allowed.ts
var exampleCodeAllowed = {
  id: "example-code-allowed",
  family: "examples",
  preset: "contract",
  summary: "An example's code is one that its response allows.",
  check: (reading) => contradictions(reading).filter(({ rule }) => rule === "example-code-allowed")
};

// scripts/lint/rules/examples/example-named-by-code.ts
var exampleNamedByCode = {
  id: "example-named-by-code",
  family: "examples",
  preset: "house",
  summary: "An error example has the name of the code that it carries.",
  *check({ errorResponses: errorResponses2, codes }) {
    for (const { bodies } of errorResponses2) {
      const uncoded = bodies.every((body) => body.codes.length === 0);
      for (const { holder, example } of bodies.flatMap(
        (body) => body.examples.map((each) => ({ holder: body.holder, example: each }))
      )) {
        const { name, code } = example;
        const known = codes.find((other) => other.code === code);
        if (code === void 0 || uncoded && known === void 0) continue;
        const label = known?.label ?? code;
        if (name === label) continue;
        const message = name === null ? `The example of ${code} has no name` : `The example \`${name}\` shows ${code}`;
        const pointer = faultyPlace(holder.pointer, example, label);
        yield { pointer, message, remedy: `Write it under \`examples\` as \`${label}\`.` };
      }
    }
  }
};
function faultyPlace(holder, example, label) {
  if (example.name === null) return example.pointer;
  const [components, section, component] = parsePointer(example.pointer);
  const isShared = components === "components" && section === "examples" && component !== label;
  if (isShared && component === example.name) return fieldPointer(example, "code");
  return appendPointer(holder, "examples", example.name);
}

// scripts/lint/rules/examples/example-order.ts
var exampleOrder = {
  id: "example-order",
  family: "examples",
  preset: "house",
  summary: "Examples come in the order in which the schema lists their codes.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      for (const { holder, codes, examples: examples2 } of bodies) {
        const listed = codes.map(({ code }) => code);
        const shown = examples2.flatMap(({ code }) => code !== void 0 && listed.includes(code) ? [code] : []);
        const expected = listed.filter((code) => shown.includes(code));
        if (shown.length !== expected.length || shown.every((code, index) => code === expected[index])) continue;
        yield {
          pointer: appendPointer(holder.pointer, "examples"),
          message: `The examples come as ${shown.join(", ")}, the codes as ${expected.join(", ")}`,
          remedy: "Put both in one order, the likeliest first."
        };
      }
    }
  }
};

// scripts/lint/rules/examples/example-per-code.ts
var examplePerCode = {
  id: "example-per-code",
  family: "examples",
  preset: "contract",
  summary: "A response has an example for every code that it allows.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      for (const { holder, codes, examples: examples2 } of bodies) {
        const lacking = codes.filter(
          ({ code, label }) => !examples2.some((example) => example.code === code || example.name === label)
        );
        if (lacking.length === 0) continue;
        const names = lacking.map(({ label }) => `\`${label}\``).join(", ");
        yield {
          pointer: memberPointer(holder, "examples"),
          message: `Nothing shows an answer with ${lacking.map(({ code }) => code).join(", ")}`,
          remedy: lacking.length === 1 ? `Add the example ${names}, or take the code out of the schema.` : `Add the examples ${names}, or take the codes out of the schema.`,
          causes: lacking.map(({ label }) => codeNotShown(label))
        };
      }
    }
  }
};

// scripts/contract/reading/operations/methods.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
var isIdempotent = (method) => method !== "post" && method !== "patch";

// scripts/contract/reading/operations/parameters.ts
function parameterNodes(pathItem, operation) {
  const parameters = /* @__PURE__ */ new Map();
  for (const holder of [pathItem, operation]) {
    for (const [, place] of memberNodes(memberNode(holder, "parameters"))) {
      const value2 = objectOf(place.value);
      parameters.set(`${stringOf(value2.in, "query")} ${stringOf(value2.name)}`, place);
    }
  }
  return [...parameters.values()];
}

// scripts/contract/reading/operations/security.ts
function securityOf(operation, document) {
  const own = objectOf(operation).security;
  return arrayOf(own ?? document.security).map(
    (alternative) => Object.entries(objectOf(alternative)).map(([scheme, scopes]) => ({ scheme, scopes: stringsOf(scopes) }))
  );
}
function securitySchemesOf(document) {
  const schemes = memberNode(nodeAt(document, ""), "components", "securitySchemes");
  return Object.fromEntries(
    memberNodes(schemes).flatMap(([name, { value: value2 }]) => isObject(value2) ? [[name, value2]] : [])
  );
}

// scripts/contract/model/fit-scopes.ts
var scopePlaceholder = "example:scope";

// scripts/lint/rules/examples/example-scope-declared.ts
var exampleScopeDeclared = {
  id: "example-scope-declared",
  family: "examples",
  preset: "contract",
  summary: "The scope that an example misses is one that the document declares, or the placeholder `example:scope`.",
  *check(contract) {
    const scopes = declaredScopes(contract);
    if (scopes.size === 0) return;
    for (const { bodies } of contract.errorResponses) {
      for (const example of bodies.flatMap(({ examples: examples2 }) => examples2)) {
        const scope = neededScope(example);
        if (scope === void 0 || scope === scopePlaceholder) continue;
        if (scope.split(" ").every((name) => scopes.has(name))) continue;
        const remedy2 = "Name a scope of the security schemes, or declare this one there.";
        yield { pointer: example.pointer, message: `No security scheme declares the scope \`${scope}\``, remedy: remedy2 };
      }
    }
  }
};
function declaredScopes({ document, operations, root }) {
  const flows = memberNodes(memberNode(root, "components", "securitySchemes")).flatMap(
    ([, scheme]) => memberNodes(memberNode(scheme, "flows"))
  );
  const named2 = flows.flatMap(([, flow]) => Object.keys(objectOf(objectOf(flow.value).scopes)));
  const needed = operations.flatMap(({ security }) => security.flat().flatMap(({ scopes }) => scopes));
  return Object.keys(securitySchemesOf(document)).length === 0 ? /* @__PURE__ */ new Set() : /* @__PURE__ */ new Set([...named2, ...needed]);
}

// scripts/lint/rules/examples/example-status-agrees.ts
var exampleStatusAgrees = {
  id: "example-status-agrees",
  family: "examples",
  preset: "http",
  summary: "A status in an example's body is the status of its response.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies, statuses } of errorResponses2) {
      for (const { name, value: value2, pointer } of bodies.flatMap(({ examples: examples2 }) => examples2)) {
        for (const { status, tokens } of statusesIn(value2)) {
          if (statuses.length === 0 || statuses.includes(status)) continue;
          const message = `The example says ${status}, and its response is used for ${statuses.join(" and ")}`;
          const at = appendPointer(pointer, ...name === null ? [] : ["value"], ...tokens);
          yield { pointer: at, message, remedy: `Write ${statuses.join(" or ")} in the body.` };
        }
      }
    }
  }
};
function statusesIn(body) {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(
    ([name, value2]) => typeof value2 === "number" && /^(?:http_?)?status(?:_?code)?$/i.test(name) ? [{ status: value2, tokens: [name] }] : statusesIn(value2).map(({ status, tokens }) => ({ status, tokens: [name, ...tokens] }))
  );
}

// scripts/lint/rules/examples/example-summarised.ts
var exampleSummarised = {
  id: "example-summarised",
  family: "examples",
  preset: "house",
  summary: "An error example has a summary in words, without a full stop.",
  *check({ document, errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      for (const { name, code, pointer } of bodies.flatMap(({ examples: examples2 }) => examples2)) {
        if (name === null) continue;
        const summary = stringOf(objectOf(nodeAt(document, pointer).value).summary).trim();
        const fault = summary === "" ? "has no summary" : summary === code || summary === name ? "has its code for a summary" : summary.endsWith(".") ? "has a summary that ends in a full stop" : void 0;
        if (fault === void 0) continue;
        const remedy2 = "Say what happened in a few words, such as `summary: The token has expired`.";
        yield { pointer, message: `The example \`${name}\` ${fault}`, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/examples/header-example-known.ts
var headerExampleKnown = {
  id: "header-example-known",
  family: "examples",
  preset: "contract",
  summary: "The examples of an error response's header are named for codes of that response.",
  *check({ errorResponses: errorResponses2 }) {
    const headers = errorResponses2.flatMap((response) => codedHeaders(response));
    for (const sharing of Map.groupBy(headers, ({ place }) => place.pointer).values()) {
      const [header] = sharing;
      if (header === void 0) continue;
      const labels = new Set(sharing.flatMap((each) => each.labels));
      const { name: headerName2, place } = header;
      for (const { name } of header.examples) {
        const isOnly = name === "default" && header.examples.length === 1;
        if (name === null || isOnly || labels.has(name)) continue;
        const pointer = hasMember(place, "examples") ? appendPointer(place.pointer, "examples", name) : place.pointer;
        const message = `\`${name}\`, an example of \`${headerName2}\`, is not a code of a response with this header`;
        const remedy2 = `Name it for one of ${[...labels].join(", ")}; one value for all of them is an \`example\`.`;
        yield { pointer, message, remedy: remedy2, causes: [codeNotListed(name)] };
      }
    }
  }
};
function codedHeaders({ headers, bodies }) {
  const labels = bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
  if (labels.length === 0) return [];
  const redirect = bodies.find(({ mediaType }) => mediaType === null)?.holder;
  return headers.filter(({ place }) => place.pointer !== redirect?.pointer).map((header) => ({ ...header, labels }));
}

// scripts/lint/rules/examples/header-example-per-code.ts
var headerExamplePerCode = {
  id: "header-example-per-code",
  family: "examples",
  preset: "contract",
  summary: "A required header whose examples are named for codes has one for each code of the response.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { headers, bodies } of errorResponses2) {
      const labels = [...new Set(bodies.flatMap(({ codes }) => codes.map(({ label }) => label)))];
      for (const { name: header, place, required, examples: examples2 } of headers) {
        const keyed = examples2.some(({ name }) => name !== null && labels.includes(name));
        if (!required || !keyed) continue;
        for (const label of labels) {
          if (examples2.some(({ name }) => name === label)) continue;
          const message = `Nothing shows \`${header}\` with ${label}`;
          const remedy2 = `Add the example \`${label}\`; if the header comes with some codes only, it is not \`required\`.`;
          yield { pointer: appendPointer(place.pointer, "examples"), message, remedy: remedy2 };
        }
      }
    }
  }
};

// scripts/lint/rules/examples/header-example-present.ts
var headerExamplePresent = {
  id: "header-example-present",
  family: "examples",
  preset: "house",
  summary: "Every header of an error response has an example.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { headers } of errorResponses2) {
      for (const { name, place, examples: examples2 } of headers) {
        if (examples2.length > 0 || schemaExample(memberNode(place, "schema")) !== void 0) continue;
        const remedy2 = "Add `example`, or `examples` named for the codes whose values differ.";
        yield { pointer: place.pointer, message: `Nothing shows a value of \`${name}\``, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/examples/param-known.ts
var locations = /* @__PURE__ */ new Set(["$", "request", "body", "query", "path", "header", "headers", "params", "cookie"]);
var paramKnown = {
  id: "param-known",
  family: "examples",
  preset: "contract",
  level: "warn",
  summary: "The parameter that an example blames is one of a request that the response answers.",
  page: {
    why: "An application shows the message of a refused parameter beside the field of that name. An example with a name that no\nrequest has leads its author to a field that does not exist.",
    bad: "# at /components/examples/INVALID_INPUT/value/error\nparam: sise",
    good: "# at /components/examples/INVALID_INPUT/value/error\nparam: size"
  },
  *check({ errorResponses: errorResponses2 }) {
    const blamed = /* @__PURE__ */ new Map();
    for (const response of errorResponses2) {
      for (const example of response.bodies.flatMap(({ examples: examples2 }) => examples2)) {
        const { param } = example.fields;
        const pointer = fieldPointer(example, "param");
        const name = typeof param === "string" ? firstName(param) : void 0;
        if (name === void 0 || pointer === void 0) continue;
        const known = blamed.get(pointer) ?? { name, responses: [] };
        known.responses.push(response);
        blamed.set(pointer, known);
      }
    }
    for (const [pointer, { name, responses }] of blamed) {
      const operations = responses.flatMap(({ uses }) => uses.map(({ operation }) => operation));
      if (operations.length === 0 || operations.some((operation) => mayHave(operation, name))) continue;
      yield {
        pointer,
        message: `No request that this response answers has the parameter \`${name}\``,
        remedy: "Write the name of a parameter or of a member of the body."
      };
    }
  }
};
function firstName(param) {
  return param.split(/[./[\]"']+/).find((part) => part !== "" && !/^\d+$/.test(part) && !locations.has(part));
}
function mayHave({ parameters, requestBody }, name) {
  if (parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase())) return true;
  if (requestBody === null) return false;
  return memberNodes(memberNode(requestBody, "content")).some(([, mediaType]) => {
    const members3 = membersOf(memberNode(mediaType, "schema"));
    return members3.length === 0 || members3.includes(name);
  });
}
function membersOf(schema) {
  const items = itemsOf(schema);
  const ofItems = items === void 0 ? [] : [...propertiesOf(items).keys()];
  return [...propertiesOf(schema).keys(), ...ofItems];
}

// scripts/contract/reading/errors/header-values.ts
function headerValues(headers, name, isCode) {
  const values = {};
  for (const [header, { required, examples: examples2 }] of Object.entries(headers)) {
    const own = name !== null && Object.hasOwn(examples2, name) ? examples2[name] : void 0;
    const keyedByCodes = Object.keys(examples2).some(isCode);
    const value2 = own ?? (keyedByCodes && !required ? void 0 : Object.values(examples2)[0]);
    if (value2 !== void 0) values[header] = headerText(value2);
  }
  return values;
}
function headerText(value2) {
  if (Array.isArray(value2)) return value2.map(headerText).join(",");
  if (typeof value2 === "object" && value2 !== null) {
    return Object.entries(value2).map(([key, member2]) => `${key},${headerText(member2)}`).join(",");
  }
  return String(value2);
}

// scripts/lint/rules/examples/retry-after-matches-body.ts
var retryAfterMatchesBody = {
  id: "retry-after-matches-body",
  family: "examples",
  preset: "contract",
  summary: "`Retry-After` and its twin in the body show the same wait.",
  *check({ errorResponses: errorResponses2 }) {
    for (const response of errorResponses2) {
      const header = headerNamed(response, "retry-after");
      for (const { name, fields: fields2, pointer } of response.bodies.flatMap(({ examples: examples2 }) => examples2)) {
        const value2 = header?.examples.find((example) => example.name === name) ?? header?.examples[0];
        if (value2 === void 0 || typeof fields2.retryAfter !== "number") continue;
        const sent = headerText(value2.value);
        if (!/^\d+$/.test(sent) || Number(sent) === fields2.retryAfter) continue;
        yield {
          pointer,
          message: `The body says ${fields2.retryAfter} seconds, and \`Retry-After\` says ${sent}`,
          remedy: "Show the same wait in both."
        };
      }
    }
  }
};

// scripts/lint/rules/examples/www-authenticate-matches-body.ts
var wwwAuthenticateMatchesBody = {
  id: "www-authenticate-matches-body",
  family: "examples",
  preset: "contract",
  summary: "`WWW-Authenticate` names the code and the scope that the body of the same example has.",
  *check({ errorResponses: errorResponses2, codes }) {
    const known = new Set(codes.map(({ code }) => code));
    for (const response of errorResponses2) {
      const header = headerNamed(response, "www-authenticate");
      for (const { name, value: value2 } of header?.examples ?? []) {
        const body = response.bodies.flatMap(({ examples: examples2 }) => examples2).find((example) => example.name === name);
        if (header === void 0 || name === null || body === void 0) continue;
        const pointer = appendPointer(header.place.pointer, "examples", name);
        const error = challengeParameter(headerText(value2), "error");
        if (error !== void 0 && known.has(error) && error !== body.code) {
          const message = `The challenge says ${error}, and the body ${body.code}`;
          yield { pointer, message, remedy: "Name the code that the body has." };
        }
        const scope = challengeParameter(headerText(value2), "scope");
        const needed = neededScope(body);
        if (scope !== void 0 && needed !== void 0 && !scope.split(" ").includes(needed)) {
          const message = `The challenge asks for \`${scope}\`, and the body for \`${needed}\``;
          yield { pointer, message, remedy: "Show the same scope in both." };
        }
      }
    }
  }
};

// scripts/lint/rules/document/document-rule-ids.ts
var documentRuleIds = [
  "document-readable",
  "yaml-syntax",
  "document-size",
  "openapi-version",
  "ref-resolves",
  "overlay-applies",
  "extension-valid",
  "schema-valid",
  "request-sendable",
  "operation-id-unique"
];

// scripts/lint/rules/exceptions/exception-current.ts
var exceptionCurrent = {
  id: "exception-current",
  family: "exceptions",
  preset: "contract",
  summary: "An exception names a rule that exists, and the rule would find something without it.",
  // Whether an exception is needed is known only after every other rule has run: see check-rules.ts.
  check: () => []
};
function* staleExceptions(exceptions, known, used) {
  for (const { rule, pointer } of exceptions) {
    if (rule === "" || used.has(pointer)) continue;
    if (documentRuleIds.some((id) => id === rule)) {
      const message = `\`${rule}\` allows no exception: nothing is made from a document that breaks it`;
      yield { pointer, message, remedy: "Correct the document, and take the exception out." };
    } else if (known.has(rule)) {
      yield { pointer, message: `Nothing here departs from \`${rule}\` any more`, remedy: "Take the exception out." };
    } else {
      yield { pointer, message: `There is no rule \`${rule}\``, remedy: "Correct the rule's name." };
    }
  }
}

// scripts/lint/exceptions.ts
function declaredExceptions({ root, operations, errorResponses: errorResponses2, codes }) {
  const holders = [root, ...[...operations, ...errorResponses2, ...codes].map(({ place }) => place)];
  const unique2 = new Map(holders.map((holder) => [holder.pointer, holder]));
  return [...unique2.values()].flatMap(
    (holder) => arrayOf(objectOf(holder.value)["x-error-exceptions"]).map((value2, index) => {
      const entry = isObject(value2) ? value2 : {};
      const pointer = appendPointer(holder.pointer, "x-error-exceptions", index);
      return { rule: stringOf(entry.rule), pointer, scope: holder.pointer, entry };
    })
  );
}
function covers3({ rule, scope }, ruleId, { pointer, concerns = [] }) {
  return rule === ruleId && [pointer, ...concerns].some((place) => place === scope || place.startsWith(`${scope}/`));
}

// scripts/lint/rules/exceptions/exception-explained.ts
var members = /* @__PURE__ */ new Set(["rule", "reason", "source"]);
var exceptionExplained = {
  id: "exception-explained",
  family: "exceptions",
  preset: "contract",
  summary: "An exception names its rule, a reason and the provider's page.",
  *check(contract) {
    for (const { pointer, entry } of declaredExceptions(contract)) {
      for (const member2 of members) {
        if (stringOf(entry[member2]).trim() !== "") continue;
        yield { pointer, message: `The exception has no \`${member2}\``, remedy: `Add \`${member2}\`.` };
      }
      for (const member2 of Object.keys(entry)) {
        if (members.has(member2)) continue;
        const remedy3 = "Take it out; the holder of the list is what the exception is for.";
        yield { pointer: appendPointer(pointer, member2), message: `An exception has no \`${member2}\``, remedy: remedy3 };
      }
      if (entry.source === void 0 || /^https:\/\/\S+$/.test(stringOf(entry.source))) continue;
      const remedy2 = "Give the address of the page, beginning with `https://`.";
      yield {
        pointer: appendPointer(pointer, "source"),
        message: "The exception's source is not an https address",
        remedy: remedy2
      };
    }
    const root = objectOf(contract.root.value)["x-error-exceptions"];
    if (root !== void 0 && arrayOf(root).length === 0) {
      const remedy2 = "Write a list of exceptions, or take it out.";
      yield { pointer: "/x-error-exceptions", message: "The list of exceptions is empty", remedy: remedy2 };
    }
  }
};

// scripts/lint/rules/http/bodiless-status.ts
var bodilessStatus = {
  id: "bodiless-status",
  family: "http",
  preset: "http",
  summary: "A status without a body has no content.",
  *check({ operations }) {
    for (const { status, pointer, place, operation } of operations.flatMap((each) => each.responses)) {
      const bodiless = status !== null && (status < 200 || status === 204 || status === 205 || status === 304);
      if (!bodiless && operation.method !== "head" || !hasMember(place, "content")) continue;
      const message = bodiless ? `A ${status} has no body` : "An answer to HEAD has no body";
      const isOwn = place.pointer === pointer;
      yield {
        pointer: isOwn ? appendPointer(place.pointer, "content") : pointer,
        message,
        remedy: isOwn ? "Take `content` out." : "Refer to a response without `content`, or correct the status.",
        concerns: [place.pointer],
        causes: [keyWrong(pointer)]
      };
    }
  }
};

// scripts/lint/rules/http/error-has-error-status.ts
var errorHasErrorStatus = {
  id: "error-has-error-status",
  family: "http",
  preset: "contract",
  summary: "No example of a success carries a code of an error.",
  page: {
    why: "RFC 9110 §15.3: a 2xx says that the request succeeded. Clients, caches and monitors believe the status, and never look\nfor a code in such an answer.",
    bad: `# at /paths/~1widgets/post/responses/201/content/application~1json/examples
small: { summary: A small one, value: { error: { code: INTERNAL_ERROR } } }`,
    good: `# at /paths/~1widgets/post/responses/201/content/application~1json/examples
small: { summary: A small one, value: { size: 1 } }`
  },
  *check({ operations, codes }) {
    const known = new Set(codes.map(({ code }) => code));
    for (const { status, pointer, place, bodies } of operations.flatMap((operation) => operation.responses)) {
      if (status === null || status < 200 || status > 299) continue;
      const examples2 = bodies.flatMap((body) => body.examples);
      const errors = examples2.flatMap(
        ({ code, referrer }) => code !== void 0 && known.has(code) ? [{ code, referrer }] : []
      );
      const [first] = errors;
      if (first === void 0) continue;
      const isOne = errors.length < examples2.length;
      yield {
        pointer: isOne ? first.referrer : pointer,
        message: isOne ? `An example of a ${status} carries the error ${first.code}` : `Every example of this ${status} carries an error, such as ${first.code}`,
        remedy: isOne ? "Move it to the response with the status of the error." : "Correct the status.",
        concerns: [place.pointer],
        causes: [keyWrong(pointer), ...errors.map(({ code }) => codeNotListed(code))]
      };
    }
  }
};

// scripts/lint/rules/http/retry-after-form.ts
var retryAfterForm = {
  id: "retry-after-form",
  family: "http",
  preset: "http",
  summary: "The examples of `Retry-After` are whole seconds or HTTP dates, and waits that a client can keep.",
  *check({ errorResponses: errorResponses2 }) {
    const remedy2 = "Write whole seconds, such as `60`.";
    for (const response of errorResponses2) {
      for (const { name, value: value2, pointer } of headerNamed(response, "retry-after")?.examples ?? []) {
        const text = headerText(value2);
        if (isHttpDate(text)) continue;
        const slip = /^\d+$/.test(text) ? slipOf(Number(text)) : "";
        if (slip === void 0) continue;
        const at = name === null ? pointer : appendPointer(pointer, "value");
        yield { pointer: at, message: `\`Retry-After\` cannot be \`${text}\`${slip}`, remedy: remedy2 };
      }
      for (const example of response.bodies.flatMap(({ examples: examples2 }) => examples2)) {
        if (bodyTokens(example.envelope.retryAfter ?? "header:") === null) continue;
        const seconds = example.fields.retryAfter;
        const slip = typeof seconds === "number" ? slipOf(seconds) : void 0;
        if (slip === void 0) continue;
        const message = `The wait in the body cannot be \`${seconds}\`${slip}`;
        yield { pointer: fieldPointer(example, "retryAfter"), message, remedy: remedy2 };
      }
    }
  }
};
var day = 24 * 60 * 60;
function slipOf(seconds) {
  if (seconds >= 1e9) return ", which is a date in seconds";
  if (seconds > 31 * day) return `, which is ${Math.round(seconds / day)} days`;
  return seconds >= 1e4 && seconds % 1e3 === 0 ? ", which looks like milliseconds" : void 0;
}
function isHttpDate(text) {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) && !Number.isNaN(Date.parse(text));
}

// scripts/lint/rules/http/plain-http.ts
function isPlainHttp(url) {
  return /^(?:http|ws):/i.test(url) && !isLocal(url);
}
function isLocal(url) {
  return /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(url);
}

// scripts/lint/rules/http/secure-scheme.ts
var secureScheme = {
  id: "secure-scheme",
  family: "http",
  preset: "http",
  level: "warn",
  summary: "No security scheme sends a credential in a URL or over plain http, and none uses a grant that RFC 9700 rejects.",
  page: {
    why: "Logs, histories and `Referer` headers keep URLs, and a credential in them too (RFC 9700 §4.3). RFC 9700 forbids the\npassword grant (§2.4) and advises against the implicit grant (§2.1.2), which returns the token in a URL.",
    bad: "# at /components/securitySchemes/account\ntype: apiKey\nin: query\nname: key",
    good: "# at /components/securitySchemes/account\ntype: apiKey\nin: header\nname: X-Api-Key"
  },
  *check({ root }) {
    for (const [name, scheme] of memberNodes(memberNode(root, "components", "securitySchemes"))) {
      const { type, in: location } = objectOf(scheme.value);
      if (type === "apiKey" && location === "query") {
        yield {
          pointer: appendPointer(scheme.pointer, "in"),
          message: `\`${name}\` sends the key in the query of the URL`,
          remedy: "Accept the key in a header, and write `in: header`."
        };
      }
      if (type === "oauth2") yield* flowFaults(memberNode(scheme, "flows"));
      if (type === "openIdConnect") yield* urlFaults(scheme, ["openIdConnectUrl"]);
    }
  }
};
var rejectedGrants = /* @__PURE__ */ new Map([
  ["implicit", "The implicit grant returns the token in a URL"],
  ["password", "The password grant shows a person's password to the application"]
]);
function* flowFaults(flows) {
  for (const [grant, flow] of memberNodes(flows)) {
    const message = rejectedGrants.get(grant);
    const remedy2 = "Use the authorization code with PKCE (`authorizationCode`).";
    if (message !== void 0) yield { pointer: appendPointer(flows.pointer, grant), message, remedy: remedy2 };
    yield* urlFaults(flow, ["authorizationUrl", "tokenUrl", "refreshUrl"]);
  }
}
function* urlFaults({ value: value2, pointer }, members3) {
  for (const member2 of members3) {
    if (!isPlainHttp(stringOf(objectOf(value2)[member2]))) continue;
    const remedy2 = "Begin it with `https://`.";
    yield { pointer: appendPointer(pointer, member2), message: `\`${member2}\` is reached without encryption`, remedy: remedy2 };
  }
}

// scripts/lint/rules/leaks/find-leak.ts
function* findLeak(contract, kind) {
  for (const text of contract.texts()) {
    if (!kind.where(text)) continue;
    const leak = firstLeak(text.text, kind);
    if (leak === void 0) continue;
    const shown = kind.show === "ends" ? masked(leak.found) : shortened(leak.found);
    yield { pointer: text.pointer, message: `The text shows ${leak.name}: \`${shown}\``, remedy: kind.remedy };
  }
}
function firstLeak(text, { patterns, isInvented }) {
  for (const { name, pattern, counts } of patterns) {
    for (const [found2] of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      if (isInvented?.(found2) !== true && (counts === void 0 || counts(found2))) return { name, found: found2 };
    }
  }
  return void 0;
}
function masked(found2) {
  return found2.length < 12 ? `${found2.slice(0, 3)}…` : `${found2.slice(0, 6)}…${found2.slice(-2)}`;
}
function shortened(found2) {
  const line = found2.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
  return line.length <= 48 ? line : `${line.slice(0, 47)}…`;
}

// scripts/lint/rules/leaks/patterns/private-addresses.ts
var octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
var privateAddresses = [
  {
    name: "an address of a private network",
    pattern: new RegExp(
      `(?<![\\w.])(?:10\\.${octet}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7]))\\.${octet}\\.${octet}(?![\\w]|\\.\\d)`
    ),
    // The address of the network itself is not a host.
    counts: (found2) => !/^10\.0\.0\.0$|^192\.168\.0\.0$|^172\.16\.0\.0$/.test(found2)
  },
  {
    name: "an IPv6 address of a private network",
    pattern: /(?<![\w:])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{1,4}(?![\w:])/i
  },
  {
    name: "the name of a host inside a network",
    pattern: /(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:internal|corp|intranet|lan|consul|home\.arpa|svc\.cluster\.local|compute\.internal|local)(?![\w-]|\.\w)/i
  },
  {
    name: "an address of the machine itself",
    pattern: /(?<![\w.])(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0):\d{2,5}(?!\d)/
  },
  { name: "a service inside a network", pattern: /\b(?:https?|grpc|amqp|tcp):\/\/[a-z][a-z0-9-]{1,62}:\d{2,5}(?!\d)/ }
];

// scripts/lint/rules/http/server-public.ts
var serverPublic = {
  id: "server-public",
  family: "http",
  preset: "http",
  summary: "The servers of a document are reached over https, and not in a private network.",
  page: {
    why: "A request over plain http shows its credentials to everyone on the way. An address of a private network works for\nnobody else. `http://localhost` is for the reader's own machine.",
    bad: `# at the document
servers: [{ url: "http://10.0.0.5:8080" }]`,
    good: `# at the document
servers: [{ url: "https://api.example.com" }, { url: "http://localhost:3000" }]`
  },
  *check({ root, operations }) {
    const remedy2 = "Begin it with `https://`.";
    for (const { value: value2, pointer } of [root, ...operations.map(({ place }) => place)]) {
      for (const [index, server] of arrayOf(objectOf(value2).servers).entries()) {
        const url = stringOf(objectOf(server).url);
        const at = appendPointer(pointer, "servers", index, "url");
        if (isLocal(url)) continue;
        if (/^[a-z][a-z+.-]*:\/\/[^/?#@]+@/i.test(url)) {
          const remedy3 = "Take the credential out, and describe a security scheme.";
          yield { pointer: at, message: "The server's address holds a credential", remedy: remedy3 };
          continue;
        }
        const leak = firstLeak(url, { patterns: privateAddresses });
        if (leak !== void 0) {
          const remedy3 = "Name the server that callers reach.";
          yield { pointer: at, message: `The server is ${leak.name}: \`${leak.found}\``, remedy: remedy3 };
        } else if (isPlainHttp(url)) {
          yield { pointer: at, message: "The server is reached without encryption", remedy: remedy2 };
        } else if (/^(?!https:|wss:)[a-z][a-z+.-]*:/i.test(url)) {
          yield { pointer: at, message: "The server's address is not one of HTTP", remedy: remedy2 };
        }
      }
    }
  }
};

// scripts/lint/rules/http/status-headers.ts
var rows2 = [
  {
    id: "401-has-www-authenticate",
    level: "error",
    summary: "A 401 has `WWW-Authenticate`.",
    statuses: (status) => status === 401,
    header: "WWW-Authenticate",
    missing: () => "The 401 has no `WWW-Authenticate`",
    remedy: "Describe the header; if the provider promises none, declare an exception with its source.",
    why: "RFC 9110 §15.5.2 wants every 401 to say how to authenticate, and a challenge is how a client learns that a token has\nexpired. Providers that promise none are exceptions, with their page.",
    bad: "# at /components/responses/Unauthorized\nheaders: {}",
    good: "# at /components/responses/Unauthorized\nheaders:\n  WWW-Authenticate: { description: How to authenticate., schema: { type: string }, example: Bearer }"
  },
  {
    id: "405-has-allow",
    level: "error",
    summary: "A 405 has `Allow`.",
    statuses: (status) => status === 405,
    header: "Allow",
    missing: () => "The 405 has no `Allow`",
    remedy: "Describe the header, with the methods of the path as its example.",
    why: "RFC 9110 §15.5.6: a 405 must list the methods that the path has, or the caller cannot correct its request.",
    bad: `# at /paths/~1widgets/post/responses
"405": { description: Not with this method. }`,
    good: `# at /paths/~1widgets/post/responses
"405":
  description: Not with this method.
  headers:
    Allow: { description: The methods of the path., schema: { type: string }, example: POST }`
  },
  {
    id: "redirect-has-location",
    level: "error",
    summary: "A redirect has `Location`.",
    statuses: (status) => status >= 300 && status <= 399 && status !== 300 && status !== 304,
    header: "Location",
    missing: (status) => `The ${status} has no \`Location\``,
    remedy: "Describe the header, with its example.",
    why: "RFC 9110 §10.2.2: a redirect without a target leads nowhere.",
    bad: `# at /paths/~1widgets/post/responses
"303": { description: See the widget. }`,
    good: `# at /paths/~1widgets/post/responses
"303":
  description: See the widget.
  headers:
    Location: { description: The widget., schema: { type: string }, example: /widgets/widget_example_01 }`
  },
  {
    id: "429-has-retry-after",
    level: "warn",
    summary: "A 429 says how long to wait, in `Retry-After` or in its body.",
    statuses: (status) => status === 429,
    header: "Retry-After",
    instead: bodySaysWait,
    missing: () => "The 429 does not say how long to wait",
    remedy: "Describe `Retry-After`, or the member that the envelope calls `retryAfter`.",
    why: "A client that does not know how long to wait guesses, and all clients guess at once (RFC 6585 §4).",
    bad: "# at /components/responses/TooManyRequests\nheaders: {}\ncontent: {}",
    good: "# at /components/responses/TooManyRequests\nheaders:\n  Retry-After: { description: Seconds., schema: { type: integer }, example: 42 }\ncontent: {}"
  }
];
var statusHeaderRules = rows2.map((row) => ({
  id: row.id,
  family: "http",
  preset: "http",
  level: row.level,
  summary: row.summary,
  page: { why: row.why, bad: row.bad, good: row.good },
  *check(contract) {
    const concerned = unique(contract).filter(({ status }) => status !== null && row.statuses(status));
    const lacking = concerned.filter(
      (response) => !hasHeader(response, row.header) && !row.instead?.(contract, response)
    );
    const [first] = lacking;
    if (first === void 0) return;
    const reported = lacking.length === concerned.length && lacking.length > 2 ? [first] : lacking;
    for (const { status, place } of reported) {
      const more = reported.length < lacking.length ? `, nor does any of the ${lacking.length} such responses` : "";
      yield {
        pointer: memberPointer(place, "headers"),
        message: `${row.missing(status ?? 0)}${more}`,
        remedy: row.remedy,
        ...row.header === "Retry-After" ? { causes: [waitMissing(place.pointer)] } : {}
      };
    }
  }
}));
function unique({ operations }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const key = `${response.place.pointer} ${response.status}`;
    if (!found2.has(key)) found2.set(key, response);
  }
  return [...found2.values()];
}
function hasHeader({ place }, name) {
  const headers = memberNodes(memberNode(place, "headers"));
  return headers.some(([header]) => header.toLowerCase() === name.toLowerCase());
}
function bodySaysWait({ errorResponses: errorResponses2 }, { place }) {
  const response = errorResponses2.find((each) => each.place.pointer === place.pointer);
  const codes = response?.bodies.flatMap((body) => body.codes) ?? [];
  return codes.length > 0 && codes.every((code) => codeHasField(code, "retryAfter"));
}

// data:node:http
var STATUS_CODES = { "100": "Continue", "101": "Switching Protocols", "102": "Processing", "103": "Early Hints", "200": "OK", "201": "Created", "202": "Accepted", "203": "Non-Authoritative Information", "204": "No Content", "205": "Reset Content", "206": "Partial Content", "207": "Multi-Status", "208": "Already Reported", "226": "IM Used", "300": "Multiple Choices", "301": "Moved Permanently", "302": "Found", "303": "See Other", "304": "Not Modified", "305": "Use Proxy", "307": "Temporary Redirect", "308": "Permanent Redirect", "400": "Bad Request", "401": "Unauthorized", "402": "Payment Required", "403": "Forbidden", "404": "Not Found", "405": "Method Not Allowed", "406": "Not Acceptable", "407": "Proxy Authentication Required", "408": "Request Timeout", "409": "Conflict", "410": "Gone", "411": "Length Required", "412": "Precondition Failed", "413": "Payload Too Large", "414": "URI Too Long", "415": "Unsupported Media Type", "416": "Range Not Satisfiable", "417": "Expectation Failed", "418": "I'm a Teapot", "421": "Misdirected Request", "422": "Unprocessable Entity", "423": "Locked", "424": "Failed Dependency", "425": "Too Early", "426": "Upgrade Required", "428": "Precondition Required", "429": "Too Many Requests", "431": "Request Header Fields Too Large", "451": "Unavailable For Legal Reasons", "500": "Internal Server Error", "501": "Not Implemented", "502": "Bad Gateway", "503": "Service Unavailable", "504": "Gateway Timeout", "505": "HTTP Version Not Supported", "506": "Variant Also Negotiates", "507": "Insufficient Storage", "508": "Loop Detected", "509": "Bandwidth Limit Exceeded", "510": "Not Extended", "511": "Network Authentication Required" };

// scripts/lint/rules/http/status-registered.ts
var statusRegistered = {
  id: "status-registered",
  family: "http",
  preset: "http",
  level: "warn",
  summary: "Every status is a registered one.",
  *check({ operations }) {
    for (const { status, pointer, operation } of operations.flatMap((each) => each.responses)) {
      if (status === null || STATUS_CODES[status] !== void 0) continue;
      const remedy2 = "Use the registered status that fits; declare an exception if the provider really sends this one.";
      yield { pointer, message: `${operation.name} has the unregistered status ${status}`, remedy: remedy2 };
    }
  }
};

// scripts/lint/rules/http/www-authenticate-form.ts
var challenge = /^[!#$%&'*+.^_`|~\w-]+(?: +(?:[!#$%&'*+.^_`|~\w-]+\s*=\s*(?:[!#$%&'*+.^_`|~\w-]+|"(?:[^"\\]|\\.)*")(?:\s*,\s*[!#$%&'*+.^_`|~\w-]+\s*=\s*(?:[!#$%&'*+.^_`|~\w-]+|"(?:[^"\\]|\\.)*"))*|[\w.~+/-]+=*))?$/;
var wwwAuthenticateForm = {
  id: "www-authenticate-form",
  family: "http",
  preset: "http",
  summary: "The examples of `WWW-Authenticate` are challenges.",
  *check({ errorResponses: errorResponses2 }) {
    for (const response of errorResponses2) {
      const header = headerNamed(response, "www-authenticate");
      for (const { value: value2 } of header?.examples ?? []) {
        const text = headerText(value2);
        if (header === void 0 || challenge.test(text)) continue;
        const remedy2 = 'Write a scheme and its parameters, such as `Bearer error="invalid_token"`.';
        yield { pointer: header.place.pointer, message: `\`${text}\` is not a challenge`, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/leaks/fake-values.ts
var marks = /example|sample|dummy|fake|placeholder|redacted|change-?me|your[-_ ]|my[-_](?:key|token|secret|password)|x{4}|\*{3}|\.{3}|…|abc_?123|foo_?bar|123456|000000|(?:not|in)[-_ ]?(?:a[-_ ])?(?:real|valid)|lorem|deadbeef/i;
var documented = /* @__PURE__ */ new Set([
  "/mnt/data",
  "/home/user",
  "/path/to",
  "GB82WEST12345698765432",
  "GB29NWBK60161331926819",
  "DE89370400440532013000",
  "FR1420041010050500013M02606"
]);
function isPlainlyFake(value2) {
  return marks.test(value2) || /[<{[]/.test(value2) || documented.has(value2.replaceAll(/[ ]/g, "")) || marks.test(tokenPayload(value2));
}
function isReservedHost(host) {
  return /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/i.test(host);
}
function tokenPayload(value2) {
  const [, payload] = /(?<![\w-])eyJ[\w-]{2,512}\.(eyJ[\w-]{2,2048})\./.exec(value2) ?? [];
  if (payload === void 0) return "";
  try {
    return atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

// scripts/lint/rules/leaks/patterns/attacker-hints.ts
var hint = "which part of a credential was right";
var attackerHints = [
  {
    name: hint,
    pattern: /\b(?:user|account|e-?mail|client)(?: \w{1,32})? (?:exists|was found|is (?:known|registered)),? (?:but|and)\b/i
  },
  {
    name: hint,
    pattern: /\b(?:wrong|incorrect|invalid|bad) password\b|\bpassword (?:is|was) (?:wrong|incorrect|invalid)|\bpassword (?:does not|doesn't) match/i
  },
  {
    name: hint,
    pattern: /\bno (?:such )?(?:user|account)(?: exists)?(?: with| for)\b|\b(?:user|account|e-?mail(?: address)?) (?:does not exist|doesn't exist|is not registered|not found with)/i
  }
];

// scripts/lint/rules/leaks/patterns/file-paths.ts
var filePaths = [
  {
    name: "a path of a server's disk",
    pattern: /(?<![\w:/.}])\/(?:usr|var|etc|proc|sys|boot|sbin|node_modules)\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,8}/
  },
  {
    name: "a path of a server's disk",
    pattern: /(?<![\w:/.}])\/(?:home|opt|srv|root|tmp|mnt|app|data|Users|workspace)\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,6}\/?[\w-]{0,32}\.?[\w]{0,8}/,
    // `/home/feed` may be a path of an API; a folder of a user, two folders or a file are not.
    counts: (found2) => /^\/(?:(?:Users|home)\/[^/]{1,64}\/|[^/]{1,64}\/[^/]{1,64}\/[^/])/i.test(found2) || /\.[a-z]{1,5}$/i.test(found2)
  },
  { name: "a path of a Windows disk", pattern: /(?<![A-Za-z])[A-Za-z]:\\[\w. -]{1,64}(?:\\[\w. -]{1,64}){0,8}/ },
  { name: "a path of a Windows share", pattern: /(?<!\\)\\\\[\w.-]{2,63}\\[\w.$-]{1,64}(?:\\[\w.$-]{1,64}){0,8}/ },
  {
    name: "a file of the server's code and its line",
    pattern: /(?<![\w-])[\w-]{1,64}\.(?:js|mjs|cjs|ts|tsx|py|rb|go|java|kt|scala|rs|php|cs|vb|cpp|swift|exs?):\d{1,6}(?!\w)/
  },
  {
    name: "a file of the server's code and its line",
    pattern: /\bin [\w./\\-]{1,128}\.(?:php|cs|vb|py|rb)(?::| on | at )line \d{1,6}/
  },
  { name: "a file address", pattern: /(?<!\w)file:\/\/\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,8}/ }
];

// scripts/lint/rules/leaks/patterns/health-values.ts
var value = "a measured health value";
var healthValues = [
  {
    name: value,
    pattern: /(?<![\w.])\d{1,4}(?:[./,]\d{1,4})? ?(?:mmHg|mm Hg|bpm|mg\/dL|mmol\/L|mmol\/mol|mIU\/L|mIU\/mL|µIU\/mL|uIU\/mL|IU\/L|U\/L|ng\/mL|ng\/dL|pg\/mL|g\/dL|µmol\/L|umol\/L|mEq\/L|µg|mcg|kg\/m2|kg\/m²|mL\/min|°[CF])(?![\w])/i
  },
  {
    name: value,
    pattern: /\b(?:HbA1c|A1C|BMI|TSH|LDL|HDL|PSA|eGFR|SpO2|INR|glucose|cholesterol|triglycerides|creatinine|ferritin|h(?:a)?emoglobin|blood pressure|heart rate|pulse|body temperature|oxygen saturation)(?: (?:value|level|result|reading))?(?: (?:of|is|was|at)|:| =|=)? {0,2}\d{1,3}(?:[./]\d{1,3})?(?![\w-])/i
  },
  {
    name: "a finding about a person's health",
    pattern: /\b(?:diagnos(?:ed with|is of|is:)|tested (?:positive|negative) for|tested positive|HIV[- ]positive|(?:is|was) pregnant|prescribed \d|ICD-?10(?:-CM)?:? [A-TV-Z]\d)/i
  },
  { name: "the code of a diagnosis", pattern: /(?<![\w.])[A-TV-Z]\d[0-9A-B]\.[0-9A-TV-Z]{1,4}(?= |$|,|\))/ }
];

// scripts/lint/rules/leaks/patterns/internals.ts
var internals = [
  {
    name: "the name of a datastore",
    pattern: /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|redis|kafka|rabbitmq|elasticsearch|opensearch|dynamodb|cassandra|memcached|clickhouse|pgbouncer)\b/i
  },
  {
    name: "the name of a framework or server",
    pattern: /\b(?:nginx|apache tomcat|gunicorn|uvicorn|express\.js|spring boot|hibernate|prisma|sequelize|sqlalchemy|kubernetes|activerecord|entity framework|istio|envoy proxy)\b/i
  },
  {
    name: "an error of the machine",
    pattern: /\b(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|EACCES|EMFILE|ENOSPC|EPIPE|EADDRINUSE|segmentation fault|core dumped|null pointer|undefined is not|cannot read propert(?:y|ies) of|out of memory|OOMKilled|NoneType)\b/i
  }
];

// scripts/lint/rules/leaks/patterns/personal-data.ts
var testCards = new Set(
  "4242424242424242 4000056655665556 4111111111111111 4012888888881881 4000000000000002 4000000000009995 4917610000000000 5555555555554444 5200828282828210 5105105105105100 5454545454545454 2223003122003222 2223000048400011 378282246310005 371449635398431 370000000000002 6011111111111117 6011000990139424 3056930009020004 36227206271667 3566002020360505 6200000000000005".split(
    " "
  )
);
var personalData = [
  {
    name: "an e-mail address that may be a person's",
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/,
    counts: (found2) => !isReservedHost(found2.slice(found2.indexOf("@") + 1)) && !isInventedMailbox(found2)
  },
  { name: "a social security number", pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/ },
  {
    name: "a telephone number",
    pattern: /(?<![\w+-])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/,
    counts: (found2) => isDialable(found2.replaceAll(/\D/g, ""))
  },
  {
    name: "a telephone number",
    pattern: /(?<![\w+.-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?![\w-])/,
    counts: (found2) => isDialable(`1${found2.replaceAll(/\D/g, "")}`)
  },
  {
    name: "a card number",
    pattern: /(?<![\w-])(?:[245]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|6(?:011|5\d\d)[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-])/,
    counts: (found2) => isCard(found2.replaceAll(/\D/g, ""))
  },
  {
    name: "a bank account",
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/,
    counts: (found2) => isAccount(found2.replaceAll(" ", ""))
  },
  { name: "a medical record number", pattern: /\bMRN[ :#-]{0,3}\d{5}/i },
  { name: "a date of birth", pattern: /\b(?:DOB|date of birth|born(?: on)?)[ :]{1,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/i }
];
var rolesOfMailboxes = /^(?:info|marketing|sales|support|abuse|noc|security|postmaster|hostmaster|webmaster|admin|contact|hello|help|no-?reply|sender|recipient|receiver|boss)$/i;
function isInventedMailbox(address) {
  const [mailbox = "", host = ""] = address.split("@");
  return isPlainlyFake(mailbox) || /^(?:test(?:er|ing)?\d{0,4}|users?\d{0,4}|user\.?name|(?:some)?[._-]?names?|e?mail|me|someone|somebody|first\.?(?:name)?\.?last(?:name)?|your.{0,32})$/i.test(
    mailbox
  ) || rolesOfMailboxes.test(mailbox) || /^(?:e-?mail|domain|company|yourcompany|yourdomain|acme|test|mail)\.(?:com|org|net|io)$/i.test(host);
}
function isDialable(digits) {
  if (digits.length < 8 || digits.length > 15) return false;
  const fictional = [
    /^1\d{3}55501\d\d$/,
    /^15550\d{3,6}$/,
    /^447700900\d{3}$/,
    /^44(?:20|1\d\d)79460\d{3}$/,
    /^61491570\d{3}$/,
    /^33199\d{6}$/
  ];
  return !fictional.some((pattern) => pattern.test(digits)) && !/^(\d)\1+$/.test(digits.slice(-7));
}
function isCard(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value2 = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value2 > 9 ? value2 - 9 : value2);
  }, 0);
  return sum % 10 === 0 && !testCards.has(digits) && !/^(\d)\1+$/.test(digits) && !digits.includes("12345678");
}
function isAccount(account) {
  if (account.length < 15 || account.length > 34) return false;
  const moved = `${account.slice(4)}${account.slice(0, 4)}`;
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n && !isPlainlyFake(account);
}

// scripts/lint/rules/leaks/patterns/secrets.ts
var start = "(?<![A-Za-z0-9])";
function token(name, form, counts) {
  return { name, pattern: new RegExp(`${start}${form}`), ...counts === void 0 ? {} : { counts } };
}
function isMixed(found2) {
  const value2 = found2.split(/[=:"'\s]/).findLast((part) => part !== "") ?? "";
  return /\d/.test(value2) && /[A-Za-z]/.test(value2);
}
var secrets = [
  // The four providers of this repository.
  token("a Medblocks key", "mb_sk_(?:live|sbx)_[A-Za-z0-9]{6,}"),
  token("an AuthOS key", "sk_[0-9a-f]{12}_[0-9a-f]{32,}"),
  token("a Loop Health token", "lph_(?:at|rt)_[\\w-]{10,}"),
  token("a live or test key", "(?:sk|pk|rk)_(?:live|test|sbx)_[A-Za-z0-9]{8,}"),
  // Others, by name.
  token("a webhook secret", "whsec_[A-Za-z0-9+/]{16,}"),
  token("a GitHub token", "(?:gh[oprsu]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{22,})"),
  token("a GitLab token", "gl(?:pat|ptt|dt|rt|cbt|ft|imt|oas|soat|agent)-[\\w-]{20,}"),
  token("a Slack token", "xox[a-z]-[A-Za-z0-9-]{20,}"),
  token("a Slack token", "xapp-\\d-[A-Z0-9]{8,16}-\\d{8,16}-[0-9a-f]{16,}"),
  token(
    "a Slack webhook",
    "hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Z0-9]{8,12}/[A-Z0-9]{8,12}/\\w{16,}"
  ),
  token("a SendGrid key", "SG\\.[\\w-]{16,32}\\.[\\w-]{16,}"),
  token("an AWS key id", "(?:AKIA|ASIA|AROA|AIDA|AGPA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])"),
  token("a Google key", "AIza[\\w-]{32,}"),
  token("a Google OAuth secret", "GOCSPX-[\\w-]{20,}"),
  token("a Google access token", "ya29\\.[\\w-]{20,}"),
  token("an npm token", "npm_[A-Za-z0-9]{36,}"),
  token("a PyPI token", "pypi-AgE[\\w-]{20,}"),
  token("an Anthropic key", "sk-ant-[a-z]{2,8}\\d\\d-[\\w-]{16,}"),
  token("an OpenAI key", "sk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}", isMixed),
  token("a Hugging Face token", "hf_[A-Za-z]{30,}"),
  token("a Twilio key", "(?:SK|AC)[0-9a-f]{32}(?![0-9a-f])"),
  token("a Mailgun key", "key-[0-9a-f]{32}(?![0-9a-f])"),
  token("a Mailchimp key", "[0-9a-f]{32}-us\\d{1,2}(?![0-9a-z])"),
  token("a Shopify token", "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}"),
  token("a Square token", "sq0(?:atp|csp|idp)-[\\w-]{22,}"),
  token("a DigitalOcean token", "do[opr]_v1_[0-9a-f]{64,}"),
  token("a Telegram bot token", "\\d{8,10}:AA[\\w-]{33,}"),
  token("a Discord bot token", "[MNO][\\w-]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,}"),
  token("a Linear key", "lin_api_[A-Za-z0-9]{32,}"),
  token("a Docker token", "dckr_pat_[\\w-]{20,}"),
  token("a Databricks token", "dapi[0-9a-f]{32,}"),
  token("a Postman key", "PMAK-[0-9a-f]{24}-[0-9a-f]{34,}"),
  token("a Vault token", "hv[sbr]\\.[\\w-]{24,}"),
  token("a Figma token", "figd_[\\w-]{20,}"),
  token("an Adyen key", "AQE[a-z]h[A-Za-z0-9+/]{40,}"),
  token("an Azure storage key", "AccountKey=[A-Za-z0-9+/]{40,}"),
  // By standard forms.
  { name: "a private key", pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/ },
  { name: "a JSON Web Token", pattern: /(?<![\w-])eyJ[\w-]{8,512}\.eyJ[\w-]{8,2048}\.[\w-]*/ },
  {
    name: "a bearer token",
    pattern: /(?<![A-Za-z])Bearer [\w.~+/-]{20,256}/i,
    counts: (found2) => /\d/.test(found2) && /[A-Za-z]\d|\d[A-Za-z]/.test(found2)
  },
  { name: "a basic credential", pattern: /(?<![A-Za-z])Basic [A-Za-z0-9+/]{12,256}={0,2}/, counts: isBasicCredential },
  {
    name: "a user and password in an address",
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`]{1,64}:[^\s:@/"'`]{3,64}@[\w.-]{1,253}/i,
    counts: (found2) => !isReservedHost(found2.slice(found2.indexOf("@") + 1)) && !/:(?:pass(?:word)?|pwd|secret)@/i.test(found2)
  },
  {
    name: "a credential in an address",
    pattern: /[?&](?:access_token|refresh_token|id_token|auth_token|token|api_?key|key|sig|signature|password|client_secret|secret)=[\w.~%+/-]{12,256}/i,
    counts: isMixed
  },
  {
    name: "a session cookie",
    pattern: /\b(?:sess(?:ion)?(?:_?id)?|connect\.sid|JSESSIONID|PHPSESSID)=[\w.%:-]{16,256}/i,
    counts: isMixed
  },
  {
    name: "a password or key",
    pattern: /(?:password|passwd|pwd|passphrase|passcode|(?:client|app|api|signing|webhook|shared|secret)[_-]?(?:secret|key)|secret|access[_-]?token|refresh[_-]?token|auth[_-]?token|private[_-]?key)["']?\s{0,4}[=:]\s{0,4}["']?[^\s"'<>{},;`]{6,256}/i,
    counts: isMixed
  }
];
function isBasicCredential(found2) {
  try {
    const credential = atob(found2.slice("Basic ".length));
    return /^[\x20-\x7e]{1,200}:[\x20-\x7e]{1,200}$/.test(credential);
  } catch {
    return false;
  }
}

// scripts/lint/rules/leaks/patterns/sql.ts
var query = "a database query";
var words = "the words of a database";
var sql = [
  {
    name: query,
    pattern: /\bSELECT\s{1,8}(?:DISTINCT\s{1,8})?(?:\*|[\w.,()"`*]{1,64}(?:[ ,]{1,4}[\w.()"`*]{1,64}){0,32})\s{1,8}FROM\s/
  },
  {
    name: query,
    pattern: /\bselect\s{1,8}\*\s{1,8}from\s|\bINSERT\s{1,8}INTO\s{1,8}["`\w]|\bDELETE\s{1,8}FROM\s{1,8}["`\w]/
  },
  {
    name: query,
    pattern: /\bUPDATE\s{1,8}["`\w.]{1,64}\s{1,8}SET\s|\b(?:DROP|ALTER|TRUNCATE|CREATE)\s{1,8}(?:TABLE|DATABASE|INDEX|SCHEMA)\b/
  },
  { name: query, pattern: /\bWHERE\s{1,8}["`\w.]{1,64}\s{0,8}(?:=|<|>|IN|LIKE)\s{0,8}["'$?(:]/ },
  {
    name: words,
    pattern: /\bduplicate key value\b|\bviolates (?:unique|foreign key|not-null|check|exclusion) constraint\b|\bsyntax error at or near\b|\brelation "[\w.]{1,64}" does not exist|\bcolumn "?[\w.]{1,64}"? (?:does not exist|of relation)/i
  },
  {
    name: words,
    pattern: /\berror in your SQL syntax\b|\bUnknown column '|\bDuplicate entry '|\bTable '[\w.]{1,64}' doesn't exist|\bIncorrect syntax near\b|\bInvalid (?:column|object) name '|\bUNIQUE constraint failed\b|\bno such (?:table|column): /i
  },
  {
    name: words,
    pattern: /\bORA-\d{4,5}\b|\bSQLSTATE\b|\bER_[A-Z_]{4,40}\b|\bE11000\b|\bMongoServerError\b|\bPrismaClient\w{1,40}|\bdeadlock detected\b/
  }
];

// scripts/lint/rules/leaks/patterns/stack-traces.ts
var trace = "a stack trace";
var stackTraces = [
  // Node and Chromium; then Firefox and Safari. https://v8.dev/docs/stack-trace-api
  {
    name: trace,
    pattern: /(?:^|\n|\\n|: )[ \t]{0,16}at (?:async |new )?[\w.$<>[\] ]{0,128}\(?(?:file:\/\/|node:|https?:\/\/)?[\w./\\@:-]{1,256}:\d{1,6}:\d{1,6}\)?/
  },
  { name: trace, pattern: /(?:^|\n)[\w.$<>/]{0,64}@https?:\/\/[\w./:-]{1,256}:\d{1,6}:\d{1,6}/ },
  // Java, Kotlin and Scala. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Throwable.html
  {
    name: trace,
    pattern: /\bat (?:[\w$]{1,64}[./]){1,12}[\w$<>]{1,64}\((?:[\w$]{1,64}\.(?:java|kt|scala|groovy):\d{1,6}|Native Method|Unknown Source)\)/
  },
  { name: trace, pattern: /\bException in thread "|\bCaused by: (?:[\w$]{1,64}\.){1,12}[\w$]{1,64}/ },
  // Python. https://docs.python.org/3/library/traceback.html
  { name: trace, pattern: /Traceback \(most recent call last\)|\bFile "[^"\n]{1,256}", line \d{1,6}/ },
  // .NET. https://learn.microsoft.com/en-us/dotnet/api/system.exception.stacktrace
  {
    name: trace,
    pattern: /\bat (?:[\w`<>]{1,64}\.){1,12}[\w`<>[\]]{1,64}\([\w`<>[\],. &]{0,128}\) in [^\n:]{0,3}:?[^\n:]{1,256}:line \d{1,6}/
  },
  { name: trace, pattern: /---> (?:[\w]{1,64}\.){1,8}\w{1,64}Exception|--- End of (?:inner exception )?stack trace/ },
  // Go and Rust.
  {
    name: trace,
    pattern: /\bgoroutine \d{1,9} \[|\bpanic: runtime error\b|\bthread '[\w:-]{1,64}' (?:\(\d{1,9}\) )?panicked at\b|\bstack backtrace:/
  },
  // Ruby, PHP, Elixir.
  { name: trace, pattern: /(?<![\w./-])[\w./-]{1,128}\.rb:\d{1,6}:in [`']/ },
  {
    name: trace,
    pattern: /\bPHP (?:Fatal|Parse|Warning|Notice)\b|\bStack trace:\s{1,4}#\d|(?:^|\n)#\d{1,3} [\w./{}-]{1,128}\(\d{1,6}\): /
  },
  {
    name: trace,
    pattern: /\*\* \((?:[A-Z]\w{1,64}\.)?[A-Z]\w{1,64}Error\)|\(\w{1,32} \d{1,4}\.\d{1,4}(?:\.\d{1,4})?\) [\w./]{1,128}\.exs?:\d/
  },
  {
    name: "the name of an exception class",
    pattern: /(?<![\w.])(?:[a-z]\w{0,63}\.){2,8}[A-Z]\w{0,63}(?:Exception|Error)\b|(?<!\w)(?:[A-Z][a-z]{1,31}){1,5}Exception\b/
  },
  {
    name: "the name of an exception class",
    pattern: /(?<!\w)(?:TypeError|ReferenceError|RangeError|KeyError|ValueError|AttributeError|IndexError|NameError|NoMethodError|ZeroDivisionError|AssertionError|RuntimeError|StandardError): /
  }
];

// scripts/lint/rules/leaks/leak-rules.ts
var everywhere = () => true;
var inErrors = ({ ofError }) => ofError;
var inErrorsAndExamples = ({ ofError, kind }) => ofError || kind === "data";
var leakKinds = [
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
    good: "The key key_example_01 was refused."
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
    good: "The account of person@example.com is locked."
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
    good: "No answer from the service behind this one."
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
    good: "An unexpected error occurred."
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
    good: "An unexpected error occurred."
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
    good: "An unexpected error occurred."
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
    good: "An unexpected error occurred."
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
    good: "The reading is out of range."
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
    good: "The credential was not accepted."
  }
];
var leakRules = leakKinds.map((kind) => ({
  id: kind.id,
  family: "leaks",
  preset: "http",
  ...kind.level === void 0 ? {} : { level: kind.level },
  summary: kind.summary,
  page: { why: kind.why, bad: exampleWith(kind.bad), good: exampleWith(kind.good) },
  check: (contract) => findLeak(contract, kind)
}));
function exampleWith(message) {
  return `# at /components/examples/INTERNAL_ERROR
value: { error: { code: INTERNAL_ERROR, message: ${JSON.stringify(message)} } }`;
}

// scripts/lint/rules/leaks/no-debug-member.ts
var debugNames = /^(?:stack(?:_?trace)?|trace|backtrace|exception|debug(?:_?info)?|sql|query_?text|inner_?(?:error|exception)|cause_?chain|host_?name|env(?:ironment)?)$/i;
var noDebugMember = {
  id: "no-debug-member",
  family: "leaks",
  preset: "http",
  summary: "No error has a member for debugging, or one that may hold anything.",
  *check({ codes }) {
    for (const { place } of codes) yield* membersOf2(place, /* @__PURE__ */ new Set());
  }
};
function* membersOf2(schema, seen) {
  if (seen.has(schema.pointer)) return;
  seen.add(schema.pointer);
  for (const [name, member2] of memberNodes(memberNode(schema, "properties"))) {
    const value2 = objectOf(member2.value);
    if (debugNames.test(name)) {
      const remedy2 = "Take it out; a request id is enough to find the entry in the provider's log.";
      yield { pointer: member2.pointer, message: `\`${name}\` would publish what goes on inside`, remedy: remedy2 };
    } else if (!isObject(member2.value) || Object.keys(value2).every((key) => key === "description")) {
      const remedy2 = "Give it a type, or take it out.";
      yield { pointer: member2.pointer, message: `\`${name}\` may hold anything`, remedy: remedy2 };
    }
    yield* membersOf2(member2, seen);
  }
}

// scripts/lint/rules/leaks/no-echoed-id.ts
var noEchoedId = {
  id: "no-echoed-id",
  family: "leaks",
  preset: "house",
  summary: "The message of an error example repeats no id of the request.",
  *check({ operations, errorResponses: errorResponses2 }) {
    const ids2 = /* @__PURE__ */ new Set();
    for (const { place, in: location } of operations.flatMap(({ parameters }) => parameters)) {
      if (location !== "path") continue;
      for (const { value: value2 } of examplesOf(place)) if (typeof value2 === "string" && /[\d_-]/.test(value2)) ids2.add(value2);
    }
    const idLike = /\{\w{1,64}\}|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
    for (const example of errorResponses2.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples))) {
      const message = example.fields.message;
      if (typeof message !== "string") continue;
      const echoed = idLike.exec(message)?.[0] ?? [...ids2].find((id) => message.includes(id));
      if (echoed === void 0) continue;
      const at = fieldPointer(example, "message");
      yield {
        pointer: at,
        message: `The message repeats \`${echoed}\``,
        remedy: "Say what is missing without naming it."
      };
    }
  }
};

// scripts/lint/rules/leaks/uniform-auth-error.ts
var uniformAuthError = {
  id: "uniform-auth-error",
  family: "leaks",
  preset: "contract",
  summary: "A code with `sameBody` has one answer everywhere, and no member that could tell the cause.",
  *check({ codes }) {
    for (const definition of codes) {
      if (definition.error?.sameBody !== true) continue;
      const pointer = appendPointer(definition.place.pointer, "x-error", "sameBody");
      for (const field of ["param", "requiredScope"]) {
        for (const member2 of membersOfCode(definition, field)) {
          if (!Object.hasOwn(Object(definition.schema.properties), member2)) continue;
          const message = `\`${member2}\` could tell the cause of ${definition.code}, which is promised to look the same`;
          yield { pointer, message, remedy: `Take \`${member2}\` out of the schema.` };
        }
      }
      yield* differences(definition);
    }
  }
};
function* differences({ code, label, responses }) {
  let first;
  for (const { bodies, headers } of responses) {
    const sent = headers.flatMap(({ name, examples: examples2 }) => {
      const own = examples2.find((example) => example.name === label);
      return own === void 0 ? [] : [`${name.toLowerCase()}: ${headerText(own.value)}`];
    });
    for (const { value: value2, pointer, envelope } of bodies.flatMap(
      ({ examples: examples2 }) => examples2.filter((each) => each.code === code)
    )) {
      const answer = JSON.stringify([withoutMembers(value2, [envelope.requestId, envelope.timestamp]), ...sent]);
      first ??= answer;
      if (answer === first) continue;
      const message = `${code} is promised to look the same everywhere, and looks different here`;
      yield { pointer, message, remedy: "Refer to one shared example, and send no header for this cause alone." };
    }
  }
}
function withoutMembers(value2, pointers, at = "") {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return value2;
  return Object.fromEntries(
    Object.entries(value2).filter(([name]) => !pointers.includes(appendPointer(at, name))).map(([name, member2]) => [name, withoutMembers(member2, pointers, appendPointer(at, name))])
  );
}

// scripts/lint/rules/recovery/after-has-wait.ts
var afterHasWait = {
  id: "after-has-wait",
  family: "recovery",
  preset: "contract",
  summary: "A code whose recovery is `after` comes with a wait, in `Retry-After` or in its body.",
  *check({ codes }) {
    for (const definition of codes) {
      if (definition.error?.recovery !== "after" || codeHasField(definition, "retryAfter")) continue;
      const lacking = definition.responses.filter((response) => headerNamed(response, "retry-after") === void 0);
      const message = `${definition.code} says to wait, but not how long`;
      const remedy2 = "Describe `Retry-After` or the wait in the body; without either the recovery is `backoff`.";
      const isNowhere = lacking.length === definition.responses.length;
      const ofStatus = lacking.filter(({ statuses }) => statuses.includes(429));
      if (isNowhere && ofStatus.length === 0 && lacking.length > 0) {
        yield { pointer: appendPointer(definition.place.pointer, "x-error", "recovery"), message, remedy: remedy2 };
        continue;
      }
      for (const { place } of lacking) {
        yield { pointer: memberPointer(place, "headers"), message, remedy: remedy2, causes: [waitMissing(place.pointer)] };
      }
    }
  }
};

// openapi/extensions.schema.json
var extensions_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The extensions of the contracts",
  description: "What the contracts add to OpenAPI 3.1. A member of `$defs` whose name begins with `x-` describes the extension of that name. The root describes any object of a document, so that an editor completes and checks extensions wherever they are.",
  type: ["object", "array", "string", "number", "boolean", "null"],
  properties: {
    "x-error-envelope": { $ref: "#/$defs/x-error-envelope" },
    "x-error": { $ref: "#/$defs/x-error" },
    "x-errors-documented": { $ref: "#/$defs/x-errors-documented" },
    "x-errors-general": { $ref: "#/$defs/x-errors-general" },
    "x-idempotent": { $ref: "#/$defs/x-idempotent" },
    "x-scope-template": { $ref: "#/$defs/x-scope-template" },
    "x-basis": { $ref: "#/$defs/x-basis" },
    "x-error-exceptions": { $ref: "#/$defs/x-error-exceptions" }
  },
  additionalProperties: { $ref: "#" },
  items: { $ref: "#" },
  $defs: {
    "x-error-envelope": {
      description: "On the document: where an error answer keeps its fields. An API with several kinds of error body lists them; the first whose `when` holds counts.",
      type: ["object", "array"],
      if: { type: "array" },
      then: { minItems: 1, items: { $ref: "#/$defs/envelope" } },
      else: { $ref: "#/$defs/envelope" }
    },
    envelope: {
      description: "Where an error answer keeps its fields. On a 3xx the pointers apply to the decoded query of `Location`.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        when: {
          description: "The answers that it is for: all members must hold, of each one value. Default: all answers.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            status: {
              description: "Statuses such as 404, ranges such as `4XX`, or `default`.",
              $ref: "#/$defs/statuses"
            },
            mediaType: { description: "Media types, without parameters.", $ref: "#/$defs/texts" },
            operations: { description: "Their operationIds.", $ref: "#/$defs/texts" }
          }
        },
        code: {
          $ref: "#/$defs/place",
          description: "The stable machine-readable error code, a text or a whole number."
        },
        strip: {
          description: "What to take off the text at `code`: first all from `from` on, then all up to the last `upTo`.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            upTo: { type: "string", minLength: 1, examples: ["/"] },
            from: { type: "string", minLength: 1, examples: [":"] }
          }
        },
        message: { $ref: "#/$defs/place", description: "The text for developers; never branched on." },
        requestId: { $ref: "#/$defs/place", description: "What the provider's support asks for." },
        docUrl: { $ref: "#/$defs/place", description: "The provider's page about the code." },
        retryAfter: { $ref: "#/$defs/place", description: "Seconds to wait before the next attempt." },
        requiredScope: { $ref: "#/$defs/place", description: "The scope that was missing." },
        type: {
          $ref: "#/$defs/place",
          description: "The class of the error, where the provider has classes above codes."
        },
        param: { $ref: "#/$defs/place", description: "The parameter or member of the body at fault." },
        timestamp: { $ref: "#/$defs/place", description: "When the error happened." },
        details: {
          $ref: "#/$defs/place",
          description: "The object with what this very answer has to say. Default: the one that holds the code."
        },
        errors: {
          description: "The list of single errors of a body that holds several. The first one gives the answer's code where the envelope has no `code`.",
          type: "object",
          additionalProperties: false,
          required: ["at"],
          properties: {
            at: { $ref: "#/$defs/pointer", description: "The list." },
            code: { $ref: "#/$defs/pointer", description: "The code, in each of the list." },
            message: { $ref: "#/$defs/pointer", description: "The text, in each of the list." },
            param: { $ref: "#/$defs/pointer", description: "The member at fault, in each of the list." }
          }
        }
      }
    },
    "x-error": {
      description: "On the schema of a code: what a caller should do about it, and where the facts come from. Where it says nothing of the recovery, the status of the answer decides.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        recovery: { $ref: "#/$defs/recovery" },
        action: { $ref: "#/$defs/sentence", description: "What the developer does about it." },
        userMessage: { $ref: "#/$defs/sentence", description: "What an end user may be shown." },
        source: { description: "The provider's page that the code comes from.", $ref: "#/$defs/page" },
        basis: { $ref: "#/$defs/basis" },
        inferred: {
          description: "Members of this object that are ours although the provider documents the code.",
          type: "array",
          uniqueItems: true,
          minItems: 1,
          items: { enum: ["recovery", "action", "userMessage"] }
        },
        sameBody: {
          description: "The provider promises one answer for every cause of this code, so that none shows which it was.",
          const: true
        }
      }
    },
    "x-errors-documented": {
      description: "On an operation: the errors that a page of its provider names for it. What no general rule (`x-errors-general`) says of it either is inferred.",
      $ref: "#/$defs/errors"
    },
    "x-errors-general": {
      description: "On the document: the provider's general rules about its errors. A rule adds no response; it says which cases are documented without being listed for each operation.",
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["codes", "where", "source"],
        properties: {
          codes: { $ref: "#/$defs/errors", description: "The errors that the rule is about." },
          where: {
            description: "The operations that the rule is about: `all`, `secured` (a credential is needed), `body` (it takes one), `query` (it takes query parameters), `path-id` (its path names a resource), the name of a security scheme, or a tag. Of a list, all must hold.",
            anyOf: [
              { type: "string", minLength: 1 },
              { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", minLength: 1 } }
            ]
          },
          source: { description: "The provider's page that states the rule.", $ref: "#/$defs/page" }
        }
      }
    },
    "x-idempotent": {
      description: "On an operation: repeating it does something else than doing it once, although RFC 9110 calls its method idempotent. A client never repeats it by itself.",
      const: false
    },
    "x-basis": {
      description: "On an operation, a parameter, a response or a schema: where it is known from, if no page of the provider states it. An operation may name parts of it instead.",
      anyOf: [
        { $ref: "#/$defs/markedBasis" },
        {
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            security: { $ref: "#/$defs/markedBasis", description: "The scope that is needed." },
            status: { $ref: "#/$defs/markedBasis", description: "The success status." },
            parameters: { $ref: "#/$defs/markedBasis", description: "Its parameters." },
            requestBody: { $ref: "#/$defs/markedBasis", description: "What it takes." },
            response: { $ref: "#/$defs/markedBasis", description: "What it answers." }
          }
        }
      ]
    },
    "x-scope-template": {
      description: "On an operation: the scope that it needs, where that depends on a parameter of its path, such as `read:{category}`. OpenAPI has no word for this, so `security` names no scope there.",
      type: "string",
      pattern: "^[^{}]*\\{[^{}]+\\}"
    },
    "x-error-exceptions": {
      description: "On the document, an operation, an error response or the schema of a code: where the provider departs from a rule of the lint.",
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "reason", "source"],
        properties: {
          rule: { type: "string", pattern: "^[a-z0-9][a-z0-9-]+$", description: "The name of the rule." },
          reason: { $ref: "#/$defs/sentence", description: "Why the provider does otherwise." },
          source: { description: "The provider's page that shows it.", $ref: "#/$defs/page" }
        }
      }
    },
    recovery: {
      description: "What a caller should do about a code.",
      oneOf: [
        { const: "never", description: "The same request cannot succeed." },
        { const: "refresh", description: "The access token ended: refresh it once, and repeat once." },
        { const: "reauthorize", description: "A person must sign in, consent or grant a scope." },
        { const: "after", description: "Wait as long as the answer says, then repeat." },
        { const: "backoff", description: "Temporary: repeat with growing pauses where repeating is safe." },
        { const: "poll", description: "Not finished: ask again at the stated interval." },
        { const: "new-key", description: "An idempotency or state conflict: decide, and use a new key." },
        { const: "check", description: "It may have happened: find out before anything is repeated." }
      ]
    },
    basis: {
      description: "Whether the provider's own page states the code, or we deduced it.",
      enum: ["documented", "inferred"]
    },
    place: {
      description: "A JSON Pointer into the body, or `header:` and the name of a response header.",
      type: "string",
      pattern: "^(?:(?:/(?:[^~/]|~[01])*)+|header:[!#$%&'*+.^_`|~0-9A-Za-z-]+)$"
    },
    pointer: { description: "A JSON Pointer.", type: "string", pattern: "^(?:/(?:[^~/]|~[01])*)+$" },
    texts: {
      description: "One, or several.",
      type: ["string", "array"],
      minLength: 1,
      minItems: 1,
      items: { type: "string", minLength: 1 }
    },
    statuses: {
      description: "One, or several.",
      type: ["string", "integer", "array"],
      pattern: "^(?:[1-5](?:[0-9][0-9]|XX)|default)$",
      minimum: 100,
      maximum: 599,
      minItems: 1,
      items: {
        type: ["string", "integer"],
        pattern: "^(?:[1-5](?:[0-9][0-9]|XX)|default)$",
        minimum: 100,
        maximum: 599
      }
    },
    markedBasis: {
      oneOf: [
        { const: "source", description: "The provider's published source or SDK has it." },
        { const: "inferred", description: "We deduced it." },
        { const: "unknown", description: "Nobody states it." }
      ]
    },
    errors: {
      description: "Errors as `CODE`, which is every status that an operation has for it, or as `CODE@STATUS`, a code that is a number as a number; an error without a code as `$503`, `$5XX` or `$default`.",
      type: "array",
      uniqueItems: true,
      items: { type: ["string", "integer"], minLength: 1 }
    },
    page: { description: "A page of the provider.", type: "string", pattern: "^https://[^\\s]+$" },
    sentence: { type: "string", pattern: "\\S" }
  }
};

// scripts/contract/blocking/vocabulary.ts
var recoveries = extensions_schema_default.$defs.recovery.oneOf.map((branch) => branch.const);
var bases = extensions_schema_default.$defs.basis.enum;
var errorMembers = Object.keys(extensions_schema_default.$defs["x-error"].properties).filter(
  (member2) => member2 !== "inferred" && member2 !== "sameBody"
);
var allErrorMembers = Object.keys(extensions_schema_default.$defs["x-error"].properties);
var inferableMembers = extensions_schema_default.$defs["x-error"].properties.inferred.items.enum;
var envelopeMembers = Object.keys(extensions_schema_default.$defs.envelope.properties);
var extensionNames = Object.keys(extensions_schema_default.properties);

// scripts/lint/rules/recovery/inferred-of-documented.ts
var inferredOfDocumented = {
  id: "inferred-of-documented",
  family: "recovery",
  preset: "contract",
  summary: "Only a documented code lists members that are inferred.",
  *check({ codes }) {
    for (const { code, place, error } of codes) {
      if (error?.inferred === void 0) continue;
      const pointer = appendPointer(place.pointer, "x-error", "inferred");
      if (error.basis === "inferred") {
        const message2 = `All of ${code} is inferred, so a list of inferred members says less`;
        yield { pointer, message: message2, remedy: "Take `inferred` out." };
      }
      const unknown = stringsOf(error.inferred).filter((member2) => !inferableMembers.includes(member2));
      if (unknown.length === 0 && stringsOf(error.inferred).length > 0) continue;
      const message = `\`inferred\` names ${unknown.length === 0 ? "nothing" : `\`${unknown[0]}\``}`;
      yield { pointer, message, remedy: `Name members among ${inferableMembers.join(", ")}, or take the list out.` };
    }
  }
};

// scripts/lint/rules/recovery/never-is-final.ts
var invitesRepeating = /^(?:please )?(?:try again|retry|try once more)\b(?! with (?:an?|other|another) )|\b(?:try again|retry) (?:later|soon|in a moment)\b/i;
var neverIsFinal = {
  id: "never-is-final",
  family: "recovery",
  preset: "house",
  summary: "The texts of a code that can never succeed do not say to try again.",
  *check({ codes }) {
    for (const { code, place, error } of codes) {
      if (error?.recovery !== "never") continue;
      for (const member2 of ["action", "userMessage"]) {
        const sentences = stringOf(error[member2]).split(/(?<=[.!?;])\s+/);
        if (!sentences.some((sentence) => invitesRepeating.test(sentence))) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", member2),
          message: `The same request can never succeed after ${code}, but \`${member2}\` says to try again`,
          remedy: "Say what to change first, or choose the recovery that repeats."
        };
      }
    }
  }
};

// scripts/lint/rules/recovery/new-key-possible.ts
var newKeyPossible = {
  id: "new-key-possible",
  family: "recovery",
  preset: "contract",
  level: "warn",
  summary: "A code has the recovery `new-key` only if an operation that returns it accepts an idempotency key.",
  page: {
    why: "A client answers `new-key` with a new idempotency key. If no operation that returns the code accepts a key, the client\nhas no key to replace.",
    bad: "# at /paths/~1widgets/post\nparameters: []",
    good: `# at /paths/~1widgets/post
parameters:
  - { name: Idempotency-Key, in: header, schema: { type: string } }`
  },
  *check({ codes }) {
    for (const { code, place, error, responses } of codes) {
      const operations = responses.flatMap(({ uses }) => uses.map(({ operation }) => operation));
      if (error?.recovery !== "new-key" || operations.length === 0 || operations.some(acceptsKey)) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "recovery"),
        message: `The recovery of ${code} is \`new-key\`, but no operation that returns it accepts an idempotency key`,
        remedy: "Describe the header of the key, or write `recovery: never`."
      };
    }
  }
};
function acceptsKey({ parameters, requestBody }) {
  const inParameters = parameters.flatMap(({ name, place }) => [name, stringOf(objectOf(place.value).description)]);
  return [...inParameters, ...bodyMembers(requestBody)].some((text) => /idempoten/i.test(text));
}

// scripts/lint/rules/recovery/recovery-check-explained.ts
var mayHaveHappened = /\b(?:may|might) (?:already )?have (?:happened|succeeded|acted|taken effect|gone through|been (?:made|done|sent|saved|written|created|charged))\b|(?<!\bno )\b(?:change|request|write) (?:itself )?(?:was made|succeeded|took effect|was carried out)\b/i;
var recoveryCheckExplained = {
  id: "recovery-check-explained",
  family: "recovery",
  preset: "house",
  summary: "A code whose request may have happened has the recovery `check`, and only such a code has.",
  *check({ codes }) {
    for (const { code, place, schema, error } of codes) {
      const recovery = stringOf(error?.recovery);
      const says = mayHaveHappened.test(
        `${stringOf(schema.description)} ${stringOf(error?.action)}`.replace(/\s+/g, " ")
      );
      const pointer = appendPointer(place.pointer, "x-error");
      if (recovery !== "" && says && recovery !== "check") {
        const remedy2 = "Write `recovery: check`, or say that nothing happened.";
        yield {
          pointer,
          message: `The request behind ${code} may have happened, but its recovery is \`${recovery}\``,
          remedy: remedy2
        };
      }
      if (recovery === "check" && !says) {
        const remedy2 = "Say in the description what may have happened, or choose another recovery.";
        yield {
          pointer,
          message: `${code} is to be checked, but nothing says that its request may have happened`,
          remedy: remedy2
        };
      }
    }
  }
};

// scripts/command-line/nearest.ts
function nearest(word, candidates) {
  const scored = candidates.map((candidate) => ({
    candidate,
    distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
  }));
  scored.sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  if (best === void 0) return void 0;
  const begins = candidates.filter(
    (candidate) => candidate.toLowerCase().startsWith(word.toLowerCase()) && word !== ""
  );
  if (best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))) return best.candidate;
  return begins.length === 1 ? begins[0] : void 0;
}
function editDistance(a, b) {
  const rows3 = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row, column) => rows3[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    rows3.push(current);
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + cost,
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY
      );
    }
  }
  return at(a.length, b.length);
}

// scripts/lint/rules/recovery/recovery-declared.ts
var recoveryDeclared = {
  id: "recovery-declared",
  family: "recovery",
  preset: "house",
  summary: "The schema of a code says in `x-error` what to do about it, and where that is known from.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      if (error === void 0) {
        const remedy2 = `Add \`x-error\` with ${errorMembers.join(", ")}.`;
        yield { pointer: place.pointer, message: `Nothing says what to do about ${label}`, remedy: remedy2 };
        continue;
      }
      const pointer = appendPointer(place.pointer, "x-error");
      const unknown = Object.keys(error).filter((member2) => !allErrorMembers.includes(member2));
      for (const member2 of errorMembers) {
        if (stringOf(error[member2]).trim() !== "") continue;
        if (nearest(member2, unknown) !== void 0) continue;
        yield { pointer, message: `${label} has no \`${member2}\``, remedy: `Add \`${member2}\` to its \`x-error\`.` };
      }
      for (const member2 of unknown) {
        const remedy2 = `Use one of ${allErrorMembers.join(", ")}.`;
        yield { pointer: appendPointer(pointer, member2), message: `\`x-error\` has no member \`${member2}\``, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/recovery/recovery-fits-status.ts
var fitting = [
  { statuses: (status) => status < 400, recoveries: ["never", "reauthorize", "backoff", "poll"] },
  { statuses: (status) => status === 401, recoveries: ["never", "refresh", "reauthorize"] },
  { statuses: (status) => status === 403, recoveries: ["never", "reauthorize"] },
  { statuses: (status) => status === 409, recoveries: ["never", "new-key", "check"] },
  { statuses: (status) => status === 429, recoveries: ["after", "backoff", "never"] },
  { statuses: (status) => status >= 500, recoveries: ["backoff", "after", "check", "never", "reauthorize"] },
  { statuses: (status) => status === 408 || status === 425, recoveries: ["backoff", "after", "poll"] },
  { statuses: () => true, recoveries: ["never", "new-key", "poll", "reauthorize"] }
];
var recoveryFitsStatus = {
  id: "recovery-fits-status",
  family: "recovery",
  preset: "contract",
  summary: "A code's recovery does not contradict its status.",
  *check({ codes }) {
    for (const { code, place, error, responses } of codes) {
      const recovery = error?.recovery;
      if (typeof recovery !== "string") continue;
      for (const status of new Set(responses.flatMap((response) => response.statuses))) {
        const fit = fitting.find(({ statuses }) => statuses(status))?.recoveries ?? [];
        if (fit.includes(recovery)) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", "recovery"),
          message: `\`${recovery}\` contradicts the ${status} that ${code} comes with`,
          remedy: `Use one of ${fit.join(", ")}, or correct the status.`
        };
      }
    }
  }
};

// scripts/lint/rules/recovery/recovery-known.ts
var recoveryKnown = {
  id: "recovery-known",
  family: "recovery",
  preset: "contract",
  summary: "`recovery` and `basis` are words of their vocabularies.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      for (const [member2, words2] of [
        ["recovery", recoveries],
        ["basis", bases]
      ]) {
        const value2 = error?.[member2];
        if (value2 === void 0 || value2 === "" || words2.some((word) => word === value2)) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", member2),
          message: `${label} has the unknown ${member2} \`${String(value2)}\``,
          remedy: `Use one of ${words2.join(", ")}.`
        };
      }
    }
  }
};

// scripts/lint/rules/recovery/refresh-possible.ts
var refreshPossible = {
  id: "refresh-possible",
  family: "recovery",
  preset: "contract",
  summary: "`refresh` is only for a 401, in an API that describes how to refresh.",
  *check(contract) {
    for (const { code, place, error, responses } of contract.codes) {
      if (error?.recovery !== "refresh") continue;
      const pointer = appendPointer(place.pointer, "x-error");
      const others = responses.flatMap(({ statuses }) => statuses).filter((status) => status !== 401);
      if (others.length > 0) {
        const remedy2 = "Write the recovery that fits its status; a token that has ended is a 401.";
        yield { pointer, message: `${code} asks for a refresh on a ${others[0]}`, remedy: remedy2 };
      }
      if (!describesRefresh(contract)) {
        const remedy2 = "Add `refreshUrl` to the flow, or the operation that takes a refresh token, or write `reauthorize`.";
        yield { pointer, message: `${code} asks for a refresh, and nothing describes one`, remedy: remedy2 };
      }
    }
  }
};
function describesRefresh({ root, operations }) {
  const flows = memberNodes(memberNode(root, "components", "securitySchemes")).flatMap(
    ([, scheme]) => memberNodes(memberNode(scheme, "flows"))
  );
  if (flows.some(([, flow]) => typeof objectOf(flow.value).refreshUrl === "string")) return true;
  return operations.some(({ path, method }) => method === "post" && /(?:^|[/._-])refresh(?:$|[/._-])/.test(path));
}

// scripts/lint/rules/recovery/repeating-is-safe.ts
var care = /\bsafe|\bidempoten|\bnothing (?:was|is|has)|\bno [\w ]{1,64} (?:was|has been) |\bsame key|\bread[s]? only|\bGET\b/i;
var repeatingIsSafe = {
  id: "repeating-is-safe",
  family: "recovery",
  preset: "house",
  summary: "A code to repeat after a fault of the server says when repeating is safe, where POST or PATCH return it.",
  *check({ codes }) {
    for (const { code, place, schema, error, responses } of codes) {
      if (error?.recovery !== "backoff") continue;
      const writes = responses.some(
        ({ uses }) => uses.some(({ operation, status }) => (status ?? 0) >= 500 && !isIdempotent(operation.method))
      );
      if (!writes || care.test(`${stringOf(error.action)} ${stringOf(schema.description)}`)) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "action"),
        message: `${code} also answers writes, but its action repeats them without care`,
        remedy: "Add when that is safe, such as `… where repeating is safe`, or that nothing was done."
      };
    }
  }
};

// scripts/lint/rules/recovery/single-use-not-repeated.ts
var once = /\b(?:works?|used|good|valid) (?:only |just )?once\b|\bone-time\b|\bsingle[- ]use\b/i;
var singleUseNotRepeated = {
  id: "single-use-not-repeated",
  family: "recovery",
  preset: "house",
  summary: "An operation with a parameter that works once says `x-idempotent: false`, unless it is a POST or PATCH.",
  *check({ operations }) {
    for (const { name, method, parameters, place } of operations) {
      const said = objectOf(place.value)["x-idempotent"];
      const pointer = appendPointer(place.pointer, "x-idempotent");
      const singleUse = parameters.find(
        (parameter) => once.test(stringOf(objectOf(parameter.place.value).description))
      );
      if (said !== void 0 && said !== false) {
        yield { pointer, message: `${name} says x-idempotent: ${JSON.stringify(said)}`, remedy: "Write `false`." };
      } else if (said === false && !isIdempotent(method)) {
        yield {
          pointer,
          message: `${name} says that it is not idempotent, which no ${method.toUpperCase()} is`,
          remedy: "Take `x-idempotent` out."
        };
      } else if (said === void 0 && isIdempotent(method) && singleUse !== void 0) {
        yield {
          pointer: place.pointer,
          message: `${name} may be repeated, but its parameter "${singleUse.name}" works once`,
          remedy: "Add `x-idempotent: false` to the operation."
        };
      }
    }
  }
};

// scripts/lint/rules/recovery/source-of-provider.ts
var sourceOfProvider = {
  id: "source-of-provider",
  family: "recovery",
  preset: "house",
  summary: "The source of a code is an https page of the provider's.",
  *check(contract) {
    const domains = providerDomains(contract);
    for (const { code, place, error } of contract.codes) {
      const source = stringOf(error?.source);
      if (source === "") continue;
      const pointer = appendPointer(place.pointer, "x-error", "source");
      if (!/^https:\/\/[^\s]+$/.test(source) || !URL.canParse(source)) {
        const remedy2 = "Write the address of the provider's page, beginning with `https://`.";
        yield { pointer, message: `The source of ${code} is not an https address`, remedy: remedy2 };
      } else if (domains.size > 0 && !domains.has(domainOf(source))) {
        const remedy2 = `Give a page of ${[...domains].join(" or ")}; name another home of the provider in \`externalDocs\`.`;
        yield { pointer, message: `The source of ${code} is not the provider's`, remedy: remedy2 };
      }
    }
  }
};
function providerDomains({ document, operations }) {
  const pages = [document, ...operations.map(({ place }) => objectOf(place.value))].map(
    (holder) => objectOf(objectOf(holder).externalDocs).url
  );
  const servers = arrayOf(document.servers).map((server) => objectOf(server).url);
  const contact = objectOf(objectOf(document.info).contact).url;
  const addresses = [...pages, ...servers, contact].map((url) => stringOf(url));
  return new Set(addresses.filter((url) => URL.canParse(url)).map(domainOf));
}
function domainOf(url) {
  return new URL(url).hostname.split(".").slice(-2).join(".");
}

// scripts/lint/rules/recovery/wait-has-after.ts
var waiting = /* @__PURE__ */ new Set(["after", "backoff", "poll"]);
var ignoringHeader = /* @__PURE__ */ new Set(["never", "backoff"]);
var waitHasAfter = {
  id: "wait-has-after",
  family: "recovery",
  preset: "contract",
  summary: "A code whose body or `Retry-After` says how long to wait has a recovery that waits.",
  *check({ codes }) {
    for (const definition of codes) {
      const recovery = definition.error?.recovery;
      if (typeof recovery !== "string") continue;
      const isInBody = codeHasField(definition, "retryAfter") && !waiting.has(recovery);
      if (!isInBody && !(ignoringHeader.has(recovery) && alwaysHasHeader(definition))) continue;
      yield {
        pointer: appendPointer(definition.place.pointer, "x-error", "recovery"),
        message: `${isInBody ? "The body" : "`Retry-After`"} of ${definition.code} says how long to wait, but its recovery is \`${recovery}\``,
        remedy: `Write \`recovery: after\`, or take the wait out of the ${isInBody ? "schema" : "response"}.`
      };
    }
  }
};
function alwaysHasHeader({ responses, label }) {
  if (responses.length === 0) return false;
  return responses.every((response) => {
    if (!response.statuses.every((status) => status === 429 || status === 503)) return false;
    const header = headerNamed(response, "retry-after");
    const names = header?.examples.flatMap(({ name }) => name ?? []) ?? [];
    return header?.required === true && (names.length === 0 || names.includes(label));
  });
}

// scripts/lint/rules/shape/code-constant.ts
var codeConstant = {
  id: "code-constant",
  family: "shape",
  preset: "house",
  summary: "Each code has a schema of its own, which fixes it with `const`.",
  *check({ codes }) {
    for (const definition of codes) {
      const { place, label } = definition;
      const properties = memberNode(place, "properties");
      for (const member2 of membersOfCode(definition, "code")) {
        if (isCodeValue(objectOf(memberNode(properties, member2).value).const)) continue;
        yield {
          pointer: hasMember(properties, member2) ? appendPointer(properties.pointer, member2) : place.pointer,
          message: `The \`${member2}\` of ${label} is not fixed`,
          remedy: `Write \`${member2}: { const: … }\`; several codes need one schema each.`
        };
      }
    }
  }
};

// scripts/lint/rules/shape/code-members-required.ts
var fields = ["code", "retryAfter", "requiredScope"];
var codeMembersRequired = {
  id: "code-members-required",
  family: "shape",
  preset: "contract",
  summary: "A code's schema requires the code, and the wait or scope that it describes.",
  *check({ codes }) {
    const needed = codes.map((code) => ({ code, members: fields.flatMap((field) => membersOfCode(code, field)) }));
    yield* unlikeSiblings(codes, new Set(needed.flatMap(({ members: members3 }) => members3)));
    for (const { code: definition, members: members3 } of needed) {
      for (const member2 of new Set(members3)) {
        if (!hasMember(memberNode(definition.place, "properties"), member2)) continue;
        if (stringsOf(definition.schema.required).includes(member2)) continue;
        yield {
          pointer: memberPointer(definition.place, "required"),
          message: `${definition.label} may come without its \`${member2}\``,
          remedy: `Add \`${member2}\` to \`required\`.`
        };
      }
    }
  }
};
function* unlikeSiblings(codes, known) {
  const requiring = Map.groupBy(
    codes.flatMap((code) => [...new Set(stringsOf(code.schema.required))].map((member2) => ({ code, member: member2 }))),
    ({ member: member2 }) => member2
  );
  for (const [member2, users] of requiring) {
    if (known.has(member2)) continue;
    const others = codes.filter((code) => !users.some((user) => user.code === code));
    const [lonely] = others;
    if (others.length !== 1 || lonely === void 0 || users.length < 3) continue;
    if (!hasMember(memberNode(lonely.place, "properties"), member2)) continue;
    yield {
      pointer: memberPointer(lonely.place, "required"),
      message: `${lonely.label} may come without its \`${member2}\`, which every other code requires`,
      remedy: `Add \`${member2}\` to \`required\`, unless the provider leaves it out.`
    };
  }
}

// scripts/lint/rules/shape/code-schema-closed.ts
var codeSchemaClosed = {
  id: "code-schema-closed",
  family: "shape",
  preset: "house",
  summary: "The schema of a code allows no member that it does not describe.",
  *check({ codes }) {
    for (const { place, schema, label } of codes.filter(({ inHeader }) => !inHeader)) {
      if (schema.additionalProperties === false || schema.unevaluatedProperties === false) continue;
      yield {
        pointer: memberPointer(place, "additionalProperties"),
        message: `The schema of ${label} is open: a leaked member would be valid`,
        remedy: "Add `additionalProperties: false`, and describe every member that the provider sends."
      };
    }
  }
};

// scripts/lint/rules/shape/code-schema-flat.ts
var codeSchemaFlat = {
  id: "code-schema-flat",
  family: "shape",
  preset: "house",
  summary: "The schema of a code has no allOf, anyOf or oneOf.",
  *check({ codes }) {
    for (const { place, schema, label } of codes.filter(({ inHeader }) => !inHeader)) {
      for (const keyword of ["allOf", "anyOf", "oneOf"]) {
        if (schema[keyword] === void 0) continue;
        yield {
          pointer: appendPointer(place.pointer, keyword),
          message: `The schema of ${label} is put together with \`${keyword}\``,
          remedy: "Write its members out; a schema that several codes share can describe one member each."
        };
      }
    }
  }
};

// scripts/lint/rules/shape/code-schema-named.ts
var codeSchemaNamed = {
  id: "code-schema-named",
  family: "shape",
  preset: "house",
  summary: "The schema of a code is a component that has the code's name, and its title too if it has one.",
  *check({ codes }) {
    for (const { place, component, label, code, schema } of codes.filter(({ inHeader }) => !inHeader)) {
      if (component === void 0) {
        yield {
          pointer: place.pointer,
          message: `The schema of ${code} is written inline`,
          remedy: `Move it to \`components/schemas/${label}\` (errors.yaml), and refer to it.`
        };
      } else if (typeof schema.title === "string" && schema.title !== component) {
        yield {
          pointer: appendPointer(place.pointer, "title"),
          message: `The schema \`${component}\` has the title "${schema.title}"`,
          remedy: `Write \`title: ${component}\`.`
        };
      }
      if (component !== void 0 && component !== label) {
        yield {
          pointer: place.pointer,
          message: `The schema \`${component}\` describes the code ${code}`,
          remedy: `Name the schema \`${label}\`, or correct the constant.`
        };
      }
    }
  }
};

// scripts/lint/rules/shape/code-unique.ts
var codeUnique = {
  id: "code-unique",
  family: "shape",
  preset: "contract",
  summary: "A code has one schema.",
  *check({ codes }) {
    const first = /* @__PURE__ */ new Map();
    const named2 = codes.toSorted((a, b) => Number(b.component === b.label) - Number(a.component === a.label));
    for (const { code, place, inHeader } of named2) {
      if (inHeader) continue;
      const known = first.get(code);
      first.set(code, known ?? place.pointer);
      if (known === void 0 || known === place.pointer) continue;
      yield {
        pointer: place.pointer,
        message: `The code ${code} has a second schema`,
        remedy: `Keep the one at \`${known}\`, and refer to it from both places.`
      };
    }
  }
};

// scripts/lint/rules/shape/codes-discriminated.ts
var codesDiscriminated = {
  id: "codes-discriminated",
  family: "shape",
  preset: "house",
  summary: "Codes are listed in a oneOf that the code itself discriminates, without a mapping.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      for (const { path, codes, envelope } of bodies) {
        const member2 = memberOfCode(envelope, "code");
        const list2 = path.at(-1);
        const schema = objectOf(list2?.value);
        if (list2 === void 0 || member2 === void 0 || codes.length === 0 || codes[0]?.place.pointer === list2.pointer)
          continue;
        if (!Array.isArray(schema.oneOf)) {
          const remedy2 = "List them under `oneOf`: an answer has exactly one code.";
          yield { pointer: list2.pointer, message: "The codes are not listed in a `oneOf`", remedy: remedy2 };
        }
        const listed = memberNodes(memberNode(list2, "oneOf")).map(([, { pointer }]) => pointer);
        if (!listed.every((pointer) => codes.some(({ place }) => place.pointer === pointer))) continue;
        const discriminator = isObject(schema.discriminator) ? schema.discriminator : void 0;
        const nameable = codes.every(({ code, label }) => code === label);
        if (discriminator === void 0 ? nameable : discriminator.propertyName !== member2) {
          const message = `No discriminator says that \`${member2}\` chooses among the codes`;
          yield { pointer: list2.pointer, message, remedy: `Write \`discriminator: { propertyName: ${member2} }\`.` };
        }
        if (discriminator?.mapping !== void 0) {
          yield {
            pointer: appendPointer(list2.pointer, "discriminator", "mapping"),
            message: "The discriminator repeats the names in a mapping",
            remedy: "Take the mapping out: the value of the code is the schema's name."
          };
        }
      }
    }
  }
};

// scripts/lint/rules/shape/envelope-declared.ts
var envelopeDeclared = {
  id: "envelope-declared",
  family: "shape",
  preset: "contract",
  level: "warn",
  summary: "The document says where its error answers keep their fields.",
  *check({ document }) {
    const declared = document["x-error-envelope"];
    if (!isObject(declared) && !Array.isArray(declared)) {
      const remedy2 = "Write `x-error-envelope: { code: /error/code, message: /error/message }` with this API's own places.";
      yield { pointer: "", message: "Nothing says where an error answer keeps its code", remedy: remedy2 };
      return;
    }
    const pointer = "/x-error-envelope";
    if (isObject(declared)) yield* faultsOf(declared, pointer);
    else for (const [index, envelope] of declared.entries()) yield* faultsOf(objectOf(envelope), `${pointer}/${index}`);
  }
};
function* faultsOf(envelope, pointer) {
  if (envelope.code === void 0 && envelope.errors === void 0) {
    const remedy2 = "Add `code` with a JSON Pointer such as `/error/code`, or with `header:` and a header's name.";
    yield { pointer, message: "The envelope has no `code`", remedy: remedy2 };
  }
  for (const [field, place] of Object.entries(envelope)) {
    const at = appendPointer(pointer, field);
    if (!envelopeMembers.includes(field)) {
      const message = `The envelope has the unknown field \`${field}\``;
      yield { pointer: at, message, remedy: `Use one of ${envelopeMembers.join(", ")}, or take it out.` };
    } else if (envelopeFields.some((known) => known === field) && !isFieldPlace(place)) {
      const message = `The envelope's \`${field}\` is neither a JSON Pointer nor the name of a header`;
      const remedy2 = "Write a pointer that begins with `/`, or `header:` and the header's name.";
      yield { pointer: at, message, remedy: remedy2 };
    }
  }
}

// scripts/lint/rules/shape/envelope-fields-exist.ts
var envelopeFieldsExist = {
  id: "envelope-fields-exist",
  family: "shape",
  preset: "contract",
  summary: "Every field of the envelope is in some error answer.",
  *check({ document, envelopes, errorResponses: errorResponses2 }) {
    const isList = Array.isArray(document["x-error-envelope"]);
    for (const [index, envelope] of envelopes.entries()) {
      const answers = errorResponses2.filter(({ bodies }) => bodies.some((body) => body.envelope === envelope));
      if (answers.length === 0) continue;
      yield* missingFields(envelope, answers, appendPointer("/x-error-envelope", ...isList ? [index] : []));
    }
  }
};
function* missingFields(envelope, answers, pointer) {
  for (const field of envelopeFields) {
    const place = envelope[field];
    if (place === void 0) continue;
    if (answers.some((response) => responseHasField(response, envelope, field))) continue;
    yield {
      pointer: appendPointer(pointer, field),
      message: `No error answer has anything at \`${place}\`, where the envelope puts \`${field}\``,
      remedy: "Point at the member or header that the answers have, or take the field out of the envelope."
    };
  }
}

// scripts/lint/rules/shape/error-body-closed.ts
var errorBodyClosed = {
  id: "error-body-closed",
  family: "shape",
  preset: "house",
  summary: "The objects around a code are closed, and require what leads to it.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      for (const { path, envelope } of bodies) {
        const tokens = bodyTokens(codePointer(envelope) ?? "header:") ?? [];
        for (const [index, { pointer, value: value2 }] of path.slice(0, tokens.length - 1).entries()) {
          const { additionalProperties, unevaluatedProperties, required } = objectOf(value2);
          const member2 = tokens[index] ?? "";
          if (additionalProperties !== false && unevaluatedProperties !== false) {
            const message = `The object around \`${member2}\` is open: a leaked member would be valid`;
            yield { pointer, message, remedy: "Add `additionalProperties: false`." };
          }
          if (!stringsOf(required).includes(member2)) {
            const message = `An error answer may come without its \`${member2}\``;
            yield { pointer, message, remedy: `Add \`${member2}\` to \`required\`.` };
          }
        }
      }
    }
  }
};

// scripts/lint/rules/shape/error-body-coded.ts
var errorBodyCoded = {
  id: "error-body-coded",
  family: "shape",
  preset: "house",
  summary: "Every error response has a body whose schema lists its codes.",
  *check({ envelopes, errorResponses: errorResponses2 }) {
    if (envelopes.every((envelope) => codePointer(envelope) === void 0)) return;
    for (const { place, uses, bodies } of errorResponses2) {
      if (uses.every(({ operation }) => operation.method === "head")) continue;
      if (bodies.length === 0) {
        const remedy2 = "Describe its `content` with the codes that the provider sends there.";
        yield { pointer: place.pointer, message: "The error response has no body", remedy: remedy2 };
      }
      for (const { codes, holder, envelope } of bodies) {
        const at = codePointer(envelope);
        if (at === void 0 || codes.length > 0) continue;
        yield {
          pointer: holder.pointer,
          message: `The body's schema lists no code at \`${at}\``,
          remedy: "List the schemas of its codes there under `oneOf`."
        };
      }
    }
  }
};

// scripts/lint/rules/shape/error-media-type.ts
var errorMediaType = {
  id: "error-media-type",
  family: "shape",
  preset: "house",
  summary: "All error answers of an API have the same JSON media type.",
  *check({ errorResponses: errorResponses2 }) {
    const bodies = errorResponses2.flatMap(
      (response) => response.bodies.flatMap(({ mediaType }) => mediaType === null ? [] : [{ response, mediaType }])
    );
    const uses = (mediaType) => bodies.filter((body) => body.mediaType === mediaType).length;
    const types = [...new Set(bodies.map(({ mediaType }) => mediaType))].sort((a, b) => uses(b) - uses(a));
    for (const { response, mediaType } of bodies) {
      const pointer = appendPointer(response.place.pointer, "content", mediaType);
      if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType)) {
        const remedy2 = "Use `application/json`, or `application/problem+json` for problem details.";
        yield { pointer, message: `\`${mediaType}\` is no JSON media type that errors are read as`, remedy: remedy2 };
      } else if (mediaType !== types[0]) {
        const message = `Errors come as \`${types[0]}\` elsewhere, and as \`${mediaType}\` here`;
        yield { pointer, message, remedy: `Use \`${types[0]}\` if the provider does.` };
      }
    }
  }
};

// scripts/lint/rules/shape/error-response-shared.ts
var errorResponseShared = {
  id: "error-response-shared",
  family: "shape",
  preset: "house",
  summary: "Every error response is a shared component.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { place, uses } of errorResponses2) {
      if (place.pointer.startsWith("/components/responses/")) continue;
      for (const { pointer, key, operation } of uses) {
        yield {
          pointer,
          message: `The ${key} response of ${operation.name} is written inline`,
          remedy: "Move it to `components/responses` (errors.yaml), and refer to it with `$ref`."
        };
      }
    }
  }
};

// scripts/lint/rules/shape/error-status-explicit.ts
var errorStatusExplicit = {
  id: "error-status-explicit",
  family: "shape",
  preset: "house",
  summary: "Every error response has one status as its key.",
  *check({ operations }) {
    for (const { responses } of operations) {
      for (const { key, status, pointer } of responses) {
        if (status !== null) continue;
        yield {
          pointer,
          message: `\`${key}\` is not one status`,
          remedy: "Name each status that the provider documents, with its codes."
        };
      }
    }
  }
};

// scripts/lint/rules/shape/extension-known.ts
var extensionKnown = {
  id: "extension-known",
  family: "shape",
  preset: "contract",
  summary: "No extension is nearly one of error contracts.",
  page: {
    why: "OpenAPI allows any member that begins with `x-`. A misspelled one is silently ignored, with all that it says.",
    bad: `# at /paths/~1widgets/post
x-errors-document: [INVALID_INPUT]`,
    good: `# at /paths/~1widgets/post
x-errors-documented: [INVALID_INPUT]`
  },
  *check({ document }) {
    for (const { pointer, key, meant } of misspelledExtensions(document)) {
      const remedy2 = `Write \`${meant}\`, or choose a name that differs more.`;
      yield { pointer, message: `\`${key}\` is nearly \`${meant}\``, remedy: remedy2 };
    }
  }
};
function misspelledExtensions(document) {
  const found2 = { known: false, misspelled: [] };
  search(document, "", found2);
  return found2.known ? found2.misspelled : [];
}
function search(value2, pointer, found2) {
  if (Array.isArray(value2)) {
    for (const [index, member2] of value2.entries()) search(member2, appendPointer(pointer, index), found2);
  }
  if (!isObject(value2)) return;
  for (const [key, member2] of Object.entries(value2)) {
    const at = appendPointer(pointer, key);
    if (extensionNames.includes(key)) found2.known = true;
    const meant = /^x[-_]?err?ors?/i.test(key) || key.startsWith("x-") ? meantExtension(key) : void 0;
    if (meant !== void 0) found2.misspelled.push({ pointer: at, key, meant });
    if (key !== "example" && key !== "examples" && key !== "value" && !key.startsWith("x-")) search(member2, at, found2);
  }
}
function meantExtension(key) {
  if (extensionNames.includes(key)) return void 0;
  const spelled = key.replace(/^x_?(?=[a-z])/i, "x-");
  if (extensionNames.includes(spelled)) return spelled;
  const meant = nearest(key, extensionNames);
  return meant !== void 0 && Math.abs(meant.length - key.length) <= 2 && differs(key, meant) <= 3 ? meant : void 0;
}
function differs(word, other) {
  let begin = 0;
  while (begin < word.length && word[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(word.length, other.length) - begin && word.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(word.length, other.length) - begin - end;
}

// scripts/lint/rules/shape/open-operations-empty.ts
var openOperationsEmpty = {
  id: "open-operations-empty",
  family: "shape",
  preset: "house",
  summary: "An operation that needs no credential says `security: []`.",
  *check({ root, operations }) {
    for (const { value: value2, pointer } of [root, ...operations.map(({ place }) => place)]) {
      const alternatives2 = arrayOf(objectOf(value2).security);
      for (const [index, alternative] of alternatives2.entries()) {
        if (!isObject(alternative) || Object.keys(alternative).length > 0) continue;
        const message = "An empty alternative makes every other one optional";
        const remedy2 = "Write `security: []` where no credential is needed, and name the schemes where one is.";
        yield { pointer: appendPointer(pointer, "security", index), message, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/shape/schema-dialect-declared.ts
var dialect = "https://json-schema.org/draft/2020-12/schema";
var schemaDialectDeclared = {
  id: "schema-dialect-declared",
  family: "shape",
  preset: "house",
  summary: "The document declares JSON Schema 2020-12 as the dialect of its schemas.",
  *check({ document }) {
    if (!isObject(document) || document.jsonSchemaDialect === dialect) return;
    const missing = document.jsonSchemaDialect === void 0;
    yield {
      pointer: missing ? "" : "/jsonSchemaDialect",
      message: missing ? "The document declares no `jsonSchemaDialect`" : "The document declares another dialect",
      remedy: `Write \`jsonSchemaDialect: ${dialect}\` at its top.`
    };
  }
};

// scripts/lint/rules/shape/type-fits-status.ts
var typeFitsStatus = {
  id: "type-fits-status",
  family: "shape",
  preset: "contract",
  level: "warn",
  summary: "The `type` of a code is one that comes with the code's status elsewhere.",
  page: {
    why: "Clients sort errors by their type before they know each code. A code with a type that belongs to another status, or\nwith a misspelled one, is sorted wrongly.",
    bad: page("widget_eror"),
    good: page("widget_error")
  },
  *check({ codes }) {
    const typed = codes.flatMap(
      (definition) => membersOfCode(definition, "type").flatMap((member2) => {
        const { value: value2, pointer } = memberNode(definition.place, "properties", member2);
        const type = stringOf(objectOf(value2).const);
        return type === "" ? [] : [{ definition, type, pointer, statuses: statusesOf(definition) }];
      })
    );
    for (const { definition, type, pointer, statuses } of typed) {
      const others = typed.filter((other) => other.definition !== definition);
      const withStatus = others.filter((other) => other.statuses.some((status) => statuses.includes(status)));
      const [usual, ...more] = new Set(withStatus.map((other) => other.type));
      if (usual === void 0 || more.length > 0 || usual === type) continue;
      const elsewhere = others.filter((other) => other.type === type).flatMap((other) => other.statuses);
      const ofUsual = others.filter((other) => other.type === usual);
      const isMisspelled = nearest(type, [usual]) !== void 0;
      if (isMisspelled ? ofUsual.length <= elsewhere.length : withStatus.length * 2 <= ofUsual.length) continue;
      if (!isMisspelled && elsewhere.length === 0 && ofUsual.length < 2) continue;
      const where = elsewhere.length === 0 ? "which no other code has" : `which comes with ${[...new Set(elsewhere)].join(" and ")}`;
      yield {
        pointer: appendPointer(pointer, "const"),
        message: `${definition.code} has the type \`${type}\`, ${where}; the other codes with ${statuses.join(" or ")} have \`${usual}\``,
        remedy: `Write \`${usual}\`, or correct the status.`,
        causes: [typeWrong(definition.code)]
      };
    }
  }
};
function statusesOf({ responses }) {
  return [...new Set(responses.flatMap(({ statuses }) => statuses))];
}
function page(type) {
  return `# at /components/schemas/TOKEN_EXPIRED/properties
type: { const: ${type} }`;
}

// scripts/lint/rules/words/cause-described.ts
var causeDescribed = {
  id: "cause-described",
  family: "words",
  preset: "house",
  summary: "The schema of a code describes its cause.",
  *check({ codes }) {
    for (const { label, place, schema } of codes) {
      const text = stringOf(schema.description).trim();
      const words2 = (phrase) => phrase.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim();
      const restates = words2(text) === words2(label) || words2(text) === `${words2(label)} error`;
      if (text !== "" && !restates) continue;
      const message = text === "" ? `Nothing says what causes ${label}` : `The description of ${label} only repeats it`;
      yield { pointer: place.pointer, message, remedy: "Describe the cause in one sentence." };
    }
  }
};

// scripts/lint/rules/words/code-spelling.ts
var spellings = [
  ["SCREAMING_SNAKE_CASE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/],
  ["snake_case", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/],
  ["kebab-case", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
  ["camelCase", /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/],
  ["PascalCase", /^(?:[A-Z][a-z0-9]+)+$/],
  ["an address", /^[a-z][a-z+.-]*:.+/]
];
var codeSpelling = {
  id: "code-spelling",
  family: "words",
  preset: "house",
  summary: "All codes of an API are spelled in the same manner.",
  *check({ codes }) {
    const spelled = codes.map((definition) => ({
      definition,
      spelling: spellings.find(([, pattern]) => pattern.test(definition.code))?.[0]
    }));
    const count = (name) => spelled.filter(({ spelling }) => spelling === name).length;
    const usual = spellings.map(([name]) => name).sort((a, b) => count(b) - count(a))[0];
    for (const { definition, spelling } of spelled) {
      if (spelling === usual) continue;
      yield {
        pointer: definition.place.pointer,
        message: `${definition.code} is not spelled in ${usual}, as the other codes are`,
        remedy: "Spell it as the provider does; declare an exception if the provider mixes spellings."
      };
    }
  }
};

// scripts/lint/rules/words/doc-url-names-code.ts
var docUrlNamesCode = {
  id: "doc-url-names-code",
  family: "words",
  preset: "house",
  summary: "The documentation address of a code is https, on the same host as the others, and ends in the code.",
  *check({ codes, errorResponses: errorResponses2 }) {
    for (const definition of codes) {
      for (const member2 of membersOfCode(definition, "docUrl")) {
        const described = memberNode(definition.place, "properties", member2);
        const constant = stringOf(objectOf(described.value).const);
        if (constant !== "") yield* faultsOf2(constant, definition.code, described.pointer);
      }
    }
    const examples2 = errorResponses2.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
    const addresses = examples2.flatMap((example) => {
      const { fields: fields2, code } = example;
      if (typeof fields2.docUrl !== "string" || code === void 0 || !codes.some((known) => known.code === code))
        return [];
      return [{ url: fields2.docUrl, code, pointer: fieldPointer(example, "docUrl") }];
    });
    for (const { url, code, pointer } of addresses) yield* faultsOf2(url, code, pointer);
    const usual = usualHost(addresses.map(({ url }) => url));
    for (const { url, code, pointer } of addresses) {
      if (usual === void 0 || hostOf(url) === usual) continue;
      const message = `The documentation address of ${code} is not on ${usual}, as the others are`;
      yield { pointer, message, remedy: "Correct the host." };
    }
  }
};
function usualHost(urls) {
  const hosts = [...Map.groupBy(urls, hostOf)].sort(([, a], [, b]) => b.length - a.length);
  const [host, same = []] = hosts[0] ?? [];
  return same.length >= 3 && same.length * 3 > urls.length * 2 ? host : void 0;
}
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host : "";
}
function* faultsOf2(url, code, pointer) {
  if (!url.startsWith("https://")) {
    const remedy2 = "Begin it with `https://`.";
    yield { pointer, message: `The documentation address of ${code} is not https`, remedy: remedy2 };
  }
  const end = url.endsWith("/") ? url.slice(0, -1) : url;
  if (!["/", "#", "="].some((mark3) => end.endsWith(`${mark3}${code}`))) {
    const remedy2 = `End it in \`/${code}\` or \`#${code}\`.`;
    yield { pointer, message: `The documentation address of ${code} does not end in the code`, remedy: remedy2 };
  }
}

// scripts/lint/rules/words/message-explains.ts
var messageExplains = {
  id: "message-explains",
  family: "words",
  preset: "house",
  summary: "A message says more than its code, and a user message is not the action.",
  *check({ codes, errorResponses: errorResponses2 }) {
    for (const example of errorResponses2.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples))) {
      const { code, fields: fields2 } = example;
      const message = fields2.message;
      if (typeof message !== "string" || code === void 0) continue;
      if (message.trim() !== "" && message.trim() !== code) continue;
      const remedy2 = "Say what went wrong, as the provider does.";
      const pointer = fieldPointer(example, "message");
      yield { pointer, message: `The message of ${code} says nothing beyond the code`, remedy: remedy2 };
    }
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage).trim();
      if (text === "" || text !== stringOf(error?.action).trim()) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} is the same as its action, which is for developers`,
        remedy: "Say to the person what it means for them."
      };
    }
  }
};

// scripts/lint/rules/words/no-look-alike.ts
var invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
var mixed = new RegExp("\\p{Script=Latin}[\\p{Script=Cyrillic}\\p{Script=Greek}]|[\\p{Script=Cyrillic}\\p{Script=Greek}]\\p{Script=Latin}", "u");
var noLookAlike = {
  id: "no-look-alike",
  family: "words",
  preset: "contract",
  summary: "No text of an error has an invisible character, or letters of two alphabets in one word.",
  page: {
    why: "A code with a Cyrillic `а` looks right and equals no other. A space without width makes a search fail. Both come from\ncopying, and nobody sees them.",
    bad: `# at /components/examples/INTERNAL_ERROR
value: { error: { code: INTERNAL_ERROR, message: "An un\\u200bexpected error occurred." } }`,
    good: `# at /components/examples/INTERNAL_ERROR
value: { error: { code: INTERNAL_ERROR, message: An unexpected error occurred. } }`
  },
  *check(contract) {
    const codes = contract.codes.map(({ code, place }) => ({ text: code, pointer: place.pointer }));
    const texts = contract.texts().filter(({ ofError }) => ofError);
    for (const { text, pointer } of [...codes, ...texts]) {
      const hidden = invisible.exec(text)?.[0];
      const [pair] = mixed.exec(text) ?? [];
      const letter = pair === void 0 ? void 0 : [...pair].find((each) => !new RegExp("\\p{Script=Latin}", "u").test(each));
      const found2 = hidden ?? letter;
      if (found2 === void 0) continue;
      const what = hidden === void 0 ? "a letter of another alphabet" : "an invisible character";
      yield { pointer, message: `The text has ${what}, ${named(found2)}`, remedy: "Type the text anew." };
    }
  }
};
function named(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// scripts/lint/rules/words/no-markup.ts
var tag = /<(?:(?:a|b|big|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)\s[^<>=]{0,100}=[^<>]{0,100}|\/(?:a|b|big|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)|(?:br|hr|p|div|script) ?\/?)>/i;
var characterReference = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});/i;
var noMarkup = {
  id: "no-markup",
  family: "words",
  preset: "contract",
  level: "warn",
  summary: "No message and no user message has HTML in it.",
  page: {
    why: "Applications show a message as plain text, so a reader sees the tags. If an application shows it as HTML, the message\ncan carry a script.",
    bad: page2("An <b>unexpected</b> error occurred."),
    good: page2("An unexpected error occurred.")
  },
  *check({ codes, errorResponses: errorResponses2 }) {
    const examples2 = errorResponses2.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
    const messages = examples2.map((example) => ({
      text: stringOf(example.fields.message),
      pointer: fieldPointer(example, "message")
    }));
    const userMessages = codes.map(({ error, place }) => ({
      text: stringOf(error?.userMessage),
      pointer: appendPointer(place.pointer, "x-error", "userMessage")
    }));
    for (const { text, pointer } of [...messages, ...userMessages]) {
      const [found2] = tag.exec(text) ?? characterReference.exec(text) ?? [];
      if (found2 === void 0) continue;
      yield { pointer, message: `The message has HTML in it: \`${found2}\``, remedy: "Write plain text." };
    }
  }
};
function page2(message) {
  return `# at /components/examples/INTERNAL_ERROR
value: { error: { code: INTERNAL_ERROR, message: ${message} } }`;
}

// scripts/lint/rules/words/response-names-codes.ts
var responseNamesCodes = {
  id: "response-names-codes",
  family: "words",
  preset: "house",
  summary: "The description of an error response names each of its codes, and no other.",
  *check({ errorResponses: errorResponses2, codes: known }) {
    for (const { place, bodies } of errorResponses2) {
      const text = stringOf(objectOf(place.value).description);
      for (const { label } of bodies.flatMap(({ codes }) => codes)) {
        if (text.includes(`\`${label}\``)) continue;
        yield {
          pointer: text === "" ? place.pointer : appendPointer(place.pointer, "description"),
          message: `The description does not name ${label}`,
          remedy: `Say when \`${label}\` comes, and what to do.`
        };
      }
      const own = bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
      for (const label of own.length === 0 ? [] : new Set(known.map((code) => code.label))) {
        if (own.includes(label) || !text.includes(`\`${label}\``)) continue;
        const message = `The description names ${label}, which the response does not list`;
        const remedy2 = "List the code in the schema, or do not name it.";
        yield { pointer: appendPointer(place.pointer, "description"), message, remedy: remedy2 };
      }
    }
  }
};

// scripts/lint/rules/words/text-unique.ts
var textUnique = {
  id: "text-unique",
  family: "words",
  preset: "house",
  summary: "No two codes have the same description or the same message.",
  page: {
    why: "A schema is often begun by copying another one. The text of the other code then sends every reader to the wrong cause.",
    bad: `# at /components/schemas/INTERNAL_ERROR
description: The widget does not exist, or belongs to somebody else.`,
    good: `# at /components/schemas/INTERNAL_ERROR
description: A part of the service failed.`
  },
  *check({ codes, errorResponses: errorResponses2 }) {
    const described = codes.map(({ code, place, schema }) => ({
      code,
      kind: "description",
      text: stringOf(schema.description).trim(),
      pointer: appendPointer(place.pointer, "description")
    }));
    const messages = errorResponses2.flatMap(
      ({ bodies }) => bodies.flatMap(
        ({ examples: examples2, codes: allowed }) => examples2.flatMap((example) => {
          const text = stringOf(example.fields.message).trim();
          const pointer = fieldPointer(example, "message");
          const isAllowed = allowed.some(({ code }) => code === example.code);
          return example.code === void 0 || !isAllowed ? [] : [{ code: example.code, kind: "message", text, pointer }];
        })
      )
    );
    const first = /* @__PURE__ */ new Map();
    for (const { code, kind, text, pointer } of [...described, ...messages]) {
      const key = `${kind} ${text}`;
      const owner = first.get(key) ?? code;
      first.set(key, owner);
      if (text === "" || owner === code) continue;
      const remedy2 = "Say what is particular to this code.";
      yield { pointer, message: `The ${kind} of ${code} is that of ${owner}`, remedy: remedy2 };
    }
  }
};

// scripts/lint/rules/words/texts-end-alike.ts
var textsEndAlike = {
  id: "texts-end-alike",
  family: "words",
  preset: "house",
  summary: "Causes, actions and user messages are sentences that end as such, and messages all end in the same way.",
  *check({ codes, errorResponses: errorResponses2 }) {
    for (const { label, place, schema, error } of codes) {
      const texts = [
        ["description", schema.description, appendPointer(place.pointer, "description")],
        ["action", error?.action, appendPointer(place.pointer, "x-error", "action")],
        ["userMessage", error?.userMessage, appendPointer(place.pointer, "x-error", "userMessage")]
      ];
      for (const [name, value2, pointer] of texts) {
        const text = stringOf(value2).trim();
        if (text === "" || /[.!?]$/.test(text)) continue;
        yield { pointer, message: `The \`${name}\` of ${label} ends without a full stop`, remedy: "End the sentence." };
      }
    }
    const messages = errorResponses2.flatMap(
      ({ bodies }) => bodies.flatMap(
        ({ examples: examples2 }) => examples2.flatMap(
          (example) => typeof example.fields.message === "string" ? [
            {
              pointer: fieldPointer(example, "message"),
              stops: /[.!?]$/.test(example.fields.message.trim())
            }
          ] : []
        )
      )
    );
    const unique2 = [...new Map(messages.map((each) => [each.pointer, each])).values()];
    const stopping = unique2.filter(({ stops }) => stops).length;
    const usual = stopping * 2 >= unique2.length;
    for (const { pointer, stops } of unique2) {
      if (stops === usual) continue;
      const message = `The message ends ${stops ? "in" : "without"} a full stop, the others ${usual ? "in" : "without"} one`;
      yield { pointer, message, remedy: "End all messages of this API as the provider does." };
    }
  }
};

// scripts/lint/rules/words/user-message-plain.ts
var jargon = /\b(?:APIs?|HTTPS?|OAuth|JWTs?|JSON|URLs?|URIs?|tokens?|scopes?|endpoints?|payloads?|headers?|parameters?|params?|server|backend|database|upstream|timeout|idempoten\w{0,16}|authenticat\w{0,16}|authoriz\w{0,16}|unauthorized|credentials?|invalid|request id|rate limit\w{0,16}|webhooks?|FHIR|EHR)\b/i;
var userMessagePlain = {
  id: "user-message-plain",
  family: "words",
  preset: "house",
  summary: "A user message has no code, no status number and no jargon.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage);
      const code = codes.find(
        (known) => known.code !== "" && /[_\W]|[A-Z]{4}/.test(known.code) && text.includes(known.code)
      );
      const found2 = code?.code ?? /\b[A-Z]{2,32} [A-Z]{2,32} [A-Z]{2,32}\b|\b[1-5]\d\d\b|`|\b\w{1,64}_\w{1,64}\b/.exec(text)?.[0] ?? jargon.exec(text)?.[0];
      if (found2 === void 0) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} says \`${found2}\`, which is for developers`,
        remedy: "Say what it means for the person, such as `Please sign in again.`"
      };
    }
  }
};

// scripts/lint/rules/words/user-message-short.ts
var longest = 100;
var userMessageShort = {
  id: "user-message-short",
  family: "words",
  preset: "house",
  summary: `A user message has at most two sentences and ${longest} characters.`,
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage).trim();
      const sentences = text.split(/[.!?](?:\s+|$)/).filter((sentence) => sentence !== "").length;
      if (text.length <= longest && sentences <= 2) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} has ${text.length} characters in ${sentences} sentences`,
        remedy: `Say in at most ${longest} characters what happened, and what the person can do.`
      };
    }
  }
};

// scripts/lint/rules/all-rules.ts
var allRules = [
  codeConstant,
  codeMembersRequired,
  codeSchemaClosed,
  codeSchemaFlat,
  codeSchemaNamed,
  codeUnique,
  codesDiscriminated,
  envelopeDeclared,
  envelopeFieldsExist,
  errorBodyClosed,
  errorBodyCoded,
  errorMediaType,
  errorResponseShared,
  errorStatusExplicit,
  extensionKnown,
  openOperationsEmpty,
  schemaDialectDeclared,
  typeFitsStatus,
  exampleCarriesCode,
  exampleCodeAllowed,
  exampleNamedByCode,
  exampleOrder,
  examplePerCode,
  exampleScopeDeclared,
  exampleStatusAgrees,
  exampleSummarised,
  headerExampleKnown,
  headerExamplePerCode,
  headerExamplePresent,
  paramKnown,
  retryAfterMatchesBody,
  wwwAuthenticateMatchesBody,
  bodyStatusNeedsBody,
  codeOneStatus,
  credentialCodeSecured,
  documentedCodeBasis,
  documentedCodeReturned,
  documentedOnce,
  generalRuleApplies,
  headerEverywhere,
  noUnusedCode,
  noUnusedPart,
  scopedForbidden,
  ...statusCoverageRules,
  bodilessStatus,
  errorHasErrorStatus,
  retryAfterForm,
  secureScheme,
  serverPublic,
  ...statusHeaderRules,
  statusRegistered,
  wwwAuthenticateForm,
  afterHasWait,
  inferredOfDocumented,
  neverIsFinal,
  newKeyPossible,
  recoveryCheckExplained,
  recoveryDeclared,
  recoveryFitsStatus,
  recoveryKnown,
  refreshPossible,
  repeatingIsSafe,
  singleUseNotRepeated,
  sourceOfProvider,
  waitHasAfter,
  ...leakRules,
  noDebugMember,
  noEchoedId,
  uniformAuthError,
  causeDescribed,
  codeSpelling,
  docUrlNamesCode,
  messageExplains,
  noLookAlike,
  noMarkup,
  responseNamesCodes,
  textUnique,
  textsEndAlike,
  userMessagePlain,
  userMessageShort,
  exceptionCurrent,
  exceptionExplained
];

// scripts/contract/reading/document-texts.ts
var nameMaps = new Set(
  "properties patternProperties $defs schemas responses parameters requestBodies headers securitySchemes links callbacks pathItems paths content variables webhooks examples".split(
    " "
  )
);
var prose = /* @__PURE__ */ new Set(["description", "summary", "title", "action"]);
var data = /* @__PURE__ */ new Set(["example", "const", "default", "enum", "value"]);
function documentTexts(document, errorPointers) {
  const texts = [];
  function walk(value2, pointer, kind, inError, named2) {
    const ofError = inError || errorPointers.has(pointer);
    if (typeof value2 === "string") {
      if (kind !== null) texts.push({ pointer, text: value2, kind, ofError });
      return;
    }
    if (Array.isArray(value2)) {
      for (const [index, member2] of value2.entries()) walk(member2, appendPointer(pointer, index), kind, ofError, false);
      return;
    }
    if (!isObject(value2)) return;
    for (const [key, member2] of Object.entries(value2)) {
      const place = appendPointer(pointer, key);
      if (kind === "data" || named2) walk(member2, place, kind, ofError, false);
      else if (key === "scopes") walk(member2, place, "prose", ofError, true);
      else walk(member2, place, kindOf(key, member2), ofError, nameMaps.has(key) && isObject(member2));
    }
  }
  walk(document, "", null, false, false);
  return texts;
}
function kindOf(key, member2) {
  if (key === "userMessage") return "user message";
  if (prose.has(key) && typeof member2 === "string") return "prose";
  return data.has(key) || key === "examples" && Array.isArray(member2) ? "data" : null;
}

// scripts/contract/reading/errors/code-definitions.ts
function collectCodes(envelopes) {
  const definitions = /* @__PURE__ */ new Map();
  function define(found2, envelope) {
    const key = `${found2.code}
${found2.place.pointer}`;
    const definition = definitions.get(key) ?? definitionOf(found2);
    definitions.set(key, definition);
    if (!definition.envelopes.includes(envelope)) definition.envelopes.push(envelope);
    return definition;
  }
  function all(root) {
    const reached = new Set([...definitions.values()].map(({ place }) => place.pointer));
    for (const [, schema] of memberNodes(memberNode(root, "components", "schemas"))) {
      if (objectOf(schema.value)["x-error"] === void 0 || reached.has(schema.pointer)) continue;
      for (const { code, envelope } of unreachedCodes(schema, envelopes)) define(code, envelope);
    }
    return [...definitions.values()];
  }
  return { define, all };
}
function unreachedCodes(schema, envelopes) {
  const coded = envelopes.filter((envelope) => codePointer(envelope) !== void 0);
  const read2 = coded.map((envelope) => ({ envelope, codes: codesOfCarrier(schema, envelope) }));
  const fixed = read2.find(({ codes }) => codes.some(({ value: value2 }) => value2 !== void 0)) ?? read2[0];
  return fixed?.codes.map((code) => ({ code, envelope: fixed.envelope })) ?? [];
}
function definitionOf(found2) {
  const { code, component, place } = found2;
  const schema = objectOf(place.value);
  return {
    ...found2,
    label: /^[\w.-]+$/.test(code) ? code : component ?? code,
    schema,
    error: isObject(schema["x-error"]) ? schema["x-error"] : void 0,
    envelopes: [],
    responses: []
  };
}

// scripts/contract/reading/errors/error-responses.ts
function errorResponses(used) {
  const found2 = /* @__PURE__ */ new Map();
  for (const use of used) {
    const { place, headers, status } = use;
    const bodies = errorBodies(use);
    if (bodies === null) continue;
    const response = found2.get(place.pointer) ?? { place, headers, uses: [], statuses: [], bodies: [] };
    found2.set(place.pointer, response);
    response.uses.push(use);
    for (const body of bodies) if (!response.bodies.includes(body)) response.bodies.push(body);
    if (status !== null && !response.statuses.includes(status)) response.statuses.push(status);
  }
  for (const response of found2.values()) {
    response.statuses.sort((a, b) => a - b);
    for (const { codes } of response.bodies) {
      for (const code of codes) if (!code.responses.includes(response)) code.responses.push(response);
    }
  }
  return [...found2.values()];
}
function errorBodies({ key, statusKey: statusKey2, bodies }) {
  if (statusKey2 === void 0 ? !/^[123]XX$/i.test(key) : isErrorKey(statusKey2)) return bodies;
  const redirects = bodies.filter(({ mediaType, codes }) => mediaType === null && codes.length > 0);
  return redirects.length > 0 ? redirects : null;
}

// scripts/contract/reading/errors/response-bodies.ts
function bodyReader(envelopes, codes, isCode) {
  const described = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  function bodyOf(use, { mediaType, holder, schema }) {
    const { place, errorStatus: status, operation, statusKey: statusKey2 } = use;
    const envelope = envelopeFor(envelopes, { status, mediaType, operationId: operation.operationId });
    const describesError = mediaType === null || statusKey2 === void 0 || isErrorKey(statusKey2);
    const key = `${place.pointer}
${mediaType}
${describesError} ${isRedirect(use)} ${envelopes.indexOf(envelope)}`;
    const read2 = known.get(key);
    if (read2 !== void 0) return read2;
    const found2 = describesError ? codesOfSchema(schema, envelope) : { path: [], codes: [] };
    const allowed = describesError ? [...found2.codes, ...codesOfHeader(place, schema, envelope)] : [];
    const listed = new Map(allowed.map((code) => [codes.define(code, envelope), code.place.referrer]));
    let examples2;
    const body = {
      ...{ mediaType, envelope, holder, schema },
      path: found2.path,
      codes: [...listed.keys()],
      referrers: [...listed.values()],
      get examples() {
        examples2 ??= readExamples(body, use, isCode);
        return examples2;
      }
    };
    known.set(key, body);
    return body;
  }
  return (use) => {
    const key = `${use.place.pointer}
${isRedirect(use)}`;
    const bodies = described.get(key) ?? describedBodies(use);
    described.set(key, bodies);
    return bodies.map((body) => bodyOf(use, body));
  };
}
function describedBodies(use) {
  const location = isRedirect(use) ? headerNamed(use, "location")?.place : void 0;
  const contents = memberNodes(memberNode(use.place, "content")).map(([mediaType, holder]) => ({
    ...{ mediaType, holder },
    schema: memberNode(holder, "schema")
  }));
  if (location === void 0) return contents;
  const schema = memberNode(location, "schema", "contentSchema");
  return [{ mediaType: null, holder: location, schema }, ...contents];
}
var isRedirect = ({ errorStatus }) => errorStatus >= 300 && errorStatus <= 399;
function readExamples({ mediaType, envelope, holder }, use, isCode) {
  const values = Object.fromEntries(
    use.headers.map(({ name, required, values: examples2 }) => [name, { required, examples: examples2 }])
  );
  const location = headerNamed(use, "location")?.name ?? "Location";
  return examplesOf(holder).map((example) => {
    const headers = {
      ...headerValues(values, example.name, isCode),
      ...mediaType === null && { [location]: headerText(example.value) }
    };
    const answer = { status: use.errorStatus, headers, body: mediaType === null ? null : example.value };
    return { ...example, envelope, code: readCode(envelope, answer), fields: readEnvelope(envelope, answer), headers };
  });
}

// scripts/contract/reading/operations/name-operations.ts
function operationNames(document) {
  const items = memberNodes(memberNode(nodeAt(document, ""), "paths")).filter(([path]) => path.startsWith("/"));
  const operations = items.flatMap(
    ([path, item]) => methods.filter((method) => hasMember(item, method)).map((method) => ({ path, method, place: memberNode(item, method) }))
  );
  const taken = new Set(operations.map(({ place }) => stringOf(objectOf(place.value).operationId)));
  const names = /* @__PURE__ */ new Map();
  for (const { path, method, place } of operations) {
    if (!isObject(place.value) || stringOf(place.value.operationId) !== "" || names.has(place.value)) continue;
    const name = freeName(operationName(method, path), taken);
    taken.add(name);
    names.set(place.value, name);
  }
  return names;
}
function operationName(method, path) {
  const words2 = path.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return method + words2.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
function freeName(name, taken) {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

// scripts/contract/reading/operations/operations.ts
function readOperations(root) {
  const names = operationNames(root.document);
  const headers = /* @__PURE__ */ new Map();
  return memberNodes(memberNode(root, "paths")).filter(([path]) => path.startsWith("/")).flatMap(
    ([path, pathItem]) => Object.keys(objectOf(pathItem.value)).flatMap((key) => {
      const method = methods.find((name) => name === key);
      return method === void 0 ? [] : [readOperation(root.document, path, pathItem, method, { names, headers })];
    })
  );
}
function readOperation(document, path, pathItem, method, known) {
  const place = memberNode(pathItem, method);
  const value2 = objectOf(place.value);
  const written = stringOf(value2.operationId);
  const operation = {
    operationId: written === "" ? known.names.get(value2) ?? "" : written,
    name: written === "" ? `${method.toUpperCase()} ${path}` : written,
    ...{ method, path, pathItem, place },
    security: securityOf(place.value, document),
    parameters: parameterNodes(pathItem, place).map((parameter) => {
      const { name, in: location } = objectOf(parameter.value);
      return { name: stringOf(name), in: stringOf(location), place: parameter };
    }),
    requestBody: hasMember(place, "requestBody") ? memberNode(place, "requestBody") : null,
    responses: []
  };
  operation.responses = readResponses(operation, known);
  return operation;
}
function readResponses(operation, { headers }) {
  const holder = memberNode(operation.place, "responses");
  const named2 = memberNodes(holder).filter(([name]) => !name.startsWith("x-"));
  const keys = named2.flatMap(([name]) => statusKey(name) ?? []);
  const covered = keys.includes("4XX") && keys.includes("5XX");
  return named2.map(([key, place]) => {
    const described = headers.get(place.pointer) ?? responseHeaders(place);
    headers.set(place.pointer, described);
    const known = statusKey(key);
    return {
      ...{ operation, key, place },
      statusKey: known,
      status: /^[1-5]\d\d$/.test(key) ? Number(key) : null,
      errorStatus: known === void 0 ? 400 : statusOf(known, keys),
      covered: key === "default" && covered,
      pointer: appendPointer(holder.pointer, key),
      headers: described,
      bodies: []
    };
  });
}

// scripts/contract/reading/read-document.ts
var readings = /* @__PURE__ */ new WeakMap();
function readDocument(document) {
  let reading = readings.get(document);
  if (reading === void 0) {
    reading = read(document);
    readings.set(document, reading);
  }
  return reading;
}
function read(document) {
  const root = nodeAt(document, "");
  const envelopes = envelopesOf(document);
  const collected = collectCodes(envelopes);
  let names;
  const isCode = (name) => {
    names ??= new Set(codes.map(({ code }) => code));
    return names.has(name);
  };
  const bodiesOf = bodyReader(envelopes, collected, isCode);
  const operations = readOperations(root);
  const used = operations.flatMap(({ responses: responses2 }) => responses2);
  for (const use of used) use.bodies = bodiesOf(use);
  const responses = errorResponses(used);
  const codes = collected.all(root);
  let texts;
  return {
    document,
    root,
    envelopes,
    operations,
    errorResponses: responses,
    codes,
    texts() {
      const examples2 = responses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
      const places = [...responses.map(({ place }) => place), ...codes.map(({ place }) => place), ...examples2];
      texts ??= documentTexts(document, new Set(places.map(({ pointer }) => pointer)));
      return texts;
    }
  };
}

// scripts/lint/check-rules.ts
function checkRules(rules, contract) {
  const exceptions = declaredExceptions(contract);
  const used = /* @__PURE__ */ new Set();
  const faults = [];
  for (const rule of rules) {
    const reported = /* @__PURE__ */ new Set();
    for (const fault of rule.check(contract)) {
      const standing = exceptions.filter((exception) => covers3(exception, rule.id, fault));
      for (const { pointer } of standing) used.add(pointer);
      const key = `${fault.pointer}
${fault.message}`;
      if (standing.length === 0 && !reported.has(key)) faults.push({ ...fault, rule });
      reported.add(key);
    }
  }
  const known = new Set(rules.map(({ id }) => id));
  for (const fault of staleExceptions(exceptions, known, used)) faults.push({ ...fault, rule: exceptionCurrent });
  return faults;
}

// scripts/lint/linters/consequences.ts
function withoutConsequences(blocking, faults) {
  if (blocking.length === 0) return [...faults];
  const places = new Set(blocking.map(({ pointer }) => pointer));
  const paths = blocking.flatMap(({ about }) => about ?? []);
  return faults.filter(
    ({ pointer }) => !places.has(pointer) && !paths.some(({ from, to }) => isWithin(pointer, from) && isWithin(to, pointer))
  );
}
function isWithin(pointer, outer) {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
function asMeant(blocking, document) {
  const repairs = blocking.flatMap(({ about }) => about?.repair ?? []);
  if (repairs.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, value: value2 } of repairs) {
    const tokens = parsePointer(pointer);
    const holder = valueAt(copy, formatPointer(tokens.slice(0, -1)));
    if (isObject(holder)) holder[tokens.at(-1) ?? ""] = value2;
  }
  return copy;
}
function causesOf({ about }) {
  return about?.code === void 0 ? {} : { causes: [codeNotListed(about.code), codeNotShown(about.code)] };
}

// scripts/lint/linters/meant-extensions.ts
function withMeantExtensions(document) {
  const misspelled = misspelledExtensions(document);
  if (misspelled.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, key, meant } of misspelled) {
    const holder = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/")));
    if (isObject(holder)) holder[meant] ??= holder[key] ?? null;
  }
  return copy;
}

// scripts/lint/linters/unused-parts.ts
var sections = new Set(
  "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems".split(" ")
);
var members2 = new Set(
  "$ref type properties items allOf anyOf oneOf enum const get put post delete options head patch trace content value in schema".split(
    " "
  )
);
function unusedParts(rootFile, files, resolveFile2) {
  const parts = [...files].flatMap(
    ([file, value2]) => file === rootFile || value2 === null || value2 === void 0 ? [] : partsOf(file, value2)
  );
  const ofFile = Map.groupBy(parts, ({ file }) => file);
  const referredTo = (file, value2) => partsReferredTo(file, value2, ofFile, resolveFile2);
  const targets = new Map(parts.map((part) => [part, referredTo(part.file, valueAt2(files, part))]));
  const used = /* @__PURE__ */ new Set();
  const waiting2 = [...referredTo(rootFile, files.get(rootFile))];
  for (let part = waiting2.pop(); part !== void 0; part = waiting2.pop()) {
    if (used.has(part)) continue;
    used.add(part);
    waiting2.push(...targets.get(part) ?? []);
  }
  const unused = parts.filter((part) => !used.has(part));
  const ofOthers = new Set(
    unused.flatMap((part) => [...targets.get(part) ?? []].filter((target) => target !== part))
  );
  const heads = unused.filter((part) => !ofOthers.has(part));
  const listed = heads.length > 0 ? heads : unused.slice(0, 1);
  const whole = (file) => ofFile.get(file)?.every((part) => !used.has(part)) === true;
  const ofWholeFiles = new Set(listed.filter(({ file }) => whole(file)).map(({ file }) => file));
  return [
    ...[...ofWholeFiles].map((file) => ({ file, tokens: [] })),
    ...listed.filter(({ file }) => !ofWholeFiles.has(file))
  ];
}
function unusedFault({ tokens }) {
  const name = tokens.length === 0 ? "this file" : `\`${formatPointer(tokens).slice(1)}\``;
  const remedy2 = "Refer to it where it belongs, or remove it.";
  return { message: `Nothing refers to ${name}`, remedy: remedy2, causes: causesOf2(tokens) };
}
function causesOf2(tokens) {
  const [section = "", name = ""] = tokens.slice(-2);
  if (section === "schemas") return [codeNotListed(name), codeNotShown(name)];
  return section === "examples" ? [codeNotShown(name)] : [];
}
function partsOf(file, value2) {
  if (!isObject(value2) || Object.keys(value2).some((key) => members2.has(key))) return [{ file, tokens: [] }];
  return Object.entries(value2).flatMap(([key, member2]) => {
    if (key === "components" && isObject(member2)) {
      return Object.entries(member2).flatMap(([section, named2]) => namesOf(file, [key, section], named2));
    }
    return sections.has(key) ? namesOf(file, [key], member2) : [{ file, tokens: [key] }];
  });
}
function namesOf(file, tokens, named2) {
  return isObject(named2) ? Object.keys(named2).map((name) => ({ file, tokens: [...tokens, name] })) : [];
}
function valueAt2(files, { file, tokens }) {
  return tokens.reduce((value2, token2) => isObject(value2) ? value2[token2] : void 0, files.get(file));
}
function partsReferredTo(file, value2, ofFile, resolveFile2) {
  const found2 = /* @__PURE__ */ new Set();
  for (const reference of referencesIn(value2)) {
    const [path = "", fragment = ""] = reference.split("#");
    const target = path === "" ? file : resolveFile2(file, path);
    const tokens = fragment.startsWith("/") ? parsePointer(`#${fragment}`) : [];
    for (const part of ofFile.get(target) ?? []) if (overlap(part.tokens, tokens)) found2.add(part);
  }
  return found2;
}
function overlap(a, b) {
  return a.slice(0, b.length).every((token2, index) => token2 === b[index]);
}
function referencesIn(value2) {
  if (Array.isArray(value2)) return value2.flatMap(referencesIn);
  if (!isObject(value2)) return [];
  const mapping = isObject(value2.discriminator) && isObject(value2.discriminator.mapping) ? value2.discriminator.mapping : {};
  const own = [value2.$ref, ...Object.values(mapping)].filter((each) => typeof each === "string");
  return [...own, ...Object.values(value2).flatMap(referencesIn)];
}

// scripts/lint/settings/ignore-comments.ts
var mark = "lint-ignore";
function ignoreComments(file, text) {
  if (!text.includes(mark)) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const start2 = commentStart(line);
    const comment = start2 < 0 ? "" : line.slice(start2 + 1).trim();
    if (!comment.startsWith(mark)) return [];
    const alone = line.slice(0, start2).trim() === "";
    const next = lines.findIndex((other, at) => at > index && other.trim() !== "" && !other.trim().startsWith("#"));
    const body = comment.slice(mark.length).trim();
    const colon = body.indexOf(":");
    const rule = (colon < 0 ? body : body.slice(0, colon)).trim();
    const rest = colon < 0 ? "" : body.slice(colon + 1).trim();
    const until = /(?:^|[,;. ])until (\d{4}-(?:0[1-9]|1[0-2]))\.?$/.exec(rest);
    const reason = (until === null ? rest : rest.slice(0, until.index)).replace(/[,;.]$/, "").trim();
    const place = { file, line: index + 1, column: start2 + 1, target: alone && next >= 0 ? next + 1 : index + 1 };
    return [{ ...place, rule, reason, until: until?.[1] }];
  });
}
function commentStart(line) {
  let quote = "";
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? "";
    if (quote !== "") {
      if (character === "\\" && quote === '"') index += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      if (index === 0 || /[\s[{,:]/.test(line[index - 1] ?? "")) quote = character;
    } else if (character === "#" && (index === 0 || /\s/.test(line[index - 1] ?? ""))) return index;
  }
  return -1;
}
function isAbout({ file, target, rule }, finding) {
  return file === finding.file && target === finding.line && rule === finding.rule;
}
function holds2({ reason, until }, month) {
  return reason !== "" && until !== void 0 && until >= month;
}

// scripts/lint/settings/one-of-each-place.ts
function oneOfEachPlace(all) {
  const first = /* @__PURE__ */ new Map();
  return all.filter(({ file, line, column, rule, pointer }) => {
    const key = JSON.stringify([file, line, column, rule]);
    const known = first.get(key) ?? pointer;
    first.set(key, known);
    return known === pointer;
  });
}

// scripts/lint/spectral/file-places.ts
var mark2 = "\0place";
function filePlaces(inventory) {
  const places = [];
  const findPath = inventory.findAssociatedItemForPath.bind(inventory);
  inventory.findAssociatedItemForPath = (path, resolved) => {
    const [first, number] = path;
    return first === mark2 ? places[Number(number)] ?? null : findPath(path, resolved);
  };
  return (document, path) => {
    places.push({ document, path: existing(document.data, path), missingPropertyPath: [...path] });
    return [mark2, String(places.length - 1)];
  };
}
function existing(value2, path) {
  let at = value2;
  const found2 = [];
  for (const token2 of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, token2)) return found2;
    at = at[token2];
    found2.push(token2);
  }
  return found2;
}

// scripts/contract/reading/walk-document.ts
var member = (to) => ({ to, by: "member" });
var map = (to) => ({ to, by: "map" });
var list = (to) => ({ to, by: "list" });
var carrier = { schema: member("schema"), content: map("mediaType") };
var grammar = {
  document: { paths: map("pathItem"), webhooks: map("pathItem"), components: member("components") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    callbacks: map("callback"),
    pathItems: map("pathItem")
  },
  pathItem: {
    parameters: list("parameter"),
    ...Object.fromEntries(methods.map((method) => [method, member("operation")]))
  },
  operation: {
    parameters: list("parameter"),
    requestBody: member("requestBody"),
    responses: map("response"),
    callbacks: map("callback")
  },
  callback: {},
  response: { headers: map("header"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  parameter: carrier,
  header: carrier,
  mediaType: { schema: member("schema"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  schema: {
    ...Object.fromEntries(
      ["properties", "patternProperties", "dependentSchemas", "$defs"].map((keyword) => [keyword, map("schema")])
    ),
    ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [keyword, list("schema")])),
    ...Object.fromEntries(
      [
        ...["items", "contains", "unevaluatedItems", "additionalProperties", "unevaluatedProperties", "propertyNames"],
        ...["not", "if", "then", "else", "contentSchema"]
      ].map((keyword) => [keyword, member("schema")])
    )
  }
};
function stepOf(kind, key) {
  if (kind === "callback" && !key.startsWith("x-")) return member("pathItem");
  return Object.hasOwn(grammar[kind], key) ? grammar[kind][key] : void 0;
}

// node_modules/@scalar/helpers/dist/openapi/is-schema-path.js
var SCHEMA_SEGMENTS = /* @__PURE__ */ new Set([
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "additionalProperties",
  "schema",
  // Reusable schemas live under `components/schemas`, and `schemas` is not a
  // fixed keyword anywhere else in the document.
  "schemas"
]);
var USER_KEYED_MAPS = /* @__PURE__ */ new Set([
  "paths",
  "webhooks",
  "responses",
  "content",
  "headers",
  "examples",
  "links",
  "encoding",
  "variables",
  "parameters",
  "requestBodies",
  "securitySchemes",
  "pathItems",
  "scopes"
]);
var isSchemaPath = (path) => {
  if (!path) {
    return false;
  }
  const segments = path[0] === "x-ext" && path[1] !== void 0 ? path.slice(2) : path;
  let userKeySegments = 0;
  for (const segment of segments) {
    if (userKeySegments > 0) {
      userKeySegments--;
      continue;
    }
    if (SCHEMA_SEGMENTS.has(segment) || segment.endsWith("Schema")) {
      return true;
    }
    if (segment === "callbacks") {
      userKeySegments = 2;
      continue;
    }
    if (USER_KEYED_MAPS.has(segment)) {
      userKeySegments = 1;
    }
  }
  return false;
};

// node_modules/@scalar/openapi-upgrader/dist/helpers/is-inside-data-value.js
var NAMED_SCHEMA_MAP_SEGMENTS = /* @__PURE__ */ new Set(["properties", "patternProperties", "$defs", "definitions"]);
var isOpenApiObjectName = (path, index) => index === 1 && (path[0] === "responses" || path[0] === "parameters") || index === 2 && path[0] === "components" && (path[1] === "responses" || path[1] === "parameters") || // A reusable object or header named `headers` is not itself a header map.
path[index - 1] === "headers" && !isOpenApiObjectName(path, index - 1) && !isNamedSchemaMap(path.slice(0, index - 1));
function isNamedSchemaMap(path) {
  const last = path?.[path.length - 1];
  if (!path || last === void 0 || isOpenApiObjectName(path, path.length - 1)) {
    return false;
  }
  if (last === "schemas" && path?.[path.length - 2] === "components") {
    return true;
  }
  return NAMED_SCHEMA_MAP_SEGMENTS.has(last) && !isNamedSchemaMap(path?.slice(0, -1));
}
function isDefaultResponse(path, index) {
  return path[index] === "default" && path[index - 1] === "responses" && !isNamedSchemaMap(path.slice(0, index - 1));
}
var DATA_KEYWORDS = /* @__PURE__ */ new Set(["example", "default", "const", "enum"]);
function isInsideDataValue(path, sourceVersion) {
  if (!path) {
    return false;
  }
  for (const [index, segment] of path.entries()) {
    if (isOpenApiObjectName(path, index)) {
      continue;
    }
    const isDataKeyword = DATA_KEYWORDS.has(segment) || sourceVersion === "2.0" && segment === "x-example";
    if (isDataKeyword && !isNamedSchemaMap(path.slice(0, index)) && !isDefaultResponse(path, index)) {
      return true;
    }
    if (sourceVersion === "2.0" && segment === "examples" && path[index - 2] === "responses" && !isNamedSchemaMap(path.slice(0, index - 2))) {
      return true;
    }
    if (segment === "value" && path[index - 2] === "examples" && !isNamedSchemaMap(path.slice(0, index - 2))) {
      return true;
    }
  }
  return false;
}

// node_modules/@scalar/helpers/dist/object/is-object.js
var isObjectLike = (value2) => typeof value2 === "object" && value2 !== null;

// node_modules/@scalar/openapi-upgrader/dist/helpers/traverse.js
function traverse(content, transform, path = []) {
  const result = { ...content };
  for (const [key, value2] of Object.entries(content)) {
    const currentPath = [...path, key];
    if (Array.isArray(value2)) {
      result[key] = value2.map((item, index) => {
        if (typeof item === "object" && !Array.isArray(item) && item !== null) {
          return traverse(item, transform, [...currentPath, index.toString()]);
        }
        return item;
      });
      continue;
    }
    if (isObjectLike(value2)) {
      result[key] = traverse(value2, transform, currentPath);
      continue;
    }
    result[key] = value2;
  }
  return transform(result, path);
}

// node_modules/@scalar/openapi-upgrader/dist/3.0-to-3.1/upgrade-from-three-to-three-one.js
var ANNOTATION_KEYWORDS = /* @__PURE__ */ new Set([
  "title",
  "description",
  "deprecated",
  "default",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "writeOnly"
]);
function isUnionArm(path) {
  if (!path || path.length < 2 || !isSchemaPath(path.slice(0, -2))) {
    return false;
  }
  const isInsideSchemaExtension = path.some((segment, index2) => {
    const parent = path.slice(0, index2);
    return segment.startsWith("x-") && isSchemaPath(parent) && !isNamedSchemaMap(parent);
  });
  if (isInsideSchemaExtension) {
    return false;
  }
  const keyword = path[path.length - 2];
  const index = path[path.length - 1];
  return (keyword === "oneOf" || keyword === "anyOf") && index !== void 0 && /^\d+$/.test(index);
}
function isNullableOnly(schema) {
  return Object.keys(schema).every((key) => key === "nullable" || ANNOTATION_KEYWORDS.has(key) || key.startsWith("x-"));
}
function upgradeFromThreeToThreeOne(originalContent) {
  let content = originalContent;
  if (content === null || typeof content.openapi !== "string" || !content.openapi.startsWith("3.0")) {
    return content;
  }
  content.openapi = "3.1.1";
  content = traverse(content, applyChangesToDocument);
  return content;
}
var applyChangesToDocument = (schema, path) => {
  if (isInsideDataValue(path, "3.0")) {
    return schema;
  }
  if (schema.type !== void 0 && schema.nullable === true) {
    schema.type = [schema.type, "null"];
    delete schema.nullable;
  } else if (schema.nullable === true && schema.type === void 0) {
    if (typeof schema.$ref === "string") {
      const { nullable: _nullable, $ref, ...rest2 } = schema;
      return { ...rest2, anyOf: [{ $ref }, { type: "null" }] };
    }
    if (Array.isArray(schema.allOf)) {
      const { nullable: _nullable, allOf, ...rest2 } = schema;
      const base = allOf.length === 1 ? allOf[0] : { allOf };
      return { ...rest2, anyOf: [base, { type: "null" }] };
    }
    if (isUnionArm(path) && isNullableOnly(schema)) {
      delete schema.nullable;
      schema.type = "null";
    }
  }
  if (schema.exclusiveMinimum === true && schema.minimum !== void 0) {
    schema.exclusiveMinimum = schema.minimum;
    delete schema.minimum;
  } else if (typeof schema.exclusiveMinimum === "boolean") {
    delete schema.exclusiveMinimum;
  }
  if (schema.exclusiveMaximum === true && schema.maximum !== void 0) {
    schema.exclusiveMaximum = schema.maximum;
    delete schema.maximum;
  } else if (typeof schema.exclusiveMaximum === "boolean") {
    delete schema.exclusiveMaximum;
  }
  const isInsideExamplesMap = path?.some((segment, index) => {
    if (segment === "examples" && index > 0) {
      return !isNamedSchemaMap(path.slice(0, index));
    }
    return false;
  });
  if (schema.example !== void 0 && !isInsideExamplesMap && !isNamedSchemaMap(path)) {
    if (isSchemaPath(path)) {
      schema.examples = [schema.example];
    } else {
      schema.examples = {
        default: {
          value: schema.example
        }
      };
    }
    delete schema.example;
  }
  const { format: _, ...rest } = schema;
  if (schema.type === "string" || Array.isArray(schema.type) && schema.type.includes("string")) {
    if (schema.format === "binary") {
      const { type: _type, ...binarySchema } = rest;
      const hasMediaType = path?.at(-1) === "schema" && path.at(-3) === "content";
      return hasMediaType ? binarySchema : { contentMediaType: "application/octet-stream", ...binarySchema };
    }
    if (schema.format === "base64" || schema.format === "byte") {
      return {
        ...rest,
        contentEncoding: "base64"
      };
    }
  }
  if (schema["x-webhooks"] !== void 0 && (path === void 0 || path.length === 0)) {
    schema.webhooks = schema["x-webhooks"];
    delete schema["x-webhooks"];
  }
  return schema;
};

// scripts/contract/source/upgrade.ts
var isThreeZero = ({ openapi }) => /^3\.0\b/.test(String(openapi));
function upgraded(document) {
  return isThreeZero(document) ? upgradeFromThreeToThreeOne(document) : document;
}
function upgradedFrom(bundle, tokens) {
  const before = [];
  let value2 = bundle;
  for (let index = 0; index < tokens.length; index += 1) {
    const token2 = tokens[index] ?? "";
    if (memberOf(value2, token2) === void 0) {
      if (token2 === "examples" && memberOf(value2, "example") !== void 0) {
        index += tokens[index + 1] === "default" ? 2 : 1;
        before.push("example");
        value2 = memberOf(value2, "example");
        continue;
      }
      if (token2 === "anyOf" && memberOf(value2, "nullable") !== void 0) {
        index += 1;
        const [first] = memberOf(value2, "allOf") ?? [];
        if (tokens[index] === "0" && first !== void 0 && memberOf(memberOf(value2, "allOf"), "1") === void 0) {
          before.push("allOf", "0");
          value2 = first;
        }
        continue;
      }
    }
    before.push(token2);
    value2 = memberOf(value2, token2);
  }
  return before;
}

// scripts/lint/spectral/join-files.ts
var sections2 = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks"
};
var examples = { to: "example", by: "map" };
var otherSteps = {
  components: { examples, links: { to: "link", by: "map" }, securitySchemes: { to: "securityScheme", by: "map" } },
  parameter: { examples },
  header: { examples },
  mediaType: { examples },
  response: { links: { to: "link", by: "map" } }
};
function joinFiles(rootFile, files, resolveFile2) {
  const origins = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const read2 = /* @__PURE__ */ new Set([rootFile]);
  const root = files.get(rootFile);
  if (!isObject(root)) return void 0;
  const components = isObject(root.components) ? root.components : {};
  const added = {};
  const open = /* @__PURE__ */ new Set();
  let isComplete = true;
  function targetOf(from, reference2, seen = []) {
    const [path = "", fragment = ""] = reference2.split("#");
    const key = `${from} ${reference2}`;
    if (fragment !== "" && !fragment.startsWith("/") || seen.includes(key)) return void 0;
    let file = path === "" ? from : resolveFile2(from, path);
    read2.add(file);
    let tokens = [];
    let value2 = files.get(file);
    for (const token2 of parsePointer(`#${fragment}`)) {
      if (memberOf(value2, token2) === void 0 && isObject(value2) && typeof value2.$ref === "string") {
        const next = targetOf(file, value2.$ref, [...seen, key]);
        if (next === void 0) return void 0;
        file = next.file;
        tokens = [...next.tokens];
        value2 = next.value;
      }
      tokens.push(token2);
      value2 = memberOf(value2, token2);
    }
    return value2 === void 0 ? void 0 : { file, tokens, value: value2 };
  }
  function copy(value2, kind, place) {
    if (typeof value2 !== "object" || value2 === null) return value2;
    if (Array.isArray(value2)) {
      return remembered(
        value2.map((member2, index) => copy(member2, void 0, memberPlace(place, String(index)))),
        place
      );
    }
    if (kind !== void 0 && typeof value2.$ref === "string") return reference(value2, value2.$ref, kind, place);
    const members3 = Object.entries(value2).map(([key, member2]) => {
      const at = memberPlace(place, key);
      const step = kind === void 0 ? void 0 : otherSteps[kind]?.[key] ?? knownStep(kind, key);
      if (key === "mapping" && kind === void 0 && place.tokens.at(-1) === "discriminator") {
        return [key, isObject(member2) ? mapping(member2, at) : member2];
      }
      if (step === void 0) return [key, copy(member2, void 0, at)];
      return [key, step.by === "member" ? copy(member2, step.to, at) : copyMembers(member2, step.to, at)];
    });
    return remembered(Object.fromEntries(members3), place);
  }
  function copyMembers(holder, kind, place) {
    if (Array.isArray(holder)) {
      return remembered(
        holder.map((member2, index) => copy(member2, kind, memberPlace(place, String(index)))),
        place
      );
    }
    if (!isObject(holder)) return holder;
    const members3 = Object.entries(holder).map(([key, member2]) => [key, copy(member2, kind, memberPlace(place, key))]);
    return remembered(Object.fromEntries(members3), place);
  }
  function reference(value2, written, kind, place) {
    const target = targetOf(place.file, written);
    if (target === void 0) {
      if (!(place.file === rootFile && written.startsWith("#"))) isComplete = false;
      return remembered({ ...value2 }, place);
    }
    if (kind === "pathItem" && target.file !== rootFile) return inlined(value2, target, place);
    const siblings = Object.entries(value2).map(([key, member2]) => [
      key,
      copy(member2, void 0, memberPlace(place, key))
    ]);
    return remembered({ ...Object.fromEntries(siblings), $ref: `#${componentOf(target, kind)}` }, place);
  }
  function inlined(value2, target, place) {
    const key = `${target.file}#${formatPointer(target.tokens)}`;
    let item = {};
    if (!open.has(key)) {
      open.add(key);
      item = copy(target.value, "pathItem", target);
      open.delete(key);
    }
    const { $ref: _, ...siblings } = value2;
    const own = copy(siblings, "pathItem", place);
    return remembered({ ...isObject(item) ? item : {}, ...isObject(own) ? own : {} }, target);
  }
  function componentOf({ file, tokens, value: value2 }, kind) {
    if (file === rootFile) return encodeURI(formatPointer(tokens));
    const key = `${kind} ${file}#${formatPointer(tokens)}`;
    const known = names.get(key);
    if (known !== void 0) return known;
    const section = sections2[kind] ?? "schemas";
    const wanted = tokens.at(-1) ?? (file.split("/").at(-1) ?? file).replace(/\.[^.]*$/, "");
    const taken = { ...isObject(components[section]) ? components[section] : {}, ...added[section] };
    let name = wanted;
    for (let number = 2; Object.hasOwn(taken, name); number += 1) name = `${wanted}-${number}`;
    const pointer = encodeURI(formatPointer(["components", section, name]));
    names.set(key, pointer);
    const holder = added[section] ?? {};
    added[section] = holder;
    holder[name] = null;
    holder[name] = copy(value2, kind, { file, tokens });
    return pointer;
  }
  function mapping(values, place) {
    const members3 = Object.entries(values).map(([key, value2]) => {
      const isReference = typeof value2 === "string" && /[#/]|\.(?:ya?ml|json)$/i.test(value2);
      const target = isReference ? targetOf(place.file, value2) : void 0;
      return [key, target === void 0 ? value2 : `#${componentOf(target, "schema")}`];
    });
    return remembered(Object.fromEntries(members3), place);
  }
  function remembered(value2, place) {
    origins.set(value2, place);
    return value2;
  }
  const copied = copy(root, "document", { file: rootFile, tokens: [] });
  if (!isComplete || !isObject(copied)) return void 0;
  const joined = withComponents(copied, added);
  const document = upgraded(structuredClone(joined));
  return {
    document,
    files: read2,
    locate(pointer) {
      let place = { file: rootFile, tokens: [] };
      let value2 = joined;
      for (const token2 of upgradedFrom(joined, parsePointer(pointer))) {
        value2 = memberOf(value2, token2);
        const known = typeof value2 === "object" && value2 !== null ? origins.get(value2) : void 0;
        place = known ?? memberPlace(place, token2);
      }
      return place;
    }
  };
}
function memberPlace({ file, tokens }, token2) {
  return { file, tokens: [...tokens, token2] };
}
function knownStep(kind, key) {
  return kind === "example" || kind === "link" || kind === "securityScheme" ? void 0 : stepOf(kind, key);
}
function withComponents(document, added) {
  const components = { ...isObject(document.components) ? document.components : {} };
  for (const [section, members3] of Object.entries(added)) {
    const own = components[section];
    components[section] = { ...isObject(own) ? own : {}, ...members3 };
  }
  return Object.keys(components).length === 0 ? document : { ...document, components };
}

// scripts/lint/spectral/inventory-faults.ts
var ids = new Set(allRules.map(({ id }) => id));
function inventoryFaults({ document: main, documentInventory: inventory }, enabled, today) {
  if (!isObject(main.data) || main.data.openapi === void 0) return [];
  const rootFile = main.source ?? "";
  const documents = { ...inventory.referencedDocuments, [rootFile]: main };
  const contents = new Map(Object.entries(documents).map(([file, { data: data2 }]) => [file, data2]));
  const joined = joinFiles(rootFile, contents, resolveFile);
  if (joined === void 0) return [];
  const found2 = faultsOf3(withMeantExtensions(joined.document)).map((fault) => ({
    ...fault,
    ...joined.locate(fault.pointer)
  }));
  const folder = rootFile.slice(0, rootFile.lastIndexOf("/") + 1);
  const read2 = new Map([...contents].filter(([file]) => joined.files.has(file)));
  for (const part of unusedParts(rootFile, read2, resolveFile)) {
    if (part.file.startsWith(folder))
      found2.push({ ...part, ...unusedFault(part), pointer: formatPointer(part.tokens), rule: noUnusedPart.id });
  }
  const counted = found2.filter(({ rule }) => enabled.has(rule)).map((fault) => ({ ...fault, ...startOf(documents[fault.file] ?? main, fault.tokens) }));
  const comments = commentsIn(documents);
  const month = today.toISOString().slice(0, 7);
  const pathOf = filePlaces(inventory);
  return oneOfEachCause(oneOfEachPlace(counted)).filter((fault) => !comments.some((comment) => isAbout(comment, fault) && holds2(comment, month))).map(({ rule, message, remedy: remedy2, file, tokens }) => ({
    rule,
    message: `${message}. ${remedy2}`,
    path: pathOf(documents[file] ?? main, tokens)
  }));
}
function faultsOf3(document) {
  const contradicting = contradictions(readDocument(document)).filter(({ rule }) => ids.has(rule));
  const faults = checkRules(allRules, readDocument(asMeant(contradicting, document)));
  return [
    ...contradicting.map((fault) => ({ ...fault, ...causesOf(fault) })),
    ...withoutConsequences(contradicting, faults).map((fault) => ({ ...fault, rule: fault.rule.id }))
  ];
}
function startOf(document, tokens) {
  const start2 = document.getRangeForJsonPath([...tokens], true)?.start;
  return { line: (start2?.line ?? 0) + 1, column: start2?.character ?? 0 };
}
function commentsIn(documents) {
  return Object.entries(documents).flatMap(
    ([file, document]) => "input" in document && typeof document.input === "string" ? ignoreComments(file, document.input) : []
  );
}
function resolveFile(from, path) {
  if (/^[a-z][a-z+.-]+:/i.test(path)) return path;
  if (/^[a-z][a-z+.-]+:\/\//i.test(from)) return new URL(path, from).href;
  const folders = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of decoded(path).split("/")) {
    if (part === "..") folders.pop();
    else if (part !== ".") folders.push(part);
  }
  return folders.join("/");
}
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

// scripts/lint/spectral/ruleset.ts
var runs = /* @__PURE__ */ new WeakMap();
var ruleset = {
  rules: Object.fromEntries(
    allRules.map(({ id, family, preset, summary, level = "error" }) => [
      id,
      {
        description: summary,
        message: "{{error}}",
        severity: level,
        // The style of this repository is off unless a project extends `[error-contracts/spectral, all]`.
        recommended: preset !== "house",
        given: "$",
        resolved: false,
        tags: [preset, family],
        // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does.
        then: {
          function: async (_document, _options, context) => (await faultsOf4(id, context)).filter(({ rule }) => rule === id)
        }
      }
    ])
  )
};
var ruleset_default = ruleset;
function faultsOf4(id, { document, documentInventory }) {
  let run = runs.get(documentInventory);
  if (run === void 0) {
    const rules = /* @__PURE__ */ new Set();
    run = {
      rules,
      faults: Promise.resolve().then(() => inventoryFaults({ document, documentInventory }, rules, /* @__PURE__ */ new Date()))
    };
    runs.set(documentInventory, run);
  }
  run.rules.add(id);
  return run.faults;
}
export {
  ruleset_default as default
};
