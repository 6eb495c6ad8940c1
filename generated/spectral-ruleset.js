// Made by `npm run ruleset` from scripts/lint/rules; a Spectral ruleset to extend. Do not edit.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/openapi-sampler/dist/openapi-sampler.js
var require_openapi_sampler = __commonJS({
  "node_modules/openapi-sampler/dist/openapi-sampler.js"(exports, module) {
    (function(global, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.OpenAPISampler = {}));
    })(exports, (function(exports2) {
      "use strict";
      function getDefaultExportFromCjs(x) {
        return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
      }
      var foreach;
      var hasRequiredForeach;
      function requireForeach() {
        if (hasRequiredForeach) return foreach;
        hasRequiredForeach = 1;
        var hasOwn = Object.prototype.hasOwnProperty;
        var toString = Object.prototype.toString;
        foreach = function forEach(obj, fn, ctx) {
          if (toString.call(fn) !== "[object Function]") {
            throw new TypeError("iterator must be a function");
          }
          var l = obj.length;
          if (l === +l) {
            for (var i = 0; i < l; i++) {
              fn.call(ctx, obj[i], i, obj);
            }
          } else {
            for (var k in obj) {
              if (hasOwn.call(obj, k)) {
                fn.call(ctx, obj[k], k, obj);
              }
            }
          }
        };
        return foreach;
      }
      var jsonPointer;
      var hasRequiredJsonPointer;
      function requireJsonPointer() {
        if (hasRequiredJsonPointer) return jsonPointer;
        hasRequiredJsonPointer = 1;
        var each = requireForeach();
        jsonPointer = api;
        function api(obj, pointer, value2) {
          if (arguments.length === 3) {
            return api.set(obj, pointer, value2);
          }
          if (arguments.length === 2) {
            return api.get(obj, pointer);
          }
          var wrapped = api.bind(api, obj);
          for (var name in api) {
            if (api.hasOwnProperty(name)) {
              wrapped[name] = api[name].bind(wrapped, obj);
            }
          }
          return wrapped;
        }
        api.get = function get(obj, pointer) {
          var refTokens = Array.isArray(pointer) ? pointer : api.parse(pointer);
          for (var i = 0; i < refTokens.length; ++i) {
            var tok = refTokens[i];
            if (!(typeof obj == "object" && tok in obj)) {
              throw new Error("Invalid reference token: " + tok);
            }
            obj = obj[tok];
          }
          return obj;
        };
        api.set = function set(obj, pointer, value2) {
          var refTokens = Array.isArray(pointer) ? pointer : api.parse(pointer), nextTok = refTokens[0];
          if (refTokens.length === 0) {
            throw Error("Can not set the root object");
          }
          for (var i = 0; i < refTokens.length - 1; ++i) {
            var tok = refTokens[i];
            if (typeof tok !== "string" && typeof tok !== "number") {
              tok = String(tok);
            }
            if (tok === "__proto__" || tok === "constructor" || tok === "prototype") {
              continue;
            }
            if (tok === "-" && Array.isArray(obj)) {
              tok = obj.length;
            }
            nextTok = refTokens[i + 1];
            if (!(tok in obj)) {
              if (nextTok.match(/^(\d+|-)$/)) {
                obj[tok] = [];
              } else {
                obj[tok] = {};
              }
            }
            obj = obj[tok];
          }
          if (nextTok === "-" && Array.isArray(obj)) {
            nextTok = obj.length;
          }
          obj[nextTok] = value2;
          return this;
        };
        api.remove = function(obj, pointer) {
          var refTokens = Array.isArray(pointer) ? pointer : api.parse(pointer);
          var finalToken = refTokens[refTokens.length - 1];
          if (finalToken === void 0) {
            throw new Error('Invalid JSON pointer for remove: "' + pointer + '"');
          }
          var parent = api.get(obj, refTokens.slice(0, -1));
          if (Array.isArray(parent)) {
            var index = +finalToken;
            if (finalToken === "" && isNaN(index)) {
              throw new Error('Invalid array index: "' + finalToken + '"');
            }
            Array.prototype.splice.call(parent, index, 1);
          } else {
            delete parent[finalToken];
          }
        };
        api.dict = function dict(obj, descend) {
          var results = {};
          api.walk(obj, function(value2, pointer) {
            results[pointer] = value2;
          }, descend);
          return results;
        };
        api.walk = function walk(obj, iterator, descend) {
          var refTokens = [];
          descend = descend || function(value2) {
            var type = Object.prototype.toString.call(value2);
            return type === "[object Object]" || type === "[object Array]";
          };
          (function next(cur) {
            each(cur, function(value2, key) {
              refTokens.push(String(key));
              if (descend(value2)) {
                next(value2);
              } else {
                iterator(value2, api.compile(refTokens));
              }
              refTokens.pop();
            });
          })(obj);
        };
        api.has = function has(obj, pointer) {
          try {
            api.get(obj, pointer);
          } catch (e) {
            return false;
          }
          return true;
        };
        api.escape = function escape(str) {
          return str.toString().replace(/~/g, "~0").replace(/\//g, "~1");
        };
        api.unescape = function unescape(str) {
          return str.replace(/~1/g, "/").replace(/~0/g, "~");
        };
        api.parse = function parse(pointer) {
          if (pointer === "") {
            return [];
          }
          if (pointer.charAt(0) !== "/") {
            throw new Error("Invalid JSON pointer: " + pointer);
          }
          return pointer.substring(1).split(/\//).map(api.unescape);
        };
        api.compile = function compile(refTokens) {
          if (refTokens.length === 0) {
            return "";
          }
          return "/" + refTokens.map(api.escape).join("/");
        };
        return jsonPointer;
      }
      var jsonPointerExports = requireJsonPointer();
      var JsonPointer = /* @__PURE__ */ getDefaultExportFromCjs(jsonPointerExports);
      const schemaKeywordTypes = {
        multipleOf: "number",
        maximum: "number",
        exclusiveMaximum: "number",
        minimum: "number",
        exclusiveMinimum: "number",
        maxLength: "string",
        minLength: "string",
        pattern: "string",
        items: "array",
        maxItems: "array",
        minItems: "array",
        uniqueItems: "array",
        additionalItems: "array",
        maxProperties: "object",
        minProperties: "object",
        required: "object",
        additionalProperties: "object",
        properties: "object",
        patternProperties: "object",
        dependencies: "object"
      };
      function inferType(schema) {
        if (schema.type !== void 0) {
          return Array.isArray(schema.type) ? schema.type.length === 0 ? null : schema.type[0] : schema.type;
        }
        const keywords = Object.keys(schemaKeywordTypes);
        for (var i = 0; i < keywords.length; i++) {
          let keyword = keywords[i];
          let type = schemaKeywordTypes[keyword];
          if (schema[keyword] !== void 0) {
            return type;
          }
        }
        return null;
      }
      const SKIP_SYMBOL = /* @__PURE__ */ Symbol("skip");
      function pad(number) {
        if (number < 10) {
          return "0" + number;
        }
        return number;
      }
      function toRFCDateTime(date, omitTime, omitDate, milliseconds) {
        var res = omitDate ? "" : date.getUTCFullYear() + "-" + pad(date.getUTCMonth() + 1) + "-" + pad(date.getUTCDate());
        if (!omitTime) {
          res += "T" + pad(date.getUTCHours()) + ":" + pad(date.getUTCMinutes()) + ":" + pad(date.getUTCSeconds()) + "Z";
        }
        return res;
      }
      function ensureMinLength(sample3, min) {
        if (min > sample3.length) {
          return sample3.repeat(Math.trunc(min / sample3.length) + 1).substring(0, min);
        }
        return sample3;
      }
      function mergeDeep(...objects) {
        const isObject2 = (obj) => obj && typeof obj === "object";
        return objects.reduce((prev, obj) => {
          Object.keys(obj || {}).forEach((key) => {
            const pVal = prev[key];
            const oVal = obj[key];
            if (isObject2(pVal) && isObject2(oVal)) {
              prev[key] = mergeDeep(pVal, oVal);
            } else {
              prev[key] = oVal;
            }
          });
          return prev;
        }, Array.isArray(objects[objects.length - 1]) ? [] : {});
      }
      function uuid(str) {
        var hash = hashCode(str);
        var random = jsf32(hash, hash, hash, hash);
        var uuid2 = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (c) => {
          var r = random() * 16 % 16 | 0;
          return (c == "x" ? r : r & 3 | 8).toString(16);
        });
        return uuid2;
      }
      function getResultForCircular(type) {
        return {
          value: type === "object" ? {} : type === "array" ? [] : void 0
        };
      }
      function popSchemaStack(seenSchemasStack2, context) {
        if (context) seenSchemasStack2.pop();
      }
      const STRUCTURAL_KEYWORDS = ["$ref", "$dynamicRef", "properties", "patternProperties", "additionalProperties", "items", "prefixItems", "allOf", "oneOf", "anyOf"];
      function hasOwnValue(schema) {
        return schema.example !== void 0 || schema.const !== void 0 || schema.default !== void 0 || !!schema.examples?.length || !!schema.enum?.length;
      }
      function isAnnotationOnly(schema) {
        return !!schema && typeof schema === "object" && !hasOwnValue(schema) && !STRUCTURAL_KEYWORDS.some((keyword) => schema[keyword] !== void 0);
      }
      function isSingleRefAllOf(allOf) {
        if (!Array.isArray(allOf)) return false;
        const refs = allOf.filter((child) => child?.$ref);
        return refs.length === 1 && allOf.every((child) => child?.$ref || isAnnotationOnly(child));
      }
      function isAnnotatedRef(schema) {
        return !!schema && isSingleRefAllOf(schema.allOf) && schema.xml === void 0 && isAnnotationOnly({
          ...schema,
          allOf: void 0
        });
      }
      function isSampledAsArray(schema) {
        return !!schema && typeof schema === "object" && inferType(schema) === "array";
      }
      function isArraySchema(schema) {
        const type = schema?.type;
        return (Array.isArray(type) ? type[0] : type) === "array";
      }
      function stripSkipped(value2) {
        if (!value2 || typeof value2 !== "object") {
          return value2;
        }
        let result = value2;
        for (const [key, child] of Object.entries(value2)) {
          const stripped = child === SKIP_SYMBOL ? child : stripSkipped(child);
          if (stripped === child && child !== SKIP_SYMBOL) {
            continue;
          }
          if (result === value2) {
            result = Array.isArray(value2) ? [...value2] : {
              ...value2
            };
          }
          if (child === SKIP_SYMBOL) {
            delete result[key];
          } else {
            result[key] = stripped;
          }
        }
        return result;
      }
      function shouldIgnoreRefSiblings(spec) {
        return String(spec.openapi ?? "").startsWith("3.0") || spec.swagger !== void 0;
      }
      function mergeRefSiblings(referenced, siblings) {
        const merged = mergeDeep(referenced, siblings);
        if (Array.isArray(referenced.required) && Array.isArray(siblings.required)) {
          merged.required = [.../* @__PURE__ */ new Set([...referenced.required, ...siblings.required])];
        }
        return merged;
      }
      function refPointer($ref) {
        const pointer = decodeURIComponent($ref);
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
      }
      function resolveRef(schema, spec) {
        if (!spec) {
          throw new Error("Your schema contains $ref. You must provide full specification in the third parameter.");
        }
        const pointer = refPointer(schema.$ref);
        const siblings = Object.fromEntries(Object.entries(schema).filter(([key, value2]) => key !== "$ref" && value2 !== void 0));
        const referenced = Object.keys(siblings).length && !shouldIgnoreRefSiblings(spec) ? mergeRefSiblings(JsonPointer.get(spec, pointer), siblings) : JsonPointer.get(spec, pointer);
        return {
          pointer,
          referenced
        };
      }
      function refXml(schema, spec) {
        if (!spec || !JsonPointer.has(spec, refPointer(schema.$ref))) {
          return null;
        }
        const {
          pointer,
          referenced
        } = resolveRef(schema, spec);
        return {
          ...referenced?.xml,
          name: referenced?.xml?.name || pointer.split("/").pop()
        };
      }
      function isComposedAllOf(schema) {
        return !!schema?.allOf && !isAnnotatedRef(schema);
      }
      function firstRefXml(allOf, spec) {
        const ref = allOf.find((child) => child?.$ref);
        const xml = ref && refXml(ref, spec);
        return xml ? {
          xml
        } : null;
      }
      function prefixed(name, prefix) {
        return prefix ? `${prefix}:${name}` : name;
      }
      function withNamespace(value2, prefix, namespace) {
        if (!namespace) {
          return value2;
        }
        const attribute = `$xmlns${prefix ? ":" + prefix : ""}`;
        if (value2 !== null && typeof value2 === "object") {
          return Object.assign(Array.isArray(value2) ? [...value2] : {
            ...value2
          }, {
            [attribute]: namespace
          });
        }
        return {
          [attribute]: namespace,
          "#text": value2
        };
      }
      function nameLiteralItems(values, schema, spec, fallbackName) {
        const items = schema?.items;
        const itemRefXml = items?.$ref && refXml(items, spec);
        const item = getXMLAttributes(itemRefXml ? {
          xml: itemRefXml
        } : items);
        return {
          name: item.name ? prefixed(item.name, item.prefix) : fallbackName,
          values: values.map((value2) => withNamespace(value2, item.prefix, item.namespace))
        };
      }
      function getXMLAttributes(schema) {
        return {
          name: schema?.xml?.name || "",
          prefix: schema?.xml?.prefix || "",
          namespace: schema?.xml?.namespace || null,
          attribute: schema?.xml?.attribute ?? false,
          wrapped: schema?.xml?.wrapped ?? false
        };
      }
      function resolveNodeType(schema, resultType) {
        const xml = schema?.xml;
        if (xml?.nodeType) {
          return xml.nodeType;
        }
        if (xml?.attribute === true) {
          return "attribute";
        }
        if (xml?.wrapped === true && isArraySchema(schema)) {
          return "element";
        }
        if (schema?.$ref || schema?.$dynamicRef || isArraySchema(schema)) {
          return "none";
        }
        if ((schema?.allOf || schema?.oneOf || schema?.anyOf) && hasOwnValue(schema)) {
          return "element";
        }
        if (isComposedAllOf(schema)) {
          return resultType === "array" ? "none" : "element";
        }
        const variants = schema?.oneOf || schema?.anyOf;
        if (Array.isArray(variants) && variants.length) {
          return resolveNodeType(variants[0], resultType) === "element" ? "element" : "none";
        }
        if (schema?.oneOf || schema?.anyOf || schema?.allOf) {
          return "none";
        }
        return "element";
      }
      function applyXMLAttributes(result, schema = {}, context = {}, spec) {
        const {
          value: oldValue
        } = result;
        const {
          propertyName: oldPropertyName
        } = context;
        const xmlSource = !schema.xml?.name && !oldPropertyName && isComposedAllOf(schema) ? firstRefXml(schema.allOf, spec) || schema : schema;
        const {
          name,
          prefix,
          namespace
        } = getXMLAttributes(xmlSource);
        const effectiveNodeType = resolveNodeType(schema, result.type);
        let propertyName = name || oldPropertyName ? prefixed(name || oldPropertyName, prefix) : null;
        const isLiteralArray = Array.isArray(oldValue) && (isSampledAsArray(schema) || result.type === "array");
        const isItemlessArray = isArraySchema(schema) && !!oldPropertyName && (oldValue === null || typeof oldValue !== "object");
        let value2 = typeof oldValue === "object" ? Array.isArray(oldValue) ? [...oldValue] : {
          ...oldValue
        } : oldValue;
        switch (effectiveNodeType) {
          case "attribute":
            if (propertyName) {
              propertyName = `$${propertyName}`;
            }
            break;
          case "text":
            propertyName = "#text";
            break;
          case "cdata":
            propertyName = "#cdata";
            break;
          case "none":
            if (isLiteralArray) {
              ({
                name: propertyName,
                values: value2
              } = nameLiteralItems(value2, schema, spec, oldPropertyName || propertyName));
            } else if (!isItemlessArray) {
              propertyName = null;
            }
            break;
          default:
            if (isLiteralArray) {
              const items = nameLiteralItems(value2, schema, spec, propertyName);
              value2 = {
                [items.name]: items.values
              };
            }
            break;
        }
        if (effectiveNodeType !== "text" && effectiveNodeType !== "cdata" && effectiveNodeType !== "none") {
          value2 = withNamespace(value2, prefix, namespace);
        }
        return {
          propertyName,
          value: value2
        };
      }
      function hashCode(str) {
        var hash = 0;
        if (str.length == 0) return hash;
        for (var i = 0; i < str.length; i++) {
          var char = str.charCodeAt(i);
          hash = (hash << 5) - hash + char;
          hash = hash & hash;
        }
        return hash;
      }
      function jsf32(a, b, c, d) {
        return function() {
          a |= 0;
          b |= 0;
          c |= 0;
          d |= 0;
          var t = a - (b << 27 | b >>> 5) | 0;
          a = b ^ (c << 17 | c >>> 15);
          b = c + d | 0;
          c = d + t | 0;
          d = a + t | 0;
          return (d >>> 0) / 4294967296;
        };
      }
      function allOfSample(into, children, options, spec, context) {
        let res = traverse(into, options, spec);
        const subSamples = [];
        const flattenXmlRefs = options.format === "xml" && !isAnnotatedRef({
          ...into,
          allOf: children
        });
        for (let subSchema of children) {
          const childSchema = subSchema.$ref ? {
            ...subSchema
          } : {
            type: res.type,
            ...subSchema
          };
          const {
            type,
            readOnly,
            writeOnly,
            value: value2
          } = traverse(childSchema, options, spec, {
            ...context,
            isAllOfChild: true,
            ...flattenXmlRefs && {
              flattenXmlRef: true
            }
          });
          if (res.type && type && type !== res.type) {
            console.warn("allOf: schemas with different types can't be merged");
            res.type = type;
          }
          res.type = res.type || type;
          res.readOnly = res.readOnly || readOnly;
          res.writeOnly = res.writeOnly || writeOnly;
          if (value2 != null) subSamples.push(value2);
        }
        if (res.type === "object") {
          res.value = mergeDeep(res.value || {}, ...subSamples.filter((sample3) => typeof sample3 === "object"));
          for (const key in res.value) {
            if (res.value[key] === SKIP_SYMBOL) {
              delete res.value[key];
            }
          }
          if (options.format === "xml") {
            res.value = stripSkipped(res.value);
          }
          return res;
        } else {
          if (res.type === "array") {
            if (!options.quiet) console.warn('OpenAPI Sampler: found allOf with "array" type. Result may be incorrect');
          }
          const lastSample = subSamples[subSamples.length - 1];
          res.value = lastSample != null ? lastSample : res.value;
          return res;
        }
      }
      let $refCache = {};
      let seenSchemasStack = [];
      function clearCache() {
        $refCache = {};
        seenSchemasStack = [];
      }
      function inferExample(schema) {
        let example;
        if (schema.const !== void 0) {
          example = schema.const;
        } else if (schema.examples !== void 0 && schema.examples.length) {
          example = schema.examples[0];
        } else if (schema.enum !== void 0 && schema.enum.length) {
          example = schema.enum[0];
        } else if (schema.default !== void 0) {
          example = schema.default;
        }
        return example;
      }
      function tryInferExample(schema) {
        const example = inferExample(schema);
        if (example !== void 0) {
          return {
            value: example,
            readOnly: schema.readOnly,
            writeOnly: schema.writeOnly,
            type: null
          };
        }
        return;
      }
      function traverse(schema, options, spec, context) {
        if (context) {
          if (seenSchemasStack.includes(schema)) return getResultForCircular(inferType(schema));
          seenSchemasStack.push(schema);
        }
        if (context && context.depth > options.maxSampleDepth) {
          popSchemaStack(seenSchemasStack, context);
          return getResultForCircular(inferType(schema));
        }
        if (schema.$ref) {
          const {
            pointer: ref,
            referenced
          } = resolveRef(schema, spec);
          let result;
          if ($refCache[ref] !== true) {
            $refCache[ref] = true;
            const traverseResult = traverse(referenced, options, spec, context);
            if (options.format === "xml" && !(context?.flattenXmlRef && traverseResult.type !== "array")) {
              const refName = ref.split("/").pop();
              const xmlContext = {
                ...context,
                propertyName: context?.propertyName || refName
              };
              const {
                propertyName,
                value: value2
              } = applyXMLAttributes(traverseResult, referenced, xmlContext, spec);
              result = {
                ...traverseResult,
                value: {
                  [propertyName || "root"]: value2
                }
              };
            } else {
              result = traverseResult;
            }
            $refCache[ref] = false;
          } else {
            const referencedType = inferType(referenced);
            result = getResultForCircular(referencedType);
          }
          popSchemaStack(seenSchemasStack, context);
          return result;
        }
        if (schema.example !== void 0) {
          popSchemaStack(seenSchemasStack, context);
          return {
            value: schema.example,
            readOnly: schema.readOnly,
            writeOnly: schema.writeOnly,
            type: schema.type
          };
        }
        if (schema.allOf !== void 0) {
          popSchemaStack(seenSchemasStack, context);
          return tryInferExample(schema) || allOfSample({
            ...schema,
            allOf: void 0
          }, schema.allOf, options, spec, context);
        }
        if (schema.oneOf && schema.oneOf.length) {
          if (schema.anyOf) {
            if (!options.quiet) console.warn("oneOf and anyOf are not supported on the same level. Skipping anyOf");
          }
          popSchemaStack(seenSchemasStack, context);
          const firstOneOf = Object.assign({
            readOnly: schema.readOnly,
            writeOnly: schema.writeOnly
          }, schema.oneOf[0]);
          return traverseOneOrAnyOf(schema, firstOneOf);
        }
        if (schema.anyOf && schema.anyOf.length) {
          popSchemaStack(seenSchemasStack, context);
          const firstAnyOf = Object.assign({
            readOnly: schema.readOnly,
            writeOnly: schema.writeOnly
          }, schema.anyOf[0]);
          return traverseOneOrAnyOf(schema, firstAnyOf);
        }
        if (schema.if && schema.then) {
          popSchemaStack(seenSchemasStack, context);
          const {
            if: ifSchema,
            then,
            ...rest
          } = schema;
          return traverse(mergeDeep(rest, ifSchema, then), options, spec, context);
        }
        let example = inferExample(schema);
        let type = null;
        if (example === void 0) {
          example = null;
          type = schema.type;
          if (Array.isArray(type) && schema.type.length > 0) {
            type = schema.type[0];
          }
          if (!type) {
            type = inferType(schema);
          }
          let sampler = _samplers[type];
          if (sampler) {
            example = sampler(schema, options, spec, context);
          }
        }
        popSchemaStack(seenSchemasStack, context);
        return {
          value: example,
          readOnly: schema.readOnly,
          writeOnly: schema.writeOnly,
          type
        };
        function traverseOneOrAnyOf(schema2, selectedSubSchema) {
          const inferred = tryInferExample(schema2);
          if (inferred !== void 0) {
            return inferred;
          }
          const localExample = traverse({
            ...schema2,
            oneOf: void 0,
            anyOf: void 0
          }, options, spec, context);
          const subSchemaExample = traverse(selectedSubSchema, options, spec, context);
          if (typeof localExample.value === "object" && typeof subSchemaExample.value === "object") {
            const mergedExample = mergeDeep(localExample.value, subSchemaExample.value);
            return {
              ...subSchemaExample,
              value: mergedExample
            };
          }
          return subSchemaExample;
        }
      }
      function sampleArray(schema, options = {}, spec, context) {
        const depth = context && context.depth || 1;
        let arrayLength = Math.min(schema.maxItems != void 0 ? schema.maxItems : Infinity, schema.minItems || 1);
        const items = schema.prefixItems || schema.items || schema.contains;
        if (Array.isArray(items)) {
          arrayLength = Math.max(arrayLength, items.length);
        }
        let itemSchemaGetter = (itemNumber) => {
          if (Array.isArray(items)) {
            return items[itemNumber] || {};
          }
          return items || {};
        };
        let res = [];
        if (!items) return res;
        for (let i = 0; i < arrayLength; i++) {
          let itemSchema = itemSchemaGetter(i);
          let {
            value: sample3
          } = traverse(itemSchema, options, spec, {
            depth: depth + 1
          });
          if (options?.format === "xml") {
            let {
              value: value2,
              propertyName
            } = applyXMLAttributes({
              value: sample3
            }, itemSchema, context, spec);
            if (!propertyName && (value2 === null || typeof value2 !== "object")) {
              const {
                name,
                prefix
              } = getXMLAttributes(schema);
              propertyName = prefixed(name || "root", prefix);
            }
            if (propertyName) {
              if (!res?.[propertyName]) {
                res = {
                  ...res,
                  [propertyName]: []
                };
              }
              res[propertyName].push(value2);
            } else {
              res = {
                ...res,
                ...value2
              };
            }
          } else {
            res.push(sample3);
          }
        }
        if (options?.format === "xml" && depth === 1) {
          const {
            value: value2,
            propertyName
          } = applyXMLAttributes({
            value: null
          }, schema, context, spec);
          if (propertyName) {
            if (value2) {
              res = Array.isArray(res) ? {
                [propertyName]: {
                  ...value2,
                  ...res.map((item) => ({
                    ["#text"]: {
                      ...item
                    }
                  }))
                }
              } : {
                [propertyName]: {
                  ...res,
                  ...value2
                }
              };
            } else {
              res = {
                [propertyName]: res
              };
            }
          }
        }
        return res;
      }
      function sampleBoolean(schema) {
        return true;
      }
      function sampleNumber(schema) {
        let res = 0;
        if (schema.type === "number" && (schema.format === "float" || schema.format === "double")) {
          res = 0.1;
        }
        if (typeof schema.exclusiveMinimum === "boolean" || typeof schema.exclusiveMaximum === "boolean") {
          if (Number.isFinite(schema.maximum) && Number.isFinite(schema.minimum)) {
            res = schema.exclusiveMinimum ? Math.floor(schema.minimum) + 1 : schema.minimum;
            if (schema.exclusiveMaximum && res >= schema.maximum || !schema.exclusiveMaximum && res > schema.maximum) {
              res = (schema.maximum + schema.minimum) / 2;
            }
            return res;
          }
          if (Number.isFinite(schema.minimum)) {
            if (schema.exclusiveMinimum) {
              return Math.floor(schema.minimum) + 1;
            } else {
              return schema.minimum;
            }
          }
          if (Number.isFinite(schema.maximum)) {
            if (schema.exclusiveMaximum) {
              return schema.maximum > 0 ? 0 : Math.floor(schema.maximum) - 1;
            } else {
              return schema.maximum > 0 ? 0 : schema.maximum;
            }
          }
        } else {
          if (Number.isFinite(schema.minimum)) {
            return schema.minimum;
          }
          if (Number.isFinite(schema.exclusiveMinimum)) {
            res = Math.floor(schema.exclusiveMinimum) + 1;
            if (res === schema.exclusiveMaximum) {
              res = (res + Math.floor(schema.exclusiveMaximum) - 1) / 2;
            }
          } else if (Number.isFinite(schema.exclusiveMaximum)) {
            res = Math.floor(schema.exclusiveMaximum) - 1;
          } else if (Number.isFinite(schema.maximum)) {
            res = schema.maximum;
          }
        }
        return res;
      }
      function sampleObject(schema, options = {}, spec, context) {
        let res = {};
        const depth = context && context.depth || 1;
        if (schema && typeof schema.properties === "object") {
          const requiredProperties = Array.isArray(schema.required) ? schema.required : [];
          const requiredPropertiesMap = {};
          for (const requiredProperty of requiredProperties) {
            requiredPropertiesMap[requiredProperty] = true;
          }
          Object.keys(schema.properties).forEach((propertyName) => {
            if (options.skipNonRequired && !requiredPropertiesMap.hasOwnProperty(propertyName)) {
              return;
            }
            const sample3 = traverse(schema.properties[propertyName], options, spec, {
              propertyName,
              depth: depth + 1
            });
            if (options.skipReadOnly && sample3.readOnly) {
              if (context?.isAllOfChild) {
                res[propertyName] = SKIP_SYMBOL;
              }
              return;
            }
            if (options.skipWriteOnly && sample3.writeOnly) {
              if (context?.isAllOfChild) {
                res[propertyName] = SKIP_SYMBOL;
              }
              return;
            }
            if (options?.format === "xml") {
              const {
                propertyName: newPropertyName,
                value: value2
              } = applyXMLAttributes(sample3, schema.properties[propertyName], {
                propertyName
              }, spec);
              if (newPropertyName) {
                res[newPropertyName] = value2;
              } else if (value2 !== null && typeof value2 === "object") {
                res = {
                  ...res,
                  ...value2
                };
              }
            } else {
              res[propertyName] = sample3.value;
            }
          });
        }
        if (schema && typeof schema.additionalProperties === "object") {
          const propertyName = schema.additionalProperties["x-additionalPropertiesName"] || "property";
          res[`${String(propertyName)}1`] = traverse(schema.additionalProperties, options, spec, {
            depth: depth + 1
          }).value;
          res[`${String(propertyName)}2`] = traverse(schema.additionalProperties, options, spec, {
            depth: depth + 1
          }).value;
        }
        if (schema && typeof schema.properties === "object" && schema.maxProperties !== void 0 && Object.keys(res).length > schema.maxProperties) {
          const filteredResult = {};
          let propertiesAdded = 0;
          const requiredProperties = Array.isArray(schema.required) ? schema.required : [];
          requiredProperties.forEach((propName2) => {
            if (res[propName2] !== void 0) {
              filteredResult[propName2] = res[propName2];
              propertiesAdded++;
            }
          });
          Object.keys(res).forEach((propName2) => {
            if (propertiesAdded < schema.maxProperties && !filteredResult.hasOwnProperty(propName2)) {
              filteredResult[propName2] = res[propName2];
              propertiesAdded++;
            }
          });
          res = filteredResult;
        }
        return res;
      }
      function intSample(min, _max) {
        return min;
      }
      function getRepetitionsBasedOnQuantifierParameters(quantifierSymbol, quantifierMin, quantifierMax) {
        let repetitions = 1;
        if (quantifierSymbol) {
          switch (quantifierSymbol) {
            case "?": {
              repetitions = 0;
              break;
            }
            case "*": {
              repetitions = intSample(0);
              break;
            }
            case "+": {
              repetitions = intSample(1);
              break;
            }
            default:
              throw new Error("Unknown quantifier symbol provided.");
          }
        } else if (quantifierMin != null && quantifierMax != null) {
          repetitions = intSample(parseInt(quantifierMin));
        } else if (quantifierMin != null && quantifierMax == null) {
          repetitions = parseInt(quantifierMin);
        }
        return repetitions;
      }
      function regexSample$1(pattern) {
        let isCaseInsensitive = false;
        if (pattern instanceof RegExp) {
          isCaseInsensitive = pattern.flags.includes("i");
          pattern = pattern.toString();
          pattern = pattern.match(/\/(.+?)\//)?.[1] ?? "";
        }
        pattern = pattern.replace(/^(\^)?(.*?)(\$)?$/, "$2");
        let min;
        let max;
        let repetitions;
        const SINGLE_CHAR_REG = /([.A-Za-z0-9])(?:\{(\d+)(?:\,(\d+)|)\}|(\?|\*|\+))(?![^[]*]|[^{]*})/;
        let token2 = pattern.match(SINGLE_CHAR_REG);
        while (token2 != null) {
          const quantifierMin = token2[2];
          const quantifierMax = token2[3];
          const quantifierSymbol = token2[4];
          repetitions = getRepetitionsBasedOnQuantifierParameters(quantifierSymbol, quantifierMin, quantifierMax);
          pattern = pattern.slice(0, token2.index) + token2[1].repeat(repetitions) + pattern.slice(token2.index + token2[0].length);
          token2 = pattern.match(SINGLE_CHAR_REG);
        }
        const SINGLE_RANGE_REG = /(\d-\d|\w-\w|\d|\w|[-!@#$&()`.+,/"])/;
        const RANGE_ALPHANUMEMRIC_REG = /\[(\^|)(-|)(.+?)\](?:\{(\d+)(?:\,(\d+)|)\}|(\?|\*|\+)|)/;
        token2 = pattern.match(RANGE_ALPHANUMEMRIC_REG);
        while (token2 != null) {
          const isNegated = token2[1] === "^";
          const includesDash = token2[2] === "-";
          const quantifierMin = token2[4];
          const quantifierMax = token2[5];
          const quantifierSymbol = token2[6];
          const rangeCodes = [];
          let ranges = token2[3];
          let range = ranges.match(SINGLE_RANGE_REG);
          if (includesDash) {
            rangeCodes.push(45);
          }
          while (range != null) {
            if (range[0].indexOf("-") === -1) {
              if (isCaseInsensitive && isNaN(Number(range[0]))) {
                rangeCodes.push(range[0].toUpperCase().charCodeAt(0));
                rangeCodes.push(range[0].toLowerCase().charCodeAt(0));
              } else {
                rangeCodes.push(range[0].charCodeAt(0));
              }
            } else {
              const rangeMinMax = range[0].split("-").map((x) => x.charCodeAt(0));
              min = rangeMinMax[0];
              max = rangeMinMax[1];
              if (min > max) {
                throw new Error("Character range provided is out of order.");
              }
              for (let i = min; i <= max; i++) {
                if (isCaseInsensitive && isNaN(Number(String.fromCharCode(i)))) {
                  const ch = String.fromCharCode(i);
                  rangeCodes.push(ch.toUpperCase().charCodeAt(0));
                  rangeCodes.push(ch.toLowerCase().charCodeAt(0));
                } else {
                  rangeCodes.push(i);
                }
              }
            }
            ranges = ranges.substring(range[0].length);
            range = ranges.match(SINGLE_RANGE_REG);
          }
          repetitions = getRepetitionsBasedOnQuantifierParameters(quantifierSymbol, quantifierMin, quantifierMax);
          if (isNegated) {
            let index = -1;
            for (let i = 48; i <= 57; i++) {
              index = rangeCodes.indexOf(i);
              if (index > -1) {
                rangeCodes.splice(index, 1);
                continue;
              }
              rangeCodes.push(i);
            }
            for (let i = 65; i <= 90; i++) {
              index = rangeCodes.indexOf(i);
              if (index > -1) {
                rangeCodes.splice(index, 1);
                continue;
              }
              rangeCodes.push(i);
            }
            for (let i = 97; i <= 122; i++) {
              index = rangeCodes.indexOf(i);
              if (index > -1) {
                rangeCodes.splice(index, 1);
                continue;
              }
              rangeCodes.push(i);
            }
          }
          const generatedString = Array.from({
            length: repetitions
          }, () => String.fromCharCode(rangeCodes[intSample(0)])).join("");
          pattern = pattern.slice(0, token2.index) + generatedString + pattern.slice(token2.index + token2[0].length);
          token2 = pattern.match(RANGE_ALPHANUMEMRIC_REG);
        }
        const RANGE_REP_REG = /(.)\{(\d+)\,(\d+)\}/;
        token2 = pattern.match(RANGE_REP_REG);
        while (token2 != null) {
          min = parseInt(token2[2]);
          max = parseInt(token2[3]);
          if (min > max) {
            throw new Error("Numbers out of order in {} quantifier.");
          }
          repetitions = intSample(min);
          pattern = pattern.slice(0, token2.index) + token2[1].repeat(repetitions) + pattern.slice(token2.index + token2[0].length);
          token2 = pattern.match(RANGE_REP_REG);
        }
        const REP_REG = /(.)\{(\d+)\}/;
        token2 = pattern.match(REP_REG);
        while (token2 != null) {
          repetitions = parseInt(token2[2]);
          pattern = pattern.slice(0, token2.index) + token2[1].repeat(repetitions) + pattern.slice(token2.index + token2[0].length);
          token2 = pattern.match(REP_REG);
        }
        return pattern;
      }
      const passwordSymbols = "qwerty!@#$%^123456";
      function emailSample() {
        return "user@example.com";
      }
      function idnEmailSample() {
        return "пошта@укр.нет";
      }
      function passwordSample(min, max) {
        let res = "pa$$word";
        if (min > res.length) {
          res += "_";
          res += ensureMinLength(passwordSymbols, min - res.length).substring(0, min - res.length);
        }
        return res;
      }
      function commonDateTimeSample({
        min,
        max,
        omitTime,
        omitDate
      }) {
        let res = toRFCDateTime(/* @__PURE__ */ new Date("2019-08-24T14:15:22.123Z"), omitTime, omitDate);
        if (res.length < min) {
          console.warn(`Using minLength = ${min} is incorrect with format "date-time"`);
        }
        if (max && res.length > max) {
          console.warn(`Using maxLength = ${max} is incorrect with format "date-time"`);
        }
        return res;
      }
      function dateTimeSample(min, max) {
        return commonDateTimeSample({
          min,
          max,
          omitTime: false,
          omitDate: false
        });
      }
      function dateSample(min, max) {
        return commonDateTimeSample({
          min,
          max,
          omitTime: true,
          omitDate: false
        });
      }
      function timeSample(min, max) {
        return commonDateTimeSample({
          min,
          max,
          omitTime: false,
          omitDate: true
        }).slice(1);
      }
      function defaultSample(min, max, _propertyName, pattern, enablePatterns = false) {
        if (pattern && enablePatterns) {
          return regexSample$1(pattern);
        }
        let res = ensureMinLength("string", min);
        if (max && res.length > max) {
          res = res.substring(0, max);
        }
        return res;
      }
      function ipv4Sample() {
        return "192.168.0.1";
      }
      function ipv6Sample() {
        return "2001:0db8:85a3:0000:0000:8a2e:0370:7334";
      }
      function hostnameSample() {
        return "example.com";
      }
      function idnHostnameSample() {
        return "приклад.укр";
      }
      function uriSample() {
        return "http://example.com";
      }
      function uriReferenceSample() {
        return "../dictionary";
      }
      function uriTemplateSample() {
        return "http://example.com/{endpoint}";
      }
      function iriSample() {
        return "http://example.com/entity/1";
      }
      function iriReferenceSample() {
        return "/entity/1";
      }
      function uuidSample(_min, _max, propertyName) {
        return uuid(propertyName || "id");
      }
      function jsonPointerSample() {
        return "/json/pointer";
      }
      function relativeJsonPointerSample() {
        return "1/relative/json/pointer";
      }
      function regexSample() {
        return "/regex/";
      }
      const stringFormats = {
        "email": emailSample,
        "idn-email": idnEmailSample,
        // https://tools.ietf.org/html/rfc6531#section-3.3
        "password": passwordSample,
        "date-time": dateTimeSample,
        "date": dateSample,
        "time": timeSample,
        // full-time in https://tools.ietf.org/html/rfc3339#section-5.6
        "ipv4": ipv4Sample,
        "ipv6": ipv6Sample,
        "hostname": hostnameSample,
        "idn-hostname": idnHostnameSample,
        // https://tools.ietf.org/html/rfc5890#section-2.3.2.3
        "iri": iriSample,
        // https://tools.ietf.org/html/rfc3987
        "iri-reference": iriReferenceSample,
        "uri": uriSample,
        "uri-reference": uriReferenceSample,
        // either a URI or relative-reference https://tools.ietf.org/html/rfc3986#section-4.1
        "uri-template": uriTemplateSample,
        "uuid": uuidSample,
        "default": defaultSample,
        "json-pointer": jsonPointerSample,
        "relative-json-pointer": relativeJsonPointerSample,
        // https://tools.ietf.org/html/draft-handrews-relative-json-pointer-01
        "regex": regexSample
      };
      function sampleString(schema, options, spec, context) {
        let format = schema.format || "default";
        let sampler = stringFormats[format] || defaultSample;
        let propertyName = context && context.propertyName;
        return sampler(schema.minLength || 0, schema.maxLength, propertyName, schema.pattern, options?.enablePatterns);
      }
      class Expression {
        /**
         * Create a new Expression
         * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
         * @param {Object} options - Configuration options
         * @param {string} options.separator - Path separator (default: '.')
         */
        constructor(pattern, options = {}, data2) {
          this.pattern = pattern;
          this.separator = options.separator || ".";
          this.segments = this._parse(pattern);
          this.data = data2;
          this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
          this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
          this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
        }
        /**
         * Parse pattern string into segments
         * @private
         * @param {string} pattern - Pattern to parse
         * @returns {Array} Array of segment objects
         */
        _parse(pattern) {
          const segments = [];
          let i = 0;
          let currentPart = "";
          while (i < pattern.length) {
            if (pattern[i] === this.separator) {
              if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
                if (currentPart.trim()) {
                  segments.push(this._parseSegment(currentPart.trim()));
                  currentPart = "";
                }
                segments.push({ type: "deep-wildcard" });
                i += 2;
              } else {
                if (currentPart.trim()) {
                  segments.push(this._parseSegment(currentPart.trim()));
                }
                currentPart = "";
                i++;
              }
            } else {
              currentPart += pattern[i];
              i++;
            }
          }
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          return segments;
        }
        /**
         * Parse a single segment
         * @private
         * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
         * @returns {Object} Segment object
         */
        _parseSegment(part) {
          const segment = { type: "tag" };
          let bracketContent = null;
          let withoutBrackets = part;
          const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
          if (bracketMatch) {
            withoutBrackets = bracketMatch[1] + bracketMatch[3];
            if (bracketMatch[2]) {
              const content = bracketMatch[2].slice(1, -1);
              if (content) {
                bracketContent = content;
              }
            }
          }
          let namespace = void 0;
          let tagAndPosition = withoutBrackets;
          if (withoutBrackets.includes("::")) {
            const nsIndex = withoutBrackets.indexOf("::");
            namespace = withoutBrackets.substring(0, nsIndex).trim();
            tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
            if (!namespace) {
              throw new Error(`Invalid namespace in pattern: ${part}`);
            }
          }
          let tag = void 0;
          let positionMatch = null;
          if (tagAndPosition.includes(":")) {
            const colonIndex = tagAndPosition.lastIndexOf(":");
            const tagPart = tagAndPosition.substring(0, colonIndex).trim();
            const posPart = tagAndPosition.substring(colonIndex + 1).trim();
            const isPositionKeyword = ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
            if (isPositionKeyword) {
              tag = tagPart;
              positionMatch = posPart;
            } else {
              tag = tagAndPosition;
            }
          } else {
            tag = tagAndPosition;
          }
          if (!tag) {
            throw new Error(`Invalid segment pattern: ${part}`);
          }
          segment.tag = tag;
          if (namespace) {
            segment.namespace = namespace;
          }
          if (bracketContent) {
            if (bracketContent.includes("=")) {
              const eqIndex = bracketContent.indexOf("=");
              segment.attrName = bracketContent.substring(0, eqIndex).trim();
              segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
            } else {
              segment.attrName = bracketContent.trim();
            }
          }
          if (positionMatch) {
            const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
            if (nthMatch) {
              segment.position = "nth";
              segment.positionValue = parseInt(nthMatch[1], 10);
            } else {
              segment.position = positionMatch;
            }
          }
          return segment;
        }
        /**
         * Get the number of segments
         * @returns {number}
         */
        get length() {
          return this.segments.length;
        }
        /**
         * Check if expression contains deep wildcard
         * @returns {boolean}
         */
        hasDeepWildcard() {
          return this._hasDeepWildcard;
        }
        /**
         * Check if expression has attribute conditions
         * @returns {boolean}
         */
        hasAttributeCondition() {
          return this._hasAttributeCondition;
        }
        /**
         * Check if expression has position selectors
         * @returns {boolean}
         */
        hasPositionSelector() {
          return this._hasPositionSelector;
        }
        /**
         * Get string representation
         * @returns {string}
         */
        toString() {
          return this.pattern;
        }
      }
      class MatcherView {
        /**
         * @param {Matcher} matcher - The parent Matcher instance to read from.
         */
        constructor(matcher) {
          this._matcher = matcher;
        }
        /**
         * Get the path separator used by the parent matcher.
         * @returns {string}
         */
        get separator() {
          return this._matcher.separator;
        }
        /**
         * Get current tag name.
         * @returns {string|undefined}
         */
        getCurrentTag() {
          const path = this._matcher.path;
          return path.length > 0 ? path[path.length - 1].tag : void 0;
        }
        /**
         * Get current namespace.
         * @returns {string|undefined}
         */
        getCurrentNamespace() {
          const path = this._matcher.path;
          return path.length > 0 ? path[path.length - 1].namespace : void 0;
        }
        /**
         * Get current node's attribute value.
         * @param {string} attrName
         * @returns {*}
         */
        getAttrValue(attrName) {
          const path = this._matcher.path;
          if (path.length === 0) return void 0;
          return path[path.length - 1].values?.[attrName];
        }
        /**
         * Check if current node has an attribute.
         * @param {string} attrName
         * @returns {boolean}
         */
        hasAttr(attrName) {
          const path = this._matcher.path;
          if (path.length === 0) return false;
          const current = path[path.length - 1];
          return current.values !== void 0 && attrName in current.values;
        }
        /**
         * Get current node's sibling position (child index in parent).
         * @returns {number}
         */
        getPosition() {
          const path = this._matcher.path;
          if (path.length === 0) return -1;
          return path[path.length - 1].position ?? 0;
        }
        /**
         * Get current node's repeat counter (occurrence count of this tag name).
         * @returns {number}
         */
        getCounter() {
          const path = this._matcher.path;
          if (path.length === 0) return -1;
          return path[path.length - 1].counter ?? 0;
        }
        /**
         * Get current node's sibling index (alias for getPosition).
         * @returns {number}
         * @deprecated Use getPosition() or getCounter() instead
         */
        getIndex() {
          return this.getPosition();
        }
        /**
         * Get current path depth.
         * @returns {number}
         */
        getDepth() {
          return this._matcher.path.length;
        }
        /**
         * Get path as string.
         * @param {string} [separator] - Optional separator (uses default if not provided)
         * @param {boolean} [includeNamespace=true]
         * @returns {string}
         */
        toString(separator, includeNamespace = true) {
          return this._matcher.toString(separator, includeNamespace);
        }
        /**
         * Get path as array of tag names.
         * @returns {string[]}
         */
        toArray() {
          return this._matcher.path.map((n) => n.tag);
        }
        /**
         * Match current path against an Expression.
         * @param {Expression} expression
         * @returns {boolean}
         */
        matches(expression) {
          return this._matcher.matches(expression);
        }
        /**
         * Match any expression in the given set against the current path.
         * @param {ExpressionSet} exprSet
         * @returns {boolean}
         */
        matchesAny(exprSet) {
          return exprSet.matchesAny(this._matcher);
        }
      }
      class Matcher {
        /**
         * Create a new Matcher.
         * @param {Object} [options={}]
         * @param {string} [options.separator='.'] - Default path separator
         */
        constructor(options = {}) {
          this.separator = options.separator || ".";
          this.path = [];
          this.siblingStacks = [];
          this._pathStringCache = null;
          this._view = new MatcherView(this);
        }
        /**
         * Push a new tag onto the path.
         * @param {string} tagName
         * @param {Object|null} [attrValues=null]
         * @param {string|null} [namespace=null]
         */
        push(tagName, attrValues = null, namespace = null) {
          this._pathStringCache = null;
          if (this.path.length > 0) {
            this.path[this.path.length - 1].values = void 0;
          }
          const currentLevel = this.path.length;
          if (!this.siblingStacks[currentLevel]) {
            this.siblingStacks[currentLevel] = /* @__PURE__ */ new Map();
          }
          const siblings = this.siblingStacks[currentLevel];
          const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
          const counter = siblings.get(siblingKey) || 0;
          let position = 0;
          for (const count of siblings.values()) {
            position += count;
          }
          siblings.set(siblingKey, counter + 1);
          const node = {
            tag: tagName,
            position,
            counter
          };
          if (namespace !== null && namespace !== void 0) {
            node.namespace = namespace;
          }
          if (attrValues !== null && attrValues !== void 0) {
            node.values = attrValues;
          }
          this.path.push(node);
        }
        /**
         * Pop the last tag from the path.
         * @returns {Object|undefined} The popped node
         */
        pop() {
          if (this.path.length === 0) return void 0;
          this._pathStringCache = null;
          const node = this.path.pop();
          if (this.siblingStacks.length > this.path.length + 1) {
            this.siblingStacks.length = this.path.length + 1;
          }
          return node;
        }
        /**
         * Update current node's attribute values.
         * Useful when attributes are parsed after push.
         * @param {Object} attrValues
         */
        updateCurrent(attrValues) {
          if (this.path.length > 0) {
            const current = this.path[this.path.length - 1];
            if (attrValues !== null && attrValues !== void 0) {
              current.values = attrValues;
            }
          }
        }
        /**
         * Get current tag name.
         * @returns {string|undefined}
         */
        getCurrentTag() {
          return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
        }
        /**
         * Get current namespace.
         * @returns {string|undefined}
         */
        getCurrentNamespace() {
          return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
        }
        /**
         * Get current node's attribute value.
         * @param {string} attrName
         * @returns {*}
         */
        getAttrValue(attrName) {
          if (this.path.length === 0) return void 0;
          return this.path[this.path.length - 1].values?.[attrName];
        }
        /**
         * Check if current node has an attribute.
         * @param {string} attrName
         * @returns {boolean}
         */
        hasAttr(attrName) {
          if (this.path.length === 0) return false;
          const current = this.path[this.path.length - 1];
          return current.values !== void 0 && attrName in current.values;
        }
        /**
         * Get current node's sibling position (child index in parent).
         * @returns {number}
         */
        getPosition() {
          if (this.path.length === 0) return -1;
          return this.path[this.path.length - 1].position ?? 0;
        }
        /**
         * Get current node's repeat counter (occurrence count of this tag name).
         * @returns {number}
         */
        getCounter() {
          if (this.path.length === 0) return -1;
          return this.path[this.path.length - 1].counter ?? 0;
        }
        /**
         * Get current node's sibling index (alias for getPosition).
         * @returns {number}
         * @deprecated Use getPosition() or getCounter() instead
         */
        getIndex() {
          return this.getPosition();
        }
        /**
         * Get current path depth.
         * @returns {number}
         */
        getDepth() {
          return this.path.length;
        }
        /**
         * Get path as string.
         * @param {string} [separator] - Optional separator (uses default if not provided)
         * @param {boolean} [includeNamespace=true]
         * @returns {string}
         */
        toString(separator, includeNamespace = true) {
          const sep = separator || this.separator;
          const isDefault = sep === this.separator && includeNamespace === true;
          if (isDefault) {
            if (this._pathStringCache !== null) {
              return this._pathStringCache;
            }
            const result = this.path.map(
              (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
            ).join(sep);
            this._pathStringCache = result;
            return result;
          }
          return this.path.map(
            (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
          ).join(sep);
        }
        /**
         * Get path as array of tag names.
         * @returns {string[]}
         */
        toArray() {
          return this.path.map((n) => n.tag);
        }
        /**
         * Reset the path to empty.
         */
        reset() {
          this._pathStringCache = null;
          this.path = [];
          this.siblingStacks = [];
        }
        /**
         * Match current path against an Expression.
         * @param {Expression} expression
         * @returns {boolean}
         */
        matches(expression) {
          const segments = expression.segments;
          if (segments.length === 0) {
            return false;
          }
          if (expression.hasDeepWildcard()) {
            return this._matchWithDeepWildcard(segments);
          }
          return this._matchSimple(segments);
        }
        /**
         * @private
         */
        _matchSimple(segments) {
          if (this.path.length !== segments.length) {
            return false;
          }
          for (let i = 0; i < segments.length; i++) {
            if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
              return false;
            }
          }
          return true;
        }
        /**
         * @private
         */
        _matchWithDeepWildcard(segments) {
          let pathIdx = this.path.length - 1;
          let segIdx = segments.length - 1;
          while (segIdx >= 0 && pathIdx >= 0) {
            const segment = segments[segIdx];
            if (segment.type === "deep-wildcard") {
              segIdx--;
              if (segIdx < 0) {
                return true;
              }
              const nextSeg = segments[segIdx];
              let found = false;
              for (let i = pathIdx; i >= 0; i--) {
                if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
                  pathIdx = i - 1;
                  segIdx--;
                  found = true;
                  break;
                }
              }
              if (!found) {
                return false;
              }
            } else {
              if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
                return false;
              }
              pathIdx--;
              segIdx--;
            }
          }
          return segIdx < 0;
        }
        /**
         * @private
         */
        _matchSegment(segment, node, isCurrentNode) {
          if (segment.tag !== "*" && segment.tag !== node.tag) {
            return false;
          }
          if (segment.namespace !== void 0) {
            if (segment.namespace !== "*" && segment.namespace !== node.namespace) {
              return false;
            }
          }
          if (segment.attrName !== void 0) {
            if (!isCurrentNode) {
              return false;
            }
            if (!node.values || !(segment.attrName in node.values)) {
              return false;
            }
            if (segment.attrValue !== void 0) {
              if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
                return false;
              }
            }
          }
          if (segment.position !== void 0) {
            if (!isCurrentNode) {
              return false;
            }
            const counter = node.counter ?? 0;
            if (segment.position === "first" && counter !== 0) {
              return false;
            } else if (segment.position === "odd" && counter % 2 !== 1) {
              return false;
            } else if (segment.position === "even" && counter % 2 !== 0) {
              return false;
            } else if (segment.position === "nth" && counter !== segment.positionValue) {
              return false;
            }
          }
          return true;
        }
        /**
         * Match any expression in the given set against the current path.
         * @param {ExpressionSet} exprSet
         * @returns {boolean}
         */
        matchesAny(exprSet) {
          return exprSet.matchesAny(this);
        }
        /**
         * Create a snapshot of current state.
         * @returns {Object}
         */
        snapshot() {
          return {
            path: this.path.map((node) => ({ ...node })),
            siblingStacks: this.siblingStacks.map((map) => new Map(map))
          };
        }
        /**
         * Restore state from snapshot.
         * @param {Object} snapshot
         */
        restore(snapshot) {
          this._pathStringCache = null;
          this.path = snapshot.path.map((node) => ({ ...node }));
          this.siblingStacks = snapshot.siblingStacks.map((map) => new Map(map));
        }
        /**
         * Return the read-only {@link MatcherView} for this matcher.
         *
         * The same instance is returned on every call — no allocation occurs.
         * It always reflects the current parser state and is safe to pass to
         * user callbacks without risk of accidental mutation.
         *
         * @returns {MatcherView}
         *
         * @example
         * const view = matcher.readOnly();
         * // pass view to callbacks — it stays in sync automatically
         * view.matches(expr);       // ✓
         * view.getCurrentTag();     // ✓
         * // view.push(...)         // ✗ method does not exist — caught by TypeScript
         */
        readOnly() {
          return this._view;
        }
      }
      function safeComment(val) {
        return String(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
      }
      function safeCdata(val) {
        return String(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
      }
      function escapeAttribute(val) {
        return String(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
      }
      const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
      const nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀";
      const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
      const nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀";
      const buildRegexes = (startChar, char, flags = "") => {
        const ncStart = startChar.replace(":", "");
        const ncChar = char.replace(":", "");
        const ncNamePat = `[${ncStart}][${ncChar}]*`;
        return {
          name: new RegExp(`^[${startChar}][${char}]*$`, flags),
          ncName: new RegExp(`^${ncNamePat}$`, flags),
          qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
          nmToken: new RegExp(`^[${char}]+$`, flags),
          nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
        };
      };
      const regexes10 = buildRegexes(nameStartChar10, nameChar10);
      const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
      const getRegexes = (xmlVersion = "1.0") => xmlVersion === "1.1" ? regexes11 : regexes10;
      const qName = (str, { xmlVersion = "1.0" } = {}) => getRegexes(xmlVersion).qName.test(str);
      const EOL = "\n";
      function detectXmlVersionFromArray(jArray, options) {
        if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
        const first = jArray[0];
        const firstKey = propName(first);
        if (firstKey === "?xml") {
          const attrs = first[":@"];
          if (attrs) {
            const versionKey = options.attributeNamePrefix + "version";
            if (attrs[versionKey]) return attrs[versionKey];
          }
        }
        return "1.0";
      }
      function resolveTagName$1(name, isAttribute2, options, matcher, xmlVersion) {
        if (!options.sanitizeName) return name;
        if (qName(name, { xmlVersion })) return name;
        return options.sanitizeName(name, { isAttribute: isAttribute2, matcher: matcher.readOnly() });
      }
      function toXml(jArray, options) {
        let indentation = "";
        if (options.format) {
          indentation = EOL;
        }
        const stopNodeExpressions = [];
        if (options.stopNodes && Array.isArray(options.stopNodes)) {
          for (let i = 0; i < options.stopNodes.length; i++) {
            const node = options.stopNodes[i];
            if (typeof node === "string") {
              stopNodeExpressions.push(new Expression(node));
            } else if (node instanceof Expression) {
              stopNodeExpressions.push(node);
            }
          }
        }
        const xmlVersion = detectXmlVersionFromArray(jArray, options);
        const matcher = new Matcher();
        return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, xmlVersion);
      }
      function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, xmlVersion) {
        let xmlStr = "";
        let isPreviousElementTag = false;
        if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) {
          throw new Error("Maximum nested tags exceeded");
        }
        if (!Array.isArray(arr)) {
          if (arr !== void 0 && arr !== null) {
            let text = arr.toString();
            text = replaceEntitiesValue(text, options);
            return text;
          }
          return "";
        }
        for (let i = 0; i < arr.length; i++) {
          const tagObj = arr[i];
          const rawTagName = propName(tagObj);
          if (rawTagName === void 0) continue;
          const isSpecialName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName || rawTagName[0] === "?";
          const tagName = isSpecialName ? rawTagName : resolveTagName$1(rawTagName, false, options, matcher, xmlVersion);
          const attrValues = extractAttributeValues(tagObj[":@"], options);
          matcher.push(tagName, attrValues);
          const isStopNode = checkStopNode(matcher, stopNodeExpressions);
          if (tagName === options.textNodeName) {
            let tagText = tagObj[rawTagName];
            if (!isStopNode) {
              tagText = options.tagValueProcessor(tagName, tagText);
              tagText = replaceEntitiesValue(tagText, options);
            }
            if (isPreviousElementTag) {
              xmlStr += indentation;
            }
            xmlStr += tagText;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
          } else if (tagName === options.cdataPropName) {
            if (isPreviousElementTag) {
              xmlStr += indentation;
            }
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeCdata(val);
            xmlStr += `<![CDATA[${safeVal}]]>`;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
          } else if (tagName === options.commentPropName) {
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeComment(val);
            xmlStr += indentation + `<!--${safeVal}-->`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
          } else if (tagName[0] === "?") {
            const attStr2 = attr_to_str(tagObj[":@"], options, isStopNode, matcher, xmlVersion);
            const tempInd = tagName === "?xml" ? "" : indentation;
            xmlStr += tempInd + `<${tagName}${attStr2}?>`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
          }
          let newIdentation = indentation;
          if (newIdentation !== "") {
            newIdentation += options.indentBy;
          }
          const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, xmlVersion);
          const tagStart = indentation + `<${tagName}${attStr}`;
          let tagValue;
          if (isStopNode) {
            tagValue = getRawContent(tagObj[rawTagName], options);
          } else {
            tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, xmlVersion);
          }
          if (options.unpairedTags.indexOf(tagName) !== -1) {
            if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
            else xmlStr += tagStart + "/>";
          } else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) {
            xmlStr += tagStart + "/>";
          } else if (tagValue && tagValue.endsWith(">")) {
            xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
          } else {
            xmlStr += tagStart + ">";
            if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) {
              xmlStr += indentation + options.indentBy + tagValue + indentation;
            } else {
              xmlStr += tagValue;
            }
            xmlStr += `</${tagName}>`;
          }
          isPreviousElementTag = true;
          matcher.pop();
        }
        return xmlStr;
      }
      function extractAttributeValues(attrMap, options) {
        if (!attrMap || options.ignoreAttributes) return null;
        const attrValues = {};
        let hasAttrs = false;
        for (let attr in attrMap) {
          if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
          const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
          attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
          hasAttrs = true;
        }
        return hasAttrs ? attrValues : null;
      }
      function getRawContent(arr, options) {
        if (!Array.isArray(arr)) {
          if (arr !== void 0 && arr !== null) {
            return arr.toString();
          }
          return "";
        }
        let content = "";
        for (let i = 0; i < arr.length; i++) {
          const item = arr[i];
          const tagName = propName(item);
          if (tagName === options.textNodeName) {
            content += item[tagName];
          } else if (tagName === options.cdataPropName) {
            content += item[tagName][0][options.textNodeName];
          } else if (tagName === options.commentPropName) {
            content += item[tagName][0][options.textNodeName];
          } else if (tagName && tagName[0] === "?") {
            continue;
          } else if (tagName) {
            const attStr = attr_to_str_raw(item[":@"], options);
            const nestedContent = getRawContent(item[tagName], options);
            if (!nestedContent || nestedContent.length === 0) {
              content += `<${tagName}${attStr}/>`;
            } else {
              content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
            }
          }
        }
        return content;
      }
      function attr_to_str_raw(attrMap, options) {
        let attrStr = "";
        if (attrMap && !options.ignoreAttributes) {
          for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
            let attrVal = attrMap[attr];
            if (attrVal === true && options.suppressBooleanAttributes) {
              attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
            } else {
              attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
            }
          }
        }
        return attrStr;
      }
      function propName(obj) {
        const keys = Object.keys(obj);
        for (let i = 0; i < keys.length; i++) {
          const key = keys[i];
          if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
          if (key !== ":@") return key;
        }
      }
      function attr_to_str(attrMap, options, isStopNode, matcher, xmlVersion) {
        let attrStr = "";
        if (attrMap && !options.ignoreAttributes) {
          for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
            const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
            const resolvedAttrName = isStopNode ? cleanAttrName : resolveTagName$1(cleanAttrName, true, options, matcher, xmlVersion);
            let attrVal;
            if (isStopNode) {
              attrVal = attrMap[attr];
            } else {
              attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
              attrVal = replaceEntitiesValue(attrVal, options);
            }
            if (attrVal === true && options.suppressBooleanAttributes) {
              attrStr += ` ${resolvedAttrName}`;
            } else {
              attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
            }
          }
        }
        return attrStr;
      }
      function checkStopNode(matcher, stopNodeExpressions) {
        if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
        for (let i = 0; i < stopNodeExpressions.length; i++) {
          if (matcher.matches(stopNodeExpressions[i])) {
            return true;
          }
        }
        return false;
      }
      function replaceEntitiesValue(textValue, options) {
        if (textValue && textValue.length > 0 && options.processEntities) {
          for (let i = 0; i < options.entities.length; i++) {
            const entity = options.entities[i];
            textValue = textValue.replace(entity.regex, entity.val);
          }
        }
        return textValue;
      }
      function getIgnoreAttributesFn(ignoreAttributes) {
        if (typeof ignoreAttributes === "function") {
          return ignoreAttributes;
        }
        if (Array.isArray(ignoreAttributes)) {
          return (attrName) => {
            for (const pattern of ignoreAttributes) {
              if (typeof pattern === "string" && attrName === pattern) {
                return true;
              }
              if (pattern instanceof RegExp && pattern.test(attrName)) {
                return true;
              }
            }
          };
        }
        return () => false;
      }
      const defaultOptions = {
        attributeNamePrefix: "@_",
        attributesGroupName: false,
        textNodeName: "#text",
        ignoreAttributes: true,
        cdataPropName: false,
        format: false,
        indentBy: "  ",
        suppressEmptyNode: false,
        suppressUnpairedNode: true,
        suppressBooleanAttributes: true,
        tagValueProcessor: function(key, a) {
          return a;
        },
        attributeValueProcessor: function(attrName, a) {
          return a;
        },
        preserveOrder: false,
        commentPropName: false,
        unpairedTags: [],
        entities: [
          { regex: new RegExp("&", "g"), val: "&amp;" },
          //it must be on top
          { regex: new RegExp(">", "g"), val: "&gt;" },
          { regex: new RegExp("<", "g"), val: "&lt;" },
          { regex: new RegExp("'", "g"), val: "&apos;" },
          { regex: new RegExp('"', "g"), val: "&quot;" }
        ],
        processEntities: true,
        stopNodes: [],
        // transformTagName: false,
        // transformAttributeName: false,
        oneListGroup: false,
        maxNestedTags: 100,
        jPath: true,
        // When true, callbacks receive string jPath; when false, receive Matcher instance
        sanitizeName: false
        // false = allow all names as-is (default, backward-compatible).
        // Set to a function (name, { isAttribute, matcher }) => string to
        // validate/sanitize tag and attribute names. Throw inside the function
        // to reject an invalid name.
      };
      function Builder(options) {
        this.options = Object.assign({}, defaultOptions, options);
        if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
          this.options.stopNodes = this.options.stopNodes.map((node) => {
            if (typeof node === "string" && node.startsWith("*.")) {
              return ".." + node.substring(2);
            }
            return node;
          });
        }
        this.stopNodeExpressions = [];
        if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
          for (let i = 0; i < this.options.stopNodes.length; i++) {
            const node = this.options.stopNodes[i];
            if (typeof node === "string") {
              this.stopNodeExpressions.push(new Expression(node));
            } else if (node instanceof Expression) {
              this.stopNodeExpressions.push(node);
            }
          }
        }
        if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
          this.isAttribute = function() {
            return false;
          };
        } else {
          this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
          this.attrPrefixLen = this.options.attributeNamePrefix.length;
          this.isAttribute = isAttribute;
        }
        this.processTextOrObjNode = processTextOrObjNode;
        if (this.options.format) {
          this.indentate = indentate;
          this.tagEndChar = ">\n";
          this.newLine = "\n";
        } else {
          this.indentate = function() {
            return "";
          };
          this.tagEndChar = ">";
          this.newLine = "";
        }
      }
      function detectXmlVersionFromObj(jObj, options) {
        const decl = jObj["?xml"];
        if (decl && typeof decl === "object") {
          if (options.attributesGroupName && decl[options.attributesGroupName]) {
            const v2 = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
            if (v2) return v2;
          }
          const v = decl[options.attributeNamePrefix + "version"];
          if (v) return v;
        }
        return "1.0";
      }
      function resolveTagName(name, isAttribute2, options, matcher, xmlVersion) {
        if (!options.sanitizeName) return name;
        if (qName(name, { xmlVersion })) return name;
        return options.sanitizeName(name, { isAttribute: isAttribute2, matcher: matcher.readOnly() });
      }
      Builder.prototype.build = function(jObj) {
        if (this.options.preserveOrder) {
          return toXml(jObj, this.options);
        } else {
          if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
            jObj = {
              [this.options.arrayNodeName]: jObj
            };
          }
          const matcher = new Matcher();
          const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
          return this.j2x(jObj, 0, matcher, xmlVersion).val;
        }
      };
      Builder.prototype.j2x = function(jObj, level, matcher, xmlVersion) {
        let attrStr = "";
        let val = "";
        if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) {
          throw new Error("Maximum nested tags exceeded");
        }
        const jPath = this.options.jPath ? matcher.toString() : matcher;
        const isCurrentStopNode = this.checkStopNode(matcher);
        for (let key in jObj) {
          if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
          const isSpecialKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key) || key[0] === "?";
          const resolvedKey = isSpecialKey ? key : resolveTagName(key, false, this.options, matcher, xmlVersion);
          if (typeof jObj[key] === "undefined") {
            if (this.isAttribute(key)) {
              val += "";
            }
          } else if (jObj[key] === null) {
            if (this.isAttribute(key)) {
              val += "";
            } else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) {
              val += "";
            } else if (resolvedKey[0] === "?") {
              val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
            } else {
              val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
            }
          } else if (jObj[key] instanceof Date) {
            val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
          } else if (typeof jObj[key] !== "object") {
            const attr = this.isAttribute(key);
            if (attr && !this.ignoreAttributesFn(attr, jPath)) {
              const resolvedAttr = resolveTagName(attr, true, this.options, matcher, xmlVersion);
              attrStr += this.buildAttrPairStr(resolvedAttr, "" + jObj[key], isCurrentStopNode);
            } else if (!attr) {
              if (key === this.options.textNodeName) {
                let newval = this.options.tagValueProcessor(key, "" + jObj[key]);
                val += this.replaceEntitiesValue(newval);
              } else {
                matcher.push(resolvedKey);
                const isStopNode = this.checkStopNode(matcher);
                matcher.pop();
                if (isStopNode) {
                  const textValue = "" + jObj[key];
                  if (textValue === "") {
                    val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
                  } else {
                    val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
                  }
                } else {
                  val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
                }
              }
            }
          } else if (Array.isArray(jObj[key])) {
            const arrLen = jObj[key].length;
            let listTagVal = "";
            let listTagAttr = "";
            for (let j = 0; j < arrLen; j++) {
              const item = jObj[key][j];
              if (typeof item === "undefined") ;
              else if (item === null) {
                if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
                else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
              } else if (typeof item === "object") {
                if (this.options.oneListGroup) {
                  matcher.push(resolvedKey);
                  const result = this.j2x(item, level + 1, matcher, xmlVersion);
                  matcher.pop();
                  listTagVal += result.val;
                  if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) {
                    listTagAttr += result.attrStr;
                  }
                } else {
                  listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, xmlVersion);
                }
              } else {
                if (this.options.oneListGroup) {
                  let textValue = this.options.tagValueProcessor(resolvedKey, item);
                  textValue = this.replaceEntitiesValue(textValue);
                  listTagVal += textValue;
                } else {
                  matcher.push(resolvedKey);
                  const isStopNode = this.checkStopNode(matcher);
                  matcher.pop();
                  if (isStopNode) {
                    const textValue = "" + item;
                    if (textValue === "") {
                      listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
                    } else {
                      listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
                    }
                  } else {
                    listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
                  }
                }
              }
            }
            if (this.options.oneListGroup) {
              listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
            }
            val += listTagVal;
          } else {
            if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
              const Ks = Object.keys(jObj[key]);
              const L = Ks.length;
              for (let j = 0; j < L; j++) {
                const resolvedAttr = resolveTagName(Ks[j], true, this.options, matcher, xmlVersion);
                attrStr += this.buildAttrPairStr(resolvedAttr, "" + jObj[key][Ks[j]], isCurrentStopNode);
              }
            } else {
              val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, xmlVersion);
            }
          }
        }
        return { attrStr, val };
      };
      Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
        if (!isStopNode) {
          val = this.options.attributeValueProcessor(attrName, "" + val);
          val = this.replaceEntitiesValue(val);
        }
        if (this.options.suppressBooleanAttributes && val === "true") {
          return " " + attrName;
        } else return " " + attrName + '="' + escapeAttribute(val) + '"';
      };
      function processTextOrObjNode(object, key, level, matcher, xmlVersion) {
        const attrValues = this.extractAttributes(object);
        matcher.push(key, attrValues);
        const isStopNode = this.checkStopNode(matcher);
        if (isStopNode) {
          const rawContent = this.buildRawContent(object);
          const attrStr = this.buildAttributesForStopNode(object);
          matcher.pop();
          return this.buildObjectNode(rawContent, key, attrStr, level);
        }
        const result = this.j2x(object, level + 1, matcher, xmlVersion);
        matcher.pop();
        if (key[0] === "?") {
          return this.buildTextValNode("", key, result.attrStr, level, matcher);
        } else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) {
          return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
        } else {
          return this.buildObjectNode(result.val, key, result.attrStr, level);
        }
      }
      Builder.prototype.extractAttributes = function(obj) {
        if (!obj || typeof obj !== "object") return null;
        const attrValues = {};
        let hasAttrs = false;
        if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
          const attrGroup = obj[this.options.attributesGroupName];
          for (let attrKey in attrGroup) {
            if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
            const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
            attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
            hasAttrs = true;
          }
        } else {
          for (let key in obj) {
            if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
            const attr = this.isAttribute(key);
            if (attr) {
              attrValues[attr] = escapeAttribute(obj[key]);
              hasAttrs = true;
            }
          }
        }
        return hasAttrs ? attrValues : null;
      };
      Builder.prototype.buildRawContent = function(obj) {
        if (typeof obj === "string") {
          return obj;
        }
        if (typeof obj !== "object" || obj === null) {
          return String(obj);
        }
        if (obj[this.options.textNodeName] !== void 0) {
          return obj[this.options.textNodeName];
        }
        let content = "";
        for (let key in obj) {
          if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
          if (this.isAttribute(key)) continue;
          if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
          const value2 = obj[key];
          if (key === this.options.textNodeName) {
            content += value2;
          } else if (Array.isArray(value2)) {
            for (let item of value2) {
              if (typeof item === "string" || typeof item === "number") {
                content += `<${key}>${item}</${key}>`;
              } else if (typeof item === "object" && item !== null) {
                const nestedContent = this.buildRawContent(item);
                const nestedAttrs = this.buildAttributesForStopNode(item);
                if (nestedContent === "") {
                  content += `<${key}${nestedAttrs}/>`;
                } else {
                  content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
                }
              }
            }
          } else if (typeof value2 === "object" && value2 !== null) {
            const nestedContent = this.buildRawContent(value2);
            const nestedAttrs = this.buildAttributesForStopNode(value2);
            if (nestedContent === "") {
              content += `<${key}${nestedAttrs}/>`;
            } else {
              content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
            }
          } else {
            content += `<${key}>${value2}</${key}>`;
          }
        }
        return content;
      };
      Builder.prototype.buildAttributesForStopNode = function(obj) {
        if (!obj || typeof obj !== "object") return "";
        let attrStr = "";
        if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
          const attrGroup = obj[this.options.attributesGroupName];
          for (let attrKey in attrGroup) {
            if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
            const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
            const val = attrGroup[attrKey];
            if (val === true && this.options.suppressBooleanAttributes) {
              attrStr += " " + cleanKey;
            } else {
              attrStr += " " + cleanKey + '="' + val + '"';
            }
          }
        } else {
          for (let key in obj) {
            if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
            const attr = this.isAttribute(key);
            if (attr) {
              const val = obj[key];
              if (val === true && this.options.suppressBooleanAttributes) {
                attrStr += " " + attr;
              } else {
                attrStr += " " + attr + '="' + val + '"';
              }
            }
          }
        }
        return attrStr;
      };
      Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
        if (val === "") {
          if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
          else {
            return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
          }
        } else if (key[0] === "?") {
          return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
        } else {
          let tagEndExp = "</" + key + this.tagEndChar;
          let piClosingChar = "";
          if (key[0] === "?") {
            piClosingChar = "?";
            tagEndExp = "";
          }
          if ((attrStr || attrStr === "") && val.indexOf("<") === -1) {
            return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
          } else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) {
            return this.indentate(level) + `<!--${val}-->` + this.newLine;
          } else {
            return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
          }
        }
      };
      Builder.prototype.closeTag = function(key) {
        let closeTag = "";
        if (this.options.unpairedTags.indexOf(key) !== -1) {
          if (!this.options.suppressUnpairedNode) closeTag = "/";
        } else if (this.options.suppressEmptyNode) {
          closeTag = "/";
        } else {
          closeTag = `></${key}`;
        }
        return closeTag;
      };
      Builder.prototype.checkStopNode = function(matcher) {
        if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
        for (let i = 0; i < this.stopNodeExpressions.length; i++) {
          if (matcher.matches(this.stopNodeExpressions[i])) {
            return true;
          }
        }
        return false;
      };
      Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
        if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
          const safeVal = safeCdata(val);
          return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
        } else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
          const safeVal = safeComment(val);
          return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
        } else if (key[0] === "?") {
          return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
        } else {
          let textValue = this.options.tagValueProcessor(key, val);
          textValue = this.replaceEntitiesValue(textValue);
          if (textValue === "") {
            return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
          } else {
            return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
          }
        }
      };
      Builder.prototype.replaceEntitiesValue = function(textValue) {
        if (textValue && textValue.length > 0 && this.options.processEntities) {
          for (let i = 0; i < this.options.entities.length; i++) {
            const entity = this.options.entities[i];
            textValue = textValue.replace(entity.regex, entity.val);
          }
        }
        return textValue;
      };
      function indentate(level) {
        return this.options.indentBy.repeat(level);
      }
      function isAttribute(name) {
        if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) {
          return name.substr(this.attrPrefixLen);
        } else {
          return false;
        }
      }
      var _samplers = {};
      const defaults = {
        skipReadOnly: false,
        maxSampleDepth: 15
      };
      function convertJsonToXml(obj, schema, spec) {
        if (obj === void 0 || obj === null) {
          throw new Error("Unknown format output for building XML.");
        }
        const rootSchema = schema?.$ref ? void 0 : schema;
        const isComposed = isComposedAllOf(rootSchema);
        const xmlSource = isComposed && !rootSchema.xml?.name ? firstRefXml(rootSchema.allOf, spec) : rootSchema;
        const {
          name,
          prefix,
          namespace
        } = getXMLAttributes(xmlSource);
        const nodeType = rootSchema?.xml?.nodeType;
        const isPrimitive = typeof obj !== "object";
        const isArray = isSampledAsArray(rootSchema);
        if (Array.isArray(obj)) {
          obj = literalArrayToXml(obj, rootSchema, spec);
        }
        if (name && !isArray && (!nodeType || nodeType === "element")) {
          obj = {
            [prefixed(name, prefix)]: withNamespace(obj, prefix, namespace)
          };
        } else if (isPrimitive || isComposed || Object.keys(obj).length > 1) {
          obj = {
            [name || "root"]: obj
          };
        } else if (hasRepeatedRootElement(obj)) {
          obj = {
            root: obj
          };
        }
        const builder = new Builder({
          ignoreAttributes: false,
          format: true,
          attributeNamePrefix: "$",
          textNodeName: "#text",
          cdataPropName: "#cdata"
        });
        return builder.build(obj);
      }
      function hasRepeatedRootElement(obj) {
        const [key, value2] = Object.entries(obj)[0] || [];
        return Array.isArray(value2) && value2.length > 1 && !key.startsWith("#") && !key.startsWith("$");
      }
      function literalArrayToXml(values, schema, spec) {
        const array = getXMLAttributes(schema);
        const items = nameLiteralItems(values, schema, spec, array.name ? prefixed(array.name, array.prefix) : "root");
        const value2 = {
          [items.name]: items.values
        };
        const nodeType = schema?.xml?.nodeType || (schema?.xml?.wrapped === true ? "element" : "none");
        if (isArraySchema(schema) && array.name && nodeType === "element") {
          return {
            [prefixed(array.name, array.prefix)]: withNamespace(value2, array.prefix, array.namespace)
          };
        }
        return value2;
      }
      function sample2(schema, options, spec) {
        let opts = Object.assign({}, defaults, options);
        clearCache();
        let result = traverse(schema, opts, spec).value;
        if (opts?.format === "xml") {
          return convertJsonToXml(result, schema, spec);
        }
        return result;
      }
      function _registerSampler(type, sampler) {
        _samplers[type] = sampler;
      }
      _registerSampler("array", sampleArray);
      _registerSampler("boolean", sampleBoolean);
      _registerSampler("integer", sampleNumber);
      _registerSampler("number", sampleNumber);
      _registerSampler("object", sampleObject);
      _registerSampler("string", sampleString);
      exports2._registerSampler = _registerSampler;
      exports2._samplers = _samplers;
      exports2.inferType = inferType;
      exports2.sample = sample2;
    }));
  }
});

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
  return arrayOf(value2).filter((member) => typeof member === "string");
}

// scripts/contract/reading/json-pointer.ts
function parsePointer(pointer) {
  const text = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) throw new SyntaxError(`"${pointer}" is not a JSON Pointer: it must begin with "/"`);
  return text.slice(1).split("/").map(unescapeToken);
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
function covers({ rule, scope }, ruleId, { pointer }) {
  return rule === ruleId && (scope === "" || pointer === scope || pointer.startsWith(`${scope}/`));
}

// scripts/lint/rules/exceptions/exception-current.ts
var exceptionCurrent = {
  id: "exception-current",
  family: "exceptions",
  preset: "contract",
  summary: "An exception names a rule that exists, and stands for something that the rule would find.",
  // What an exception stands for is known only after every other rule has run: see check-rules.ts.
  check: () => []
};
function* staleExceptions(exceptions, known, used) {
  for (const { rule, pointer } of exceptions) {
    if (rule === "" || used.has(pointer)) continue;
    const message = known.has(rule) ? `Nothing here departs from \`${rule}\` any more` : `There is no rule \`${rule}\``;
    const remedy = known.has(rule) ? "Take the exception out." : "Correct the rule's name.";
    yield { pointer, message, remedy };
  }
}

// scripts/lint/check-rules.ts
function checkRules(rules, contract) {
  const exceptions = declaredExceptions(contract);
  const used = /* @__PURE__ */ new Set();
  const faults = [];
  for (const rule of rules) {
    const reported = /* @__PURE__ */ new Set();
    for (const fault of rule.check(contract)) {
      const standing = exceptions.filter((exception) => covers(exception, rule.id, fault));
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

// scripts/contract/reading/place.ts
function placeAt(document, pointer) {
  return followed({ document, value: valueAt(document, pointer), pointer });
}
function memberPlace(place, ...tokens) {
  let at = place;
  for (const token2 of tokens) {
    at = followed({
      document: at.document,
      value: memberOf(at.value, token2),
      pointer: appendPointer(at.pointer, token2)
    });
  }
  return at;
}
function followed(start2) {
  let place = start2;
  let seen;
  while (isObject(place.value) && typeof place.value.$ref === "string" && place.value.$ref.startsWith("#")) {
    const target = place.value.$ref.slice(1);
    seen ??= /* @__PURE__ */ new Set();
    if (seen.has(target)) break;
    seen.add(target);
    place = { document: place.document, value: valueAt(place.document, target), pointer: target };
  }
  return place;
}
function memberPlaces(place) {
  if (typeof place.value !== "object" || place.value === null) return [];
  return Object.keys(place.value).map((name) => [name, memberPlace(place, name)]);
}
function hasMember(place, token2) {
  return memberOf(place.value, token2) !== void 0;
}

// client/envelope/location-query.ts
function locationQuery(location) {
  if (location === null) return void 0;
  const fields = /* @__PURE__ */ Object.create(null);
  const [, query2 = "", fragment = ""] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(location) ?? [];
  for (const [name, value2] of new URLSearchParams(query2 || fragment)) fields[name] ??= value2;
  return fields;
}

// scripts/contract/reading/status-key.ts
function statusKey(name) {
  return /^(?:[1-5]\d\d|[1-5]XX|default)$/.test(name) ? name : void 0;
}

// scripts/contract/reading/envelope.ts
var envelopeFields = [
  ...["code", "message", "requestId", "docUrl", "retryAfter", "requiredScope", "type", "param"],
  ...["timestamp", "details"]
];
function envelopesOf(document) {
  const declared = document["x-error-envelope"];
  return (Array.isArray(declared) ? declared : [declared]).filter(isObject).map(soundEnvelope);
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
  return [value2].flat().filter((member) => typeof member === "string" || typeof member === "number").map(String);
}
function isFieldPlace(value2) {
  return typeof value2 === "string" && /^(?:(?:\/(?:[^~/]|~[01])*)+|header:[\w!#$%&'*+.^`|~-]+)$/.test(value2);
}
function codePointer({ code, errors }) {
  if (code !== void 0) return code;
  return errors?.code === void 0 ? void 0 : `${errors.at}/0${errors.code}`;
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
  const found = {};
  for (const field of envelopeFields) {
    const pointer = field === "code" ? codePointer(envelope) : envelope[field];
    const value2 = pointer === void 0 ? void 0 : readField(pointer, answer);
    if (value2 !== void 0) found[field] = value2;
  }
  return found;
}
function redirectFields(location) {
  return { ...locationQuery(location) };
}
function headerValue(headers, name) {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

// scripts/contract/reading/sample-body.ts
var import_openapi_sampler = __toESM(require_openapi_sampler(), 1);

// scripts/contract/reading/codes.ts
function alternatives(place, seen = /* @__PURE__ */ new Set()) {
  if (!isObject(place.value) || seen.has(place.pointer)) return [];
  seen.add(place.pointer);
  const nested = ["oneOf", "anyOf", "allOf"].flatMap((keyword) => memberPlaces(memberPlace(place, keyword)));
  return [place, ...nested.flatMap(([, member]) => alternatives(member, seen))];
}
function componentName(pointer) {
  const [components, schemas, name, ...rest] = parsePointer(pointer);
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : void 0;
}

// scripts/lint/reading/code-definitions.ts
function codeReader(root, envelope) {
  const tokens = bodyTokens(codePointer(envelope) ?? "header:");
  const definitions = /* @__PURE__ */ new Map();
  function definitionsAt(place) {
    const known = definitions.get(place.pointer);
    if (known !== void 0) return known;
    const found = defineCodes(place, tokens?.at(-1));
    definitions.set(place.pointer, found);
    return found;
  }
  return {
    read(schema) {
      const path = [schema];
      let holders = alternatives(schema);
      for (const token2 of (tokens ?? []).slice(0, -1)) {
        holders = holders.flatMap((holder) => alternatives(memberPlace(holder, "properties", token2)));
        if (holders[0] !== void 0) path.push(holders[0]);
      }
      return { path, codes: holders.flatMap(definitionsAt) };
    },
    all() {
      for (const [, schema] of memberPlaces(memberPlace(root, "components", "schemas"))) {
        if (objectOf(schema.value)["x-error"] !== void 0) definitionsAt(schema);
      }
      return [...definitions.values()].flat();
    }
  };
}
function defineCodes(place, member) {
  const schema = objectOf(place.value);
  const error = isObject(schema["x-error"]) ? schema["x-error"] : void 0;
  const component = componentName(place.pointer);
  const named = member === void 0 ? {} : objectOf(memberPlace(place, "properties", member).value);
  const values = typeof named.const === "string" ? [named.const] : stringsOf(named.enum);
  if (values.length === 0 && schema["x-error"] !== void 0) values.push(component ?? "");
  return values.map((code) => {
    const label = /^[\w.-]+$/.test(code) ? code : component ?? code;
    return { code, component, label, place, schema, error, responses: [] };
  });
}

// scripts/lint/reading/document-texts.ts
var nameMaps = new Set(
  "properties patternProperties $defs schemas responses parameters requestBodies headers securitySchemes links callbacks pathItems paths content variables webhooks examples".split(
    " "
  )
);
var prose = /* @__PURE__ */ new Set(["description", "summary", "title", "action"]);
var data = /* @__PURE__ */ new Set(["example", "const", "default", "enum", "value"]);
function documentTexts(document, errorPointers) {
  const texts = [];
  function walk(value2, pointer, kind, inError, named) {
    const ofError = inError || errorPointers.has(pointer);
    if (typeof value2 === "string") {
      if (kind !== null) texts.push({ pointer, text: value2, kind, ofError });
      return;
    }
    if (Array.isArray(value2)) {
      for (const [index, member] of value2.entries()) walk(member, appendPointer(pointer, index), kind, ofError, false);
      return;
    }
    if (!isObject(value2)) return;
    for (const [key, member] of Object.entries(value2)) {
      const place = appendPointer(pointer, key);
      if (kind === "data" || named) walk(member, place, kind, ofError, false);
      else if (key === "scopes") walk(member, place, "prose", ofError, true);
      else walk(member, place, kindOf(key, member), ofError, nameMaps.has(key) && isObject(member));
    }
  }
  walk(document, "", null, false, false);
  return texts;
}
function kindOf(key, member) {
  if (key === "userMessage") return "user message";
  if (prose.has(key) && typeof member === "string") return "prose";
  return data.has(key) || key === "examples" && Array.isArray(member) ? "data" : null;
}

// scripts/contract/reading/examples.ts
function examplesOf(holder) {
  const named = memberPlaces(memberPlace(holder, "examples")).flatMap(
    ([name, { value: value3, pointer: pointer2 }]) => isObject(value3) && value3.value !== void 0 ? [{ name, value: value3.value, pointer: pointer2 }] : []
  );
  if (named.length > 0 || !hasMember(holder, "example")) return named;
  const { value: value2, pointer } = memberPlace(holder, "example");
  return value2 === void 0 ? [] : [{ name: null, value: value2, pointer }];
}
function schemaExample(schema) {
  if (!isObject(schema.value)) return void 0;
  const { examples, example, const: constant, default: standard } = schema.value;
  return (Array.isArray(examples) ? examples[0] : void 0) ?? example ?? constant ?? standard;
}

// scripts/contract/reading/header-values.ts
function headerText(value2) {
  if (Array.isArray(value2)) return value2.map(headerText).join(",");
  if (typeof value2 === "object" && value2 !== null) {
    return Object.entries(value2).map(([key, member]) => `${key},${headerText(member)}`).join(",");
  }
  return String(value2);
}

// scripts/lint/reading/error-responses.ts
function errorResponses(used, envelope, codes) {
  const found = /* @__PURE__ */ new Map();
  for (const use of used) {
    let response = found.get(use.place.pointer);
    if (response === void 0) {
      response = errorResponse(use, envelope, codes);
      found.set(use.place.pointer, response);
    }
    response?.uses.push(use);
    if (response && use.status !== null && !response.statuses.includes(use.status)) response.statuses.push(use.status);
  }
  const responses = [...found.values()].filter((response) => response !== null);
  for (const response of responses) {
    response.statuses.sort((a, b) => a - b);
    for (const { codes: allowed } of response.bodies) {
      for (const code of allowed) if (!code.responses.includes(response)) code.responses.push(response);
    }
  }
  return responses;
}
function errorResponse(use, envelope, codes) {
  const headers = responseHeaders(use.place);
  const described = describedBodies(use, headers);
  const bodies = described.map((body) => errorBody(body, use.status ?? 400, headers, envelope, codes));
  const fails = use.status === null ? !/^[123]XX$/i.test(use.key) : use.status >= 400;
  const carriesCodes = bodies.some((body) => body.mediaType === null && body.codes.length > 0);
  return fails || carriesCodes ? { place: use.place, uses: [], statuses: [], bodies, headers } : null;
}
function responseHeaders(response) {
  return memberPlaces(memberPlace(response, "headers")).map(([name, place]) => {
    const holder = hasMember(place, "content") ? memberPlaces(memberPlace(place, "content"))[0]?.[1] ?? place : place;
    return { name, place, required: objectOf(place.value).required === true, examples: examplesOf(holder) };
  });
}
function describedBodies({ status, place }, headers) {
  if (status !== null && status < 400) {
    const location = headers.find(({ name }) => name.toLowerCase() === "location")?.place;
    const isError = status >= 300 && location !== void 0 && hasMember(memberPlace(location, "schema"), "contentSchema");
    if (!isError) return [];
    return [{ mediaType: null, holder: location, schema: memberPlace(location, "schema", "contentSchema") }];
  }
  return memberPlaces(memberPlace(place, "content")).map(([mediaType, holder]) => ({
    mediaType,
    holder,
    schema: memberPlace(holder, "schema")
  }));
}
function errorBody(described, status, headers, envelope, codes) {
  const examples = examplesOf(described.holder).map(
    (example) => errorExample(example, described, status, headers, envelope)
  );
  return { ...described, ...codes?.read(described.schema) ?? { path: [described.schema], codes: [] }, examples };
}
function errorExample(example, { mediaType }, status, headers, envelope) {
  const values = Object.fromEntries(
    headers.flatMap(({ name, examples }) => {
      const own = examples.find((other) => other.name === example.name) ?? examples[0];
      return own === void 0 ? [] : [[name, headerText(own.value)]];
    })
  );
  const redirect = mediaType === null;
  const answer = {
    status,
    headers: redirect ? { ...values, location: headerText(example.value) } : values,
    body: redirect ? null : example.value
  };
  const fields = envelope === null ? {} : readEnvelope(envelope, answer);
  return { ...example, code: typeof fields.code === "string" ? fields.code : void 0, fields };
}

// scripts/lint/reading/linted-envelope.ts
function lintedEnvelope(document) {
  const [envelope] = envelopesOf(document);
  return envelope === void 0 || codePointer(envelope) === void 0 ? null : envelope;
}

// scripts/contract/reading/methods.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
var isIdempotent = (method) => method !== "post" && method !== "patch";

// scripts/contract/reading/parameters.ts
function parameterPlaces(pathItem, operation) {
  const parameters2 = /* @__PURE__ */ new Map();
  for (const holder of [pathItem, operation]) {
    for (const [, place] of memberPlaces(memberPlace(holder, "parameters"))) {
      const value2 = objectOf(place.value);
      parameters2.set(`${stringOf(value2.in, "query")} ${stringOf(value2.name)}`, place);
    }
  }
  return [...parameters2.values()];
}

// scripts/contract/reading/security.ts
function securityOf(operation, document) {
  const own = objectOf(operation).security;
  return arrayOf(own ?? document.security).map(
    (alternative) => Object.entries(objectOf(alternative)).map(([scheme, scopes]) => ({ scheme, scopes: stringsOf(scopes) }))
  );
}
function securitySchemesOf(document) {
  const schemes = memberPlace(placeAt(document, ""), "components", "securitySchemes");
  return Object.fromEntries(
    memberPlaces(schemes).flatMap(([name, { value: value2 }]) => isObject(value2) ? [[name, value2]] : [])
  );
}

// scripts/lint/reading/linted-operations.ts
function lintedOperations(root) {
  return memberPlaces(memberPlace(root, "paths")).flatMap(
    ([path, pathItem]) => methods.filter((method) => hasMember(pathItem, method)).map((method) => lintedOperation(root, path, pathItem, method))
  );
}
function lintedOperation(root, path, pathItem, method) {
  const place = memberPlace(pathItem, method);
  const operation = {
    name: stringOf(objectOf(place.value).operationId, `${method.toUpperCase()} ${path}`),
    method,
    path,
    place,
    security: securityOf(place.value, root.document),
    parameters: parameters(pathItem, place),
    requestBody: hasMember(place, "requestBody") ? memberPlace(place, "requestBody") : null,
    responses: []
  };
  const responses = memberPlace(place, "responses");
  operation.responses = memberPlaces(responses).filter(([key]) => !key.startsWith("x-")).map(([key, response]) => ({
    operation,
    key,
    status: /^[1-5]\d\d$/.test(key) ? Number(key) : null,
    pointer: appendPointer(responses.pointer, key),
    place: response
  }));
  return operation;
}
function parameters(pathItem, operation) {
  return parameterPlaces(pathItem, operation).map((place) => {
    const { name, in: location } = objectOf(place.value);
    return { name: stringOf(name), in: stringOf(location), place };
  });
}

// scripts/lint/reading/read-error-contract.ts
function readErrorContract(document) {
  const root = placeAt(document, "");
  const envelope = lintedEnvelope(document);
  const reader = envelope === null ? null : codeReader(root, envelope);
  const operations = lintedOperations(root);
  const responses = errorResponses(
    operations.flatMap((operation) => operation.responses),
    envelope,
    reader
  );
  const codes = reader?.all() ?? [];
  let texts;
  return {
    document,
    root,
    envelope,
    operations,
    errorResponses: responses,
    codes,
    texts() {
      const examples = responses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
      const places = [...responses.map(({ place }) => place), ...codes.map(({ place }) => place), ...examples];
      texts ??= documentTexts(document, new Set(places.map(({ pointer }) => pointer)));
      return texts;
    }
  };
}

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
        const remedy = "Describe the request's body, or use the status for invalid parameters.";
        yield { pointer, message: `${name} has no request body, but a ${status}`, remedy };
      }
    }
  }
};

// scripts/lint/rules/coverage/code-one-status.ts
var codeOneStatus = {
  id: "code-one-status",
  family: "coverage",
  preset: "house",
  summary: "A code comes with one status.",
  *check({ codes }) {
    for (const { code, place, responses } of codes) {
      const statuses = [...new Set(responses.flatMap((response) => response.statuses.filter(isFinal)))].sort(
        (a, b) => a - b
      );
      if (statuses.length < 2) continue;
      yield {
        pointer: place.pointer,
        message: `${code} comes with ${statuses.join(" and ")}`,
        remedy: "Keep one status; if the provider uses more, declare an exception on the schema with its source."
      };
    }
  }
};
function isFinal(status) {
  return status >= 400;
}

// scripts/contract/reading/documented.ts
var conditions = ["all", "secured", "body", "query", "path-id"];
function documentedError(entry) {
  const [, code = entry, status] = /^(.+)@([1-5]\d\d)$/.exec(entry) ?? [];
  return { code, status: status === void 0 ? null : Number(status) };
}
function errorEntries(list) {
  return arrayOf(list).filter((entry) => typeof entry === "string" || typeof entry === "number").map(String);
}
function generalRules(document) {
  return arrayOf(document["x-errors-general"]).filter(isObject).map(({ codes, where }) => ({
    errors: errorEntries(codes).map(documentedError),
    where: typeof where === "string" ? [where] : stringsOf(where)
  }));
}
function generalErrors(rules, operation) {
  return rules.filter(({ where }) => covers2(where, operation)).flatMap(({ errors }) => errors);
}
function isDocumented(documented2, code, status) {
  return documented2.some((error) => error.code === code && (error.status ?? status) === status);
}
function covers2(where, operation) {
  return where.length > 0 && where.every((condition) => meets(operation, condition));
}
function meets({ place, security, parameters: parameters2 }, condition) {
  const operation = objectOf(place.value);
  switch (condition) {
    case "all":
      return true;
    case "secured":
      return security.length > 0;
    case "body":
      return operation.requestBody !== void 0;
    case "query":
      return parameters2.some((parameter) => stringOf(objectOf(parameter.value).in) === "query");
    case "path-id":
      return parameters2.some(isPathId);
    default:
      return security.some((alternative) => alternative.some(({ scheme }) => scheme === condition)) || stringsOf(operation.tags).includes(condition);
  }
}
function isPathId(parameter) {
  if (objectOf(parameter.value).in !== "path") return false;
  const schema = objectOf(memberPlace(parameter, "schema").value);
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

// scripts/lint/reading/uses-of-code.ts
function usesOfCode({ codes, errorResponses: errorResponses2 }, code) {
  if (code.startsWith("$")) {
    return errorResponses2.filter(({ bodies }) => bodies.every((body) => body.codes.length === 0)).flatMap(({ uses }) => uses.filter(({ key }) => `$${key}` === code));
  }
  const definition = codes.find((known) => known.code === code);
  return definition?.responses.flatMap(({ uses }) => uses);
}

// scripts/lint/rules/coverage/documented-code-returned.ts
var documentedCodeReturned = {
  id: "documented-code-returned",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-documented` is allowed by a response of the operation.",
  *check(contract) {
    for (const operation of contract.operations) {
      const documented2 = stringsOf(objectOf(operation.place.value)["x-errors-documented"]);
      for (const [index, entry] of documented2.entries()) {
        const { code, status } = documentedError(entry);
        const uses = usesOfCode(contract, code);
        if (uses?.some((use) => use.operation === operation && (status ?? use.status) === use.status)) continue;
        yield {
          pointer: appendPointer(operation.place.pointer, "x-errors-documented", index),
          message: uses === void 0 ? `There is no code ${code}` : `${operation.name} has no response with ${entry}`,
          remedy: uses === void 0 ? "Correct the code." : "Add the response, or take the code off the list."
        };
      }
    }
  }
};

// scripts/lint/rules/coverage/documented-once.ts
var documentedOnce = {
  id: "documented-once",
  family: "coverage",
  preset: "contract",
  summary: "An operation does not list what a rule of `x-errors-general` already says of it.",
  *check({ document, operations }) {
    const rules = generalRules(document);
    for (const { place, security, parameters: parameters2 } of operations) {
      const general = generalErrors(rules, { place, security, parameters: parameters2.map((each) => each.place) });
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
      ...memberPlaces(memberPlace(root, "components", "securitySchemes")).map(([name]) => name),
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
        (operation) => covers2(where, { ...operation, parameters: operation.parameters.map(({ place }) => place) })
      );
      for (const [at, error] of errors.entries()) {
        const uses = usesOfCode(contract, error.code);
        const returned = uses?.some(
          ({ operation, status }) => meant.includes(operation) && isDocumented([error], error.code, status ?? 0)
        );
        if (returned) continue;
        yield {
          pointer: appendPointer(pointer, "codes", at),
          message: uses === void 0 ? `There is no code ${error.code}` : `No operation that this rule is about has a response with ${error.code}`,
          remedy: "Correct the code or `where`, or take the code off the rule."
        };
      }
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
      const remedy = `Add \`${label}\` to the response under its status, or remove the schema.`;
      yield { pointer: place.pointer, message: `No operation returns ${code}`, remedy };
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

// scripts/lint/reading/fields.ts
function memberOfCode(envelope, field) {
  const tokens = bodyTokens(envelope?.[field] ?? "header:");
  const holder = bodyTokens((envelope === null ? void 0 : codePointer(envelope)) ?? "header:")?.slice(0, -1);
  const member = tokens?.at(-1);
  return holder?.join("/") === tokens?.slice(0, -1).join("/") ? member : void 0;
}
function codeHasField(code, envelope, field) {
  const member = memberOfCode(envelope, field);
  return member !== void 0 && hasMember(memberPlace(code.place, "properties"), member);
}
function responseHasField(response, envelope, field) {
  const pointer = envelope[field];
  if (pointer === void 0) return false;
  const name = headerName(pointer);
  if (name !== null) return headerNamed(response, name) !== void 0;
  return response.bodies.some(({ schema }) => schemaReaches(schema, bodyTokens(pointer) ?? []));
}
function headerNamed({ headers }, name) {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}
function schemaReaches(schema, [token2, ...rest]) {
  if (token2 === void 0) return schema.value !== void 0;
  return alternatives(schema).some(
    (place) => hasMember(memberPlace(place, "properties"), token2) && schemaReaches(memberPlace(place, "properties", token2), rest)
  );
}
function neededScope(envelope, { requiredScope }) {
  if (typeof requiredScope !== "string") return void 0;
  const inHeader = headerName(envelope?.requiredScope ?? "") !== null;
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
  *check({ envelope, operations, codes }) {
    const scopeCodes = codes.filter(
      (code) => codeHasField(code, envelope, "requiredScope") || /insufficient[_-]?scope/i.test(code.code)
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
    about: ({ requestBody, parameters: parameters2 }) => requestBody !== null || parameters2.some((each) => each.in === "query"),
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
    about: ({ parameters: parameters2 }) => parameters2.some(namesResource),
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
      yield { pointer: placeOf(first), message, remedy: row.remedy };
      return;
    }
    for (const operation of lacking) {
      const message = `${operation.name} ${row.missing}`;
      yield { pointer: placeOf(operation), message, remedy: row.remedy };
    }
  }
}));
function describes(operation, wanted) {
  if (wanted === void 0) return hasError(operation);
  return operation.responses.some(({ key }) => covers3(key, wanted));
}
function hasError({ responses }) {
  return responses.some(({ key }) => key === "default" || /^[45]/.test(key));
}
function covers3(key, statuses) {
  if (key === "default") return true;
  return statuses.some((status) => key === String(status) || key.toUpperCase() === `${String(status)[0]}XX`);
}
function placeOf({ place }) {
  return hasMember(place, "responses") ? appendPointer(place.pointer, "responses") : place.pointer;
}
function namesResource({ in: location, place }) {
  return location === "path" && objectOf(memberPlace(place, "schema").value).enum === void 0;
}

// scripts/lint/rules/examples/example-carries-code.ts
var exampleCarriesCode = {
  id: "example-carries-code",
  family: "examples",
  preset: "contract",
  summary: "Every example of an error answer carries a code.",
  *check({ envelope, errorResponses: errorResponses2 }) {
    if (envelope === null) return;
    for (const { bodies } of errorResponses2) {
      const coded = bodies.filter(({ mediaType, codes }) => mediaType !== null && codes.length > 0);
      for (const { name, code, pointer } of coded.flatMap(({ examples }) => examples)) {
        if (code !== void 0) continue;
        const message = `The example ${name === null ? "" : `\`${name}\` `}has no code at \`${envelope.code}\``;
        yield { pointer, message, remedy: "Put the code there, or remove the example." };
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
  *check({ errorResponses: errorResponses2, codes: known }) {
    for (const { bodies } of errorResponses2) {
      for (const { codes, examples } of bodies) {
        for (const { code, pointer } of examples) {
          const isKnown = known.some((other) => other.code === code);
          if (code === void 0 || codes.length === 0 && !isKnown) continue;
          if (codes.some((allowed) => allowed.code === code)) continue;
          const remedy = isKnown ? "Add the code's schema to this response, or move the example to the response that has it." : "Correct the code, or write a schema for it.";
          yield { pointer, message: `This response does not allow ${code}`, remedy };
        }
      }
    }
  }
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
      for (const { name, code, pointer } of bodies.flatMap(({ examples }) => examples)) {
        const known = codes.find((other) => other.code === code);
        if (code === void 0 || uncoded && known === void 0) continue;
        const label = known?.label ?? code;
        if (name === label) continue;
        const message = name === null ? `The example of ${code} has no name` : `The example \`${name}\` shows ${code}`;
        yield { pointer, message, remedy: `Write it under \`examples\` as \`${label}\`.` };
      }
    }
  }
};

// scripts/lint/rules/examples/example-order.ts
var exampleOrder = {
  id: "example-order",
  family: "examples",
  preset: "house",
  summary: "Examples come in the order in which the schema lists their codes.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies } of errorResponses2) {
      for (const { holder, codes, examples } of bodies) {
        const listed = codes.map(({ code }) => code);
        const shown = examples.flatMap(({ code }) => code !== void 0 && listed.includes(code) ? [code] : []);
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
      for (const { holder, codes, examples } of bodies) {
        for (const { code, label } of codes) {
          if (examples.some((example) => example.code === code || example.name === label)) continue;
          yield {
            pointer: hasMember(holder, "examples") ? appendPointer(holder.pointer, "examples") : holder.pointer,
            message: `Nothing shows an answer with ${code}`,
            remedy: `Add the example \`${label}\`, or take the code out of the schema.`
          };
        }
      }
    }
  }
};

// scripts/contract/reading/fit-scopes.ts
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
      for (const { fields, pointer } of bodies.flatMap(({ examples }) => examples)) {
        const scope = neededScope(contract.envelope, fields);
        if (scope === void 0 || scope === scopePlaceholder) continue;
        if (scope.split(" ").every((name) => scopes.has(name))) continue;
        const remedy = "Name a scope of the security schemes, or declare this one there.";
        yield { pointer, message: `No security scheme declares the scope \`${scope}\``, remedy };
      }
    }
  }
};
function declaredScopes({ document, operations, root }) {
  const flows = memberPlaces(memberPlace(root, "components", "securitySchemes")).flatMap(
    ([, scheme]) => memberPlaces(memberPlace(scheme, "flows"))
  );
  const named = flows.flatMap(([, flow]) => Object.keys(objectOf(objectOf(flow.value).scopes)));
  const needed = operations.flatMap(({ security }) => security.flat().flatMap(({ scopes }) => scopes));
  return Object.keys(securitySchemesOf(document)).length === 0 ? /* @__PURE__ */ new Set() : /* @__PURE__ */ new Set([...named, ...needed]);
}

// scripts/lint/rules/examples/example-status-agrees.ts
var exampleStatusAgrees = {
  id: "example-status-agrees",
  family: "examples",
  preset: "http",
  summary: "A status in an example's body is the status of its response.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { bodies, statuses } of errorResponses2) {
      for (const { value: value2, pointer } of bodies.flatMap(({ examples }) => examples)) {
        for (const status of statusesIn(value2)) {
          if (statuses.length === 0 || statuses.includes(status)) continue;
          const message = `The example says ${status}, and its response is used for ${statuses.join(" and ")}`;
          yield { pointer, message, remedy: `Write ${statuses.join(" or ")} in the body.` };
        }
      }
    }
  }
};
function statusesIn(body) {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(
    ([name, value2]) => typeof value2 === "number" && /^(?:http_?)?status(?:_?code)?$/i.test(name) ? [value2] : statusesIn(value2)
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
      for (const { name, code, pointer } of bodies.flatMap(({ examples }) => examples)) {
        if (name === null) continue;
        const summary = stringOf(objectOf(placeAt(document, pointer).value).summary).trim();
        const fault = summary === "" ? "has no summary" : summary === code || summary === name ? "has its code for a summary" : summary.endsWith(".") ? "has a summary that ends in a full stop" : void 0;
        if (fault === void 0) continue;
        const remedy = "Say what happened in a few words, such as `summary: The token has expired`.";
        yield { pointer, message: `The example \`${name}\` ${fault}`, remedy };
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
    for (const { headers, bodies } of errorResponses2) {
      const labels = bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
      if (labels.length === 0) continue;
      const redirect = bodies.find(({ mediaType }) => mediaType === null)?.holder;
      for (const { name: header, place, examples } of headers) {
        if (place.pointer === redirect?.pointer) continue;
        for (const { name } of examples) {
          if (name === null || labels.includes(name)) continue;
          const holder = hasMember(place, "examples") ? appendPointer(place.pointer, "examples", name) : place.pointer;
          const message = `\`${name}\`, an example of \`${header}\`, is no code of this response`;
          const remedy = `Name it for one of ${labels.join(", ")}; one value for all of them is an \`example\`.`;
          yield { pointer: holder, message, remedy };
        }
      }
    }
  }
};

// scripts/lint/rules/examples/header-example-per-code.ts
var headerExamplePerCode = {
  id: "header-example-per-code",
  family: "examples",
  preset: "contract",
  summary: "A required header whose examples are named for codes has one for each code of the response.",
  *check({ errorResponses: errorResponses2 }) {
    for (const { headers, bodies } of errorResponses2) {
      const labels = [...new Set(bodies.flatMap(({ codes }) => codes.map(({ label }) => label)))];
      for (const { name: header, place, required, examples } of headers) {
        const keyed = examples.some(({ name }) => name !== null && labels.includes(name));
        if (!required || !keyed) continue;
        for (const label of labels) {
          if (examples.some(({ name }) => name === label)) continue;
          const message = `Nothing shows \`${header}\` with ${label}`;
          const remedy = `Add the example \`${label}\`; if the header comes with some codes only, it is not \`required\`.`;
          yield { pointer: appendPointer(place.pointer, "examples"), message, remedy };
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
      for (const { name, place, examples } of headers) {
        if (examples.length > 0 || schemaExample(memberPlace(place, "schema")) !== void 0) continue;
        const remedy = "Add `example`, or `examples` named for the codes whose values differ.";
        yield { pointer: place.pointer, message: `Nothing shows a value of \`${name}\``, remedy };
      }
    }
  }
};

// scripts/lint/rules/examples/retry-after-matches-body.ts
var retryAfterMatchesBody = {
  id: "retry-after-matches-body",
  family: "examples",
  preset: "contract",
  summary: "`Retry-After` and its twin in the body show the same wait.",
  *check({ errorResponses: errorResponses2 }) {
    for (const response of errorResponses2) {
      const header = headerNamed(response, "retry-after");
      for (const { name, fields, pointer } of response.bodies.flatMap(({ examples }) => examples)) {
        const value2 = header?.examples.find((example) => example.name === name) ?? header?.examples[0];
        if (value2 === void 0 || typeof fields.retryAfter !== "number") continue;
        const sent = headerText(value2.value);
        if (!/^\d+$/.test(sent) || Number(sent) === fields.retryAfter) continue;
        yield {
          pointer,
          message: `The body says ${fields.retryAfter} seconds, and \`Retry-After\` says ${sent}`,
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
  *check({ envelope, errorResponses: errorResponses2, codes }) {
    const known = new Set(codes.map(({ code }) => code));
    for (const response of errorResponses2) {
      const header = headerNamed(response, "www-authenticate");
      for (const { name, value: value2 } of header?.examples ?? []) {
        const body = response.bodies.flatMap(({ examples }) => examples).find((example) => example.name === name);
        if (header === void 0 || name === null || body === void 0) continue;
        const pointer = appendPointer(header.place.pointer, "examples", name);
        const error = challengeParameter(headerText(value2), "error");
        if (error !== void 0 && known.has(error) && error !== body.code) {
          const message = `The challenge says ${error}, and the body ${body.code}`;
          yield { pointer, message, remedy: "Name the code that the body has." };
        }
        const scope = challengeParameter(headerText(value2), "scope");
        const needed = neededScope(envelope, body.fields);
        if (scope !== void 0 && needed !== void 0 && !scope.split(" ").includes(needed)) {
          const message = `The challenge asks for \`${scope}\`, and the body for \`${needed}\``;
          yield { pointer, message, remedy: "Show the same scope in both." };
        }
      }
    }
  }
};

// scripts/lint/rules/exceptions/exception-explained.ts
var members = /* @__PURE__ */ new Set(["rule", "reason", "source"]);
var exceptionExplained = {
  id: "exception-explained",
  family: "exceptions",
  preset: "contract",
  summary: "An exception names its rule, a reason and the provider's page.",
  *check(contract) {
    for (const { pointer, entry } of declaredExceptions(contract)) {
      for (const member of members) {
        if (stringOf(entry[member]).trim() !== "") continue;
        yield { pointer, message: `The exception has no \`${member}\``, remedy: `Add \`${member}\`.` };
      }
      for (const member of Object.keys(entry)) {
        if (members.has(member)) continue;
        const remedy2 = "Take it out; the holder of the list is what the exception is for.";
        yield { pointer: appendPointer(pointer, member), message: `An exception has no \`${member}\``, remedy: remedy2 };
      }
      if (entry.source === void 0 || /^https:\/\/\S+$/.test(stringOf(entry.source))) continue;
      const remedy = "Give the address of the page, beginning with `https://`.";
      yield {
        pointer: appendPointer(pointer, "source"),
        message: "The exception's source is no https address",
        remedy
      };
    }
    const root = objectOf(contract.root.value)["x-error-exceptions"];
    if (root !== void 0 && arrayOf(root).length === 0) {
      const remedy = "Write a list of exceptions, or take it out.";
      yield { pointer: "/x-error-exceptions", message: "The list of exceptions is empty", remedy };
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
    for (const { status, place, operation } of operations.flatMap((each) => each.responses)) {
      const bodiless = status !== null && (status < 200 || status === 204 || status === 205 || status === 304);
      if (!bodiless && operation.method !== "head" || !hasMember(place, "content")) continue;
      const message = bodiless ? `A ${status} has no body` : "An answer to HEAD has no body";
      yield { pointer: appendPointer(place.pointer, "content"), message, remedy: "Take `content` out." };
    }
  }
};

// scripts/lint/rules/http/retry-after-form.ts
var retryAfterForm = {
  id: "retry-after-form",
  family: "http",
  preset: "http",
  summary: "The examples of `Retry-After` are whole seconds or HTTP dates.",
  *check({ errorResponses: errorResponses2 }) {
    for (const response of errorResponses2) {
      const header = headerNamed(response, "retry-after");
      for (const { value: value2 } of header?.examples ?? []) {
        const text = headerText(value2);
        if (header === void 0 || /^\d+$/.test(text) || isHttpDate(text)) continue;
        const remedy = "Write whole seconds, such as `60`.";
        yield { pointer: header.place.pointer, message: `\`Retry-After\` cannot be \`${text}\``, remedy };
      }
    }
  }
};
function isHttpDate(text) {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) && !Number.isNaN(Date.parse(text));
}

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
      yield { pointer: place.pointer, message: `${row.missing(status ?? 0)}${more}`, remedy: row.remedy };
    }
  }
}));
function unique({ operations }) {
  const found = /* @__PURE__ */ new Map();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const key = `${response.place.pointer} ${response.status}`;
    if (!found.has(key)) found.set(key, response);
  }
  return [...found.values()];
}
function hasHeader({ place }, name) {
  const headers = memberPlaces(memberPlace(place, "headers"));
  return headers.some(([header]) => header.toLowerCase() === name.toLowerCase());
}
function bodySaysWait({ envelope, errorResponses: errorResponses2 }, { place }) {
  const response = errorResponses2.find((each) => each.place.pointer === place.pointer);
  const codes = response?.bodies.flatMap((body) => body.codes) ?? [];
  const field = "retryAfter";
  return codes.length > 0 && codes.every((code) => codeHasField(code, envelope, field));
}

// scripts/lint/rules/http/status-registered.ts
import { STATUS_CODES } from "node:http";
var statusRegistered = {
  id: "status-registered",
  family: "http",
  preset: "http",
  level: "warn",
  summary: "Every status is a registered one.",
  *check({ operations }) {
    for (const { status, pointer, operation } of operations.flatMap((each) => each.responses)) {
      if (status === null || STATUS_CODES[status] !== void 0) continue;
      const remedy = "Use the registered status that fits; declare an exception if the provider really sends this one.";
      yield { pointer, message: `${operation.name} has the unregistered status ${status}`, remedy };
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
        const remedy = 'Write a scheme and its parameters, such as `Bearer error="invalid_token"`.';
        yield { pointer: header.place.pointer, message: `\`${text}\` is no challenge`, remedy };
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
    for (const [found] of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      if (isInvented?.(found) !== true && (counts === void 0 || counts(found))) return { name, found };
    }
  }
  return void 0;
}
function masked(found) {
  return found.length < 12 ? `${found.slice(0, 3)}…` : `${found.slice(0, 6)}…${found.slice(-2)}`;
}
function shortened(found) {
  const line = found.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
  return line.length <= 48 ? line : `${line.slice(0, 47)}…`;
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
    counts: (found) => /^\/(?:(?:Users|home)\/[^/]{1,64}\/|[^/]{1,64}\/[^/]{1,64}\/[^/])/i.test(found) || /\.[a-z]{1,5}$/i.test(found)
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
    counts: (found) => !isReservedHost(found.slice(found.indexOf("@") + 1)) && !isInventedMailbox(found)
  },
  { name: "a social security number", pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/ },
  {
    name: "a telephone number",
    pattern: /(?<![\w+-])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/,
    counts: (found) => isDialable(found.replaceAll(/\D/g, ""))
  },
  {
    name: "a telephone number",
    pattern: /(?<![\w+.-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?![\w-])/,
    counts: (found) => isDialable(`1${found.replaceAll(/\D/g, "")}`)
  },
  {
    name: "a card number",
    pattern: /(?<![\w-])(?:[245]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|6(?:011|5\d\d)[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-])/,
    counts: (found) => isCard(found.replaceAll(/\D/g, ""))
  },
  {
    name: "a bank account",
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/,
    counts: (found) => isAccount(found.replaceAll(" ", ""))
  },
  { name: "a medical record number", pattern: /\bMRN[ :#-]{0,3}\d{5}/i },
  { name: "a date of birth", pattern: /\b(?:DOB|date of birth|born(?: on)?)[ :]{1,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/i }
];
function isInventedMailbox(address) {
  const [mailbox = "", host = ""] = address.split("@");
  return isPlainlyFake(mailbox) || /^(?:test(?:er|ing)?\d{0,4}|users?\d{0,4}|user\.?name|names?|e?mail|me|someone|somebody|first\.?(?:name)?\.?last(?:name)?|your.{0,32})$/i.test(
    mailbox
  ) || /^(?:e-?mail|domain|company|yourcompany|yourdomain|acme|test|mail)\.(?:com|org|net|io)$/i.test(host);
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
  return sum % 10 === 0 && !testCards.has(digits) && !/^(\d)\1+$/.test(digits);
}
function isAccount(account) {
  if (account.length < 15 || account.length > 34) return false;
  const moved = `${account.slice(4)}${account.slice(0, 4)}`;
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n && !isPlainlyFake(account);
}

// scripts/lint/rules/leaks/patterns/private-addresses.ts
var octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
var privateAddresses = [
  {
    name: "an address of a private network",
    pattern: new RegExp(
      `(?<![\\w.])(?:10\\.${octet}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7]))\\.${octet}\\.${octet}(?![\\w]|\\.\\d)`
    ),
    // The network itself is no host.
    counts: (found) => !/^10\.0\.0\.0$|^192\.168\.0\.0$|^172\.16\.0\.0$/.test(found)
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

// scripts/lint/rules/leaks/patterns/secrets.ts
var start = "(?<![A-Za-z0-9])";
function token(name, form, counts) {
  return { name, pattern: new RegExp(`${start}${form}`), ...counts === void 0 ? {} : { counts } };
}
function isMixed(found) {
  const value2 = found.split(/[=:"'\s]/).findLast((part) => part !== "") ?? "";
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
    counts: (found) => /\d/.test(found) && /[A-Za-z]\d|\d[A-Za-z]/.test(found)
  },
  { name: "a basic credential", pattern: /(?<![A-Za-z])Basic [A-Za-z0-9+/]{12,256}={0,2}/, counts: isBasicCredential },
  {
    name: "a user and password in an address",
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`]{1,64}:[^\s:@/"'`]{3,64}@[\w.-]{1,253}/i,
    counts: (found) => !isReservedHost(found.slice(found.indexOf("@") + 1)) && !/:(?:pass(?:word)?|pwd|secret)@/i.test(found)
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
function isBasicCredential(found) {
  try {
    const credential = atob(found.slice("Basic ".length));
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
    for (const { place } of codes) yield* membersOf(place, /* @__PURE__ */ new Set());
  }
};
function* membersOf(schema, seen) {
  if (seen.has(schema.pointer)) return;
  seen.add(schema.pointer);
  for (const [name, member] of memberPlaces(memberPlace(schema, "properties"))) {
    const value2 = objectOf(member.value);
    if (debugNames.test(name)) {
      const remedy = "Take it out; a request id is enough to find the entry in the provider's log.";
      yield { pointer: member.pointer, message: `\`${name}\` would publish what goes on inside`, remedy };
    } else if (!isObject(member.value) || Object.keys(value2).every((key) => key === "description")) {
      const remedy = "Give it a type, or take it out.";
      yield { pointer: member.pointer, message: `\`${name}\` may hold anything`, remedy };
    }
    yield* membersOf(member, seen);
  }
}

// scripts/lint/rules/leaks/no-echoed-id.ts
var noEchoedId = {
  id: "no-echoed-id",
  family: "leaks",
  preset: "house",
  summary: "The message of an error example repeats no id of the request.",
  *check({ operations, errorResponses: errorResponses2 }) {
    const ids = /* @__PURE__ */ new Set();
    for (const { place, in: location } of operations.flatMap(({ parameters: parameters2 }) => parameters2)) {
      if (location !== "path") continue;
      for (const { value: value2 } of examplesOf(place)) if (typeof value2 === "string" && /[\d_-]/.test(value2)) ids.add(value2);
    }
    const idLike = /\{\w{1,64}\}|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
    for (const { fields, pointer } of errorResponses2.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples))) {
      const message = fields.message;
      if (typeof message !== "string") continue;
      const echoed = idLike.exec(message)?.[0] ?? [...ids].find((id) => message.includes(id));
      if (echoed === void 0) continue;
      const at = appendPointer(pointer, "value");
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
  *check(contract) {
    for (const definition of contract.codes) {
      if (definition.error?.sameBody !== true) continue;
      const pointer = appendPointer(definition.place.pointer, "x-error", "sameBody");
      for (const field of ["param", "requiredScope"]) {
        const member = memberOfCode(contract.envelope, field);
        const properties = definition.schema.properties;
        if (member === void 0 || !Object.hasOwn(Object(properties), member)) continue;
        const message = `\`${member}\` could tell the cause of ${definition.code}, which is promised to look the same`;
        yield { pointer, message, remedy: `Take \`${member}\` out of the schema.` };
      }
      yield* differences(contract, definition);
    }
  }
};
function* differences({ envelope }, { code, label, responses }) {
  const volatile = [envelope?.requestId, envelope?.timestamp];
  let first;
  for (const { bodies, headers } of responses) {
    const sent = headers.flatMap(({ name, examples }) => {
      const own = examples.find((example) => example.name === label);
      return own === void 0 ? [] : [`${name.toLowerCase()}: ${headerText(own.value)}`];
    });
    for (const { value: value2, pointer } of bodies.flatMap(({ examples }) => examples.filter((each) => each.code === code))) {
      const answer = JSON.stringify([withoutMembers(value2, volatile), ...sent]);
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
    Object.entries(value2).filter(([name]) => !pointers.includes(appendPointer(at, name))).map(([name, member]) => [name, withoutMembers(member, pointers, appendPointer(at, name))])
  );
}

// scripts/lint/rules/recovery/after-has-wait.ts
var afterHasWait = {
  id: "after-has-wait",
  family: "recovery",
  preset: "contract",
  summary: "A code whose recovery is `after` comes with a wait, in `Retry-After` or in its body.",
  *check({ envelope, codes }) {
    for (const definition of codes) {
      if (definition.error?.recovery !== "after" || codeHasField(definition, envelope, "retryAfter")) continue;
      for (const response of definition.responses) {
        if (headerNamed(response, "retry-after") !== void 0) continue;
        const remedy = "Describe `Retry-After` or the wait in the body; without either the recovery is `backoff`.";
        yield { pointer: response.place.pointer, message: `${definition.code} says to wait, but not how long`, remedy };
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
        { const: "after", description: "Wait as told, then repeat." },
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

// scripts/lint/reading/vocabulary.ts
var recoveries = extensions_schema_default.$defs.recovery.oneOf.map((branch) => branch.const);
var bases = extensions_schema_default.$defs.basis.enum;
var errorMembers = Object.keys(extensions_schema_default.$defs["x-error"].properties).filter(
  (member) => member !== "inferred" && member !== "sameBody"
);
var allErrorMembers = Object.keys(extensions_schema_default.$defs["x-error"].properties);
var inferableMembers = extensions_schema_default.$defs["x-error"].properties.inferred.items.enum;
var envelopeMembers = Object.keys(extensions_schema_default.$defs.envelope.properties);

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
      const unknown = stringsOf(error.inferred).filter((member) => !inferableMembers.includes(member));
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
      for (const member of ["action", "userMessage"]) {
        const sentences = stringOf(error[member]).split(/(?<=[.!?;])\s+/);
        if (!sentences.some((sentence) => invitesRepeating.test(sentence))) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", member),
          message: `The same request can never succeed after ${code}, but \`${member}\` says to try again`,
          remedy: "Say what to change first, or choose the recovery that repeats."
        };
      }
    }
  }
};

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
        const remedy = "Write `recovery: check`, or say that nothing happened.";
        yield {
          pointer,
          message: `The request behind ${code} may have happened, but its recovery is \`${recovery}\``,
          remedy
        };
      }
      if (recovery === "check" && !says) {
        const remedy = "Say in the description what may have happened, or choose another recovery.";
        yield {
          pointer,
          message: `${code} is to be checked, but nothing says that its request may have happened`,
          remedy
        };
      }
    }
  }
};

// scripts/lint/rules/recovery/recovery-declared.ts
var recoveryDeclared = {
  id: "recovery-declared",
  family: "recovery",
  preset: "house",
  summary: "The schema of a code says in `x-error` what to do about it, and where that is known from.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      if (error === void 0) {
        const remedy = `Add \`x-error\` with ${errorMembers.join(", ")}.`;
        yield { pointer: place.pointer, message: `Nothing says what to do about ${label}`, remedy };
        continue;
      }
      const pointer = appendPointer(place.pointer, "x-error");
      for (const member of errorMembers) {
        if (stringOf(error[member]).trim() !== "") continue;
        yield { pointer, message: `${label} has no \`${member}\``, remedy: `Add \`${member}\` to its \`x-error\`.` };
      }
      for (const member of Object.keys(error)) {
        if (allErrorMembers.includes(member)) continue;
        const remedy = `Use one of ${allErrorMembers.join(", ")}.`;
        yield { pointer: appendPointer(pointer, member), message: `\`x-error\` has no member \`${member}\``, remedy };
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
      for (const [member, words2] of [
        ["recovery", recoveries],
        ["basis", bases]
      ]) {
        const value2 = error?.[member];
        if (value2 === void 0 || value2 === "" || words2.some((word) => word === value2)) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", member),
          message: `${label} has the unknown ${member} \`${String(value2)}\``,
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
  summary: "`refresh` stands only on a 401, in an API that describes how to refresh.",
  *check(contract) {
    for (const { code, place, error, responses } of contract.codes) {
      if (error?.recovery !== "refresh") continue;
      const pointer = appendPointer(place.pointer, "x-error");
      const others = responses.flatMap(({ statuses }) => statuses).filter((status) => status !== 401);
      if (others.length > 0) {
        const remedy = "Write the recovery that fits its status; a token that has ended is a 401.";
        yield { pointer, message: `${code} asks for a refresh on a ${others[0]}`, remedy };
      }
      if (!describesRefresh(contract)) {
        const remedy = "Add `refreshUrl` to the flow, or the operation that takes a refresh token, or write `reauthorize`.";
        yield { pointer, message: `${code} asks for a refresh, and nothing describes one`, remedy };
      }
    }
  }
};
function describesRefresh({ root, operations }) {
  const flows = memberPlaces(memberPlace(root, "components", "securitySchemes")).flatMap(
    ([, scheme]) => memberPlaces(memberPlace(scheme, "flows"))
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
    for (const { name, method, parameters: parameters2, place } of operations) {
      const said = objectOf(place.value)["x-idempotent"];
      const pointer = appendPointer(place.pointer, "x-idempotent");
      const singleUse = parameters2.find(
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
        const remedy = "Write the address of the provider's page, beginning with `https://`.";
        yield { pointer, message: `The source of ${code} is no https address`, remedy };
      } else if (domains.size > 0 && !domains.has(domainOf(source))) {
        const remedy = `Give a page of ${[...domains].join(" or ")}; name another home of the provider in \`externalDocs\`.`;
        yield { pointer, message: `The source of ${code} is not the provider's`, remedy };
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
var waitHasAfter = {
  id: "wait-has-after",
  family: "recovery",
  preset: "contract",
  summary: "A code whose body tells a wait has a recovery that waits.",
  *check({ envelope, codes }) {
    for (const definition of codes) {
      const recovery = definition.error?.recovery;
      if (typeof recovery !== "string" || waiting.has(recovery)) continue;
      if (!codeHasField(definition, envelope, "retryAfter")) continue;
      yield {
        pointer: appendPointer(definition.place.pointer, "x-error"),
        message: `${definition.code} tells a wait, but its recovery is \`${recovery}\``,
        remedy: "Write `recovery: after`, or take the wait out of the schema."
      };
    }
  }
};

// scripts/lint/rules/shape/code-constant.ts
var codeConstant = {
  id: "code-constant",
  family: "shape",
  preset: "house",
  summary: "Each code has a schema of its own, which fixes it with `const`.",
  *check({ envelope, codes }) {
    const member = memberOfCode(envelope, "code");
    if (member === void 0) return;
    for (const { place, label } of codes) {
      const properties = memberPlace(place, "properties");
      if (typeof objectOf(memberPlace(properties, member).value).const === "string") continue;
      yield {
        pointer: hasMember(properties, member) ? appendPointer(properties.pointer, member) : place.pointer,
        message: `The \`${member}\` of ${label} is not fixed`,
        remedy: `Write \`${member}: { const: … }\`; several codes need one schema each.`
      };
    }
  }
};

// scripts/lint/rules/shape/code-members-required.ts
var codeMembersRequired = {
  id: "code-members-required",
  family: "shape",
  preset: "contract",
  summary: "A code's schema requires the code, and the wait or scope that it describes.",
  *check({ envelope, codes }) {
    for (const definition of codes) {
      for (const field of ["code", "retryAfter", "requiredScope"]) {
        const member = memberOfCode(envelope, field);
        if (member === void 0 || !codeHasField(definition, envelope, field)) continue;
        if (stringsOf(definition.schema.required).includes(member)) continue;
        yield {
          pointer: definition.place.pointer,
          message: `${definition.label} may come without its \`${member}\``,
          remedy: `Add \`${member}\` to \`required\`.`
        };
      }
    }
  }
};

// scripts/lint/rules/shape/code-schema-closed.ts
var codeSchemaClosed = {
  id: "code-schema-closed",
  family: "shape",
  preset: "house",
  summary: "The schema of a code allows no member that it does not describe.",
  *check({ codes }) {
    for (const { place, schema, label } of codes) {
      if (schema.additionalProperties === false || schema.unevaluatedProperties === false) continue;
      yield {
        pointer: place.pointer,
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
  summary: "The schema of a code stands alone, without allOf, anyOf or oneOf.",
  *check({ codes }) {
    for (const { place, schema, label } of codes) {
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
    for (const { place, component, label, code, schema } of codes) {
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
    for (const { code, place } of codes) {
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
  *check({ envelope, errorResponses: errorResponses2 }) {
    const member = memberOfCode(envelope, "code");
    for (const { bodies } of errorResponses2) {
      for (const { path, codes } of bodies) {
        const list = path.at(-1);
        const schema = objectOf(list?.value);
        if (list === void 0 || member === void 0 || codes.length === 0 || codes[0]?.place.pointer === list.pointer)
          continue;
        if (!Array.isArray(schema.oneOf)) {
          const remedy = "List them under `oneOf`: an answer has exactly one code.";
          yield { pointer: list.pointer, message: "The codes are not listed in a `oneOf`", remedy };
        }
        const listed = memberPlaces(memberPlace(list, "oneOf")).map(([, { pointer }]) => pointer);
        if (!listed.every((pointer) => codes.some(({ place }) => place.pointer === pointer))) continue;
        const discriminator = isObject(schema.discriminator) ? schema.discriminator : void 0;
        const nameable = codes.every(({ code, label }) => code === label);
        if (discriminator === void 0 ? nameable : discriminator.propertyName !== member) {
          const message = `Nothing tells a tool that \`${member}\` chooses among the codes`;
          yield { pointer: list.pointer, message, remedy: `Write \`discriminator: { propertyName: ${member} }\`.` };
        }
        if (discriminator?.mapping !== void 0) {
          yield {
            pointer: appendPointer(list.pointer, "discriminator", "mapping"),
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
      const remedy = "Write `x-error-envelope: { code: /error/code, message: /error/message }` with this API's own places.";
      yield { pointer: "", message: "Nothing says where an error answer keeps its code", remedy };
      return;
    }
    const pointer = "/x-error-envelope";
    if (isObject(declared)) yield* faultsOf(declared, pointer);
    else for (const [index, envelope] of declared.entries()) yield* faultsOf(objectOf(envelope), `${pointer}/${index}`);
  }
};
function* faultsOf(envelope, pointer) {
  if (envelope.code === void 0 && envelope.errors === void 0) {
    const remedy = "Add `code` with a JSON Pointer such as `/error/code`, or with `header:` and a header's name.";
    yield { pointer, message: "The envelope has no `code`", remedy };
  }
  for (const [field, place] of Object.entries(envelope)) {
    const at = appendPointer(pointer, field);
    if (!envelopeMembers.includes(field)) {
      const message = `The envelope has the unknown field \`${field}\``;
      yield { pointer: at, message, remedy: `Use one of ${envelopeMembers.join(", ")}, or take it out.` };
    } else if (envelopeFields.some((known) => known === field) && !isFieldPlace(place)) {
      const message = `The envelope's \`${field}\` is neither a JSON Pointer nor the name of a header`;
      const remedy = "Write a pointer that begins with `/`, or `header:` and the header's name.";
      yield { pointer: at, message, remedy };
    }
  }
}

// scripts/lint/rules/shape/envelope-fields-exist.ts
var envelopeFieldsExist = {
  id: "envelope-fields-exist",
  family: "shape",
  preset: "contract",
  summary: "Every field of the envelope is in some error answer.",
  *check({ envelope, errorResponses: errorResponses2 }) {
    if (envelope === null || errorResponses2.length === 0) return;
    for (const field of envelopeFields) {
      const place = envelope[field];
      if (place === void 0) continue;
      if (errorResponses2.some((response) => responseHasField(response, envelope, field))) continue;
      yield {
        pointer: appendPointer("/x-error-envelope", field),
        message: `No error answer has anything at \`${place}\`, where the envelope puts \`${field}\``,
        remedy: "Point at the member or header that the answers have, or take the field out of the envelope."
      };
    }
  }
};

// scripts/lint/rules/shape/error-body-closed.ts
var errorBodyClosed = {
  id: "error-body-closed",
  family: "shape",
  preset: "house",
  summary: "The objects around a code are closed, and require what leads to it.",
  *check({ envelope, errorResponses: errorResponses2 }) {
    const tokens = bodyTokens(envelope?.code ?? "header:") ?? [];
    for (const { bodies } of errorResponses2) {
      for (const { path } of bodies) {
        for (const [index, { pointer, value: value2 }] of path.slice(0, tokens.length - 1).entries()) {
          const { additionalProperties, unevaluatedProperties, required } = objectOf(value2);
          const member = tokens[index] ?? "";
          if (additionalProperties !== false && unevaluatedProperties !== false) {
            const message = `The object around \`${member}\` is open: a leaked member would be valid`;
            yield { pointer, message, remedy: "Add `additionalProperties: false`." };
          }
          if (!stringsOf(required).includes(member)) {
            const message = `An error answer may come without its \`${member}\``;
            yield { pointer, message, remedy: `Add \`${member}\` to \`required\`.` };
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
  *check({ envelope, errorResponses: errorResponses2 }) {
    if (envelope === null) return;
    for (const { place, uses, bodies } of errorResponses2) {
      if (uses.every(({ operation }) => operation.method === "head")) continue;
      if (bodies.length === 0) {
        const remedy = "Describe its `content` with the codes that the provider sends there.";
        yield { pointer: place.pointer, message: "The error response has no body", remedy };
      }
      for (const { codes, holder } of bodies) {
        if (codes.length > 0) continue;
        yield {
          pointer: holder.pointer,
          message: `The body's schema lists no code at \`${envelope.code}\``,
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
        const remedy = "Use `application/json`, or `application/problem+json` for problem details.";
        yield { pointer, message: `\`${mediaType}\` is no JSON media type that errors are read as`, remedy };
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
  summary: "Every error response stands under one status.",
  *check({ operations }) {
    for (const { responses } of operations) {
      for (const { key, status, pointer } of responses) {
        if (status !== null) continue;
        yield {
          pointer,
          message: `\`${key}\` stands for no one status`,
          remedy: "Name each status that the provider documents, with its codes."
        };
      }
    }
  }
};

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
        const remedy = "Write `security: []` where no credential is needed, and name the schemes where one is.";
        yield { pointer: appendPointer(pointer, "security", index), message, remedy };
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
  summary: "The documentation address of a code is https and ends in the code.",
  *check({ envelope, codes, errorResponses: errorResponses2 }) {
    const member = memberOfCode(envelope, "docUrl");
    for (const definition of codes) {
      if (member === void 0 || !codeHasField(definition, envelope, "docUrl")) continue;
      const described = memberPlace(definition.place, "properties", member);
      const constant = stringOf(objectOf(described.value).const);
      if (constant !== "") yield* faultsOf2(constant, definition.code, described.pointer);
    }
    for (const { fields, code, pointer } of errorResponses2.flatMap(
      ({ bodies }) => bodies.flatMap((body) => body.examples)
    )) {
      if (typeof fields.docUrl === "string" && code !== void 0) yield* faultsOf2(fields.docUrl, code, pointer);
    }
  }
};
function* faultsOf2(url, code, pointer) {
  if (!url.startsWith("https://")) {
    const remedy = "Begin it with `https://`.";
    yield { pointer, message: `The documentation address of ${code} is not https`, remedy };
  }
  const end = url.endsWith("/") ? url.slice(0, -1) : url;
  if (!["/", "#", "="].some((mark) => end.endsWith(`${mark}${code}`))) {
    const remedy = `End it in \`/${code}\` or \`#${code}\`.`;
    yield { pointer, message: `The documentation address of ${code} does not end in the code`, remedy };
  }
}

// scripts/lint/rules/words/message-explains.ts
var messageExplains = {
  id: "message-explains",
  family: "words",
  preset: "house",
  summary: "A message says more than its code, and a user message is not the action.",
  *check({ codes, errorResponses: errorResponses2 }) {
    for (const { code, fields, pointer } of errorResponses2.flatMap(
      ({ bodies }) => bodies.flatMap((body) => body.examples)
    )) {
      const message = fields.message;
      if (typeof message !== "string" || code === void 0) continue;
      if (message.trim() !== "" && message.trim() !== code) continue;
      const remedy = "Say what went wrong, as the provider does.";
      yield { pointer, message: `The message of ${code} says nothing beyond the code`, remedy };
    }
    for (const { label, place, error } of codes) {
      const text = stringOf(error?.userMessage).trim();
      if (text === "" || text !== stringOf(error?.action).trim()) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} is what developers are told`,
        remedy: "Say to the person what it means for them."
      };
    }
  }
};

// scripts/lint/rules/words/response-names-codes.ts
var responseNamesCodes = {
  id: "response-names-codes",
  family: "words",
  preset: "house",
  summary: "The description of an error response names each of its codes.",
  *check({ errorResponses: errorResponses2 }) {
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
        ({ examples }) => examples.flatMap(
          ({ fields, pointer }) => typeof fields.message === "string" ? [{ pointer, stops: /[.!?]$/.test(fields.message.trim()) }] : []
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
      const found = code?.code ?? /\b[1-5]\d\d\b|`|\b\w{1,64}_\w{1,64}\b/.exec(text)?.[0] ?? jargon.exec(text)?.[0];
      if (found === void 0) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "userMessage"),
        message: `The user message of ${label} says \`${found}\`, which is for developers`,
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
  openOperationsEmpty,
  schemaDialectDeclared,
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
  retryAfterMatchesBody,
  wwwAuthenticateMatchesBody,
  bodyStatusNeedsBody,
  codeOneStatus,
  documentedCodeBasis,
  documentedCodeReturned,
  documentedOnce,
  generalRuleApplies,
  noUnusedCode,
  noUnusedPart,
  scopedForbidden,
  ...statusCoverageRules,
  bodilessStatus,
  retryAfterForm,
  ...statusHeaderRules,
  statusRegistered,
  wwwAuthenticateForm,
  afterHasWait,
  inferredOfDocumented,
  neverIsFinal,
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
  responseNamesCodes,
  textsEndAlike,
  userMessagePlain,
  userMessageShort,
  exceptionCurrent,
  exceptionExplained
];

// scripts/lint/spectral/ruleset.ts
var checked = /* @__PURE__ */ new WeakMap();
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
          function: (document, _options, context) => ruleResults(id, document, context)
        }
      }
    ])
  )
};
var ruleset_default = ruleset;
function ruleResults(id, document, { documentInventory }) {
  const inParts = Object.keys(documentInventory.referencedDocuments).length > 0;
  if (!isObject(document) || document.openapi === void 0 || inParts) return [];
  const faults = checked.get(document) ?? checkRules(allRules, readErrorContract(document));
  checked.set(document, faults);
  return faults.filter(({ rule }) => rule.id === id).map(({ message, remedy, pointer }) => ({ message: `${message}. ${remedy}`, path: parsePointer(pointer) }));
}
export {
  ruleset_default as default
};
