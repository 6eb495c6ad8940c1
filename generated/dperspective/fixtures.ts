// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { type Answer, fixtureOf } from "../../client/testing/fixture.ts";

/** The answers that each operation documents: by name, and the names among them that are codes. */
export interface DPerspectiveAnswers {
  "GET /api/v1/health-data": { name: "ok" | "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "readings" | "empty"; code: "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "GET /api/v1/health-data/{category}": { name: "ok" | "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "readings" | "empty"; code: "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "GET /api/v1/aggregations": { name: "ok" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "summary"; code: "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "GET /api/v1/trends": { name: "ok" | "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "points" | "empty"; code: "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "GET /api/v1/symptoms": { name: "ok" | "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "symptoms" | "empty"; code: "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "GET /api/v1/medications": { name: "ok" | "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "medications" | "empty"; code: "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "GET /api/v1/medications/{id}/adherence": { name: "ok" | "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" | "history"; code: "VALIDATION_ERROR" | "UNSUPPORTED_VERSION" | "UNAUTHORIZED" | "TOKEN_EXPIRED" | "INSUFFICIENT_SCOPE" | "CONSENT_REQUIRED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR" | "ACCESS_NOT_RECORDED" };
  "POST /oauth/authorize": { name: "ok" | "VALIDATION_ERROR" | "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "pending"; code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "POST /oauth/token": { name: "ok" | "VALIDATION_ERROR" | "UNAUTHORIZED" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "tokens"; code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "CONSENT_REQUIRED" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "GET /partner/consent/pending": { name: "ok" | "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "pending" | "empty"; code: "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "POST /partner/consent/pending/{id}/approve": { name: "ok" | "VALIDATION_ERROR" | "UNAUTHORIZED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR"; code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "POST /partner/consent/pending/{id}/deny": { name: "ok" | "UNAUTHORIZED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR"; code: "UNAUTHORIZED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "GET /partner/consent/grants": { name: "ok" | "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "grants" | "ended" | "empty"; code: "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "DELETE /partner/consent/grants/{id}": { name: "ok" | "UNAUTHORIZED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR"; code: "UNAUTHORIZED" | "NOT_FOUND" | "RATE_LIMITED" | "INTERNAL_ERROR" };
  "POST /developer/apps": { name: "ok" | "VALIDATION_ERROR" | "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" | "application"; code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "RATE_LIMITED" | "INTERNAL_ERROR" };
}

const a: readonly Answer[] = [
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"b5a47b77-4273-4bc7-9cfb-fb656f094d48",type:"heart_rate",value:72,unit:"bpm",timestamp:"2025-01-01T10:00:00Z",source:"wearable"}],pagination:{page:1,pageSize:20,total:137,totalPages:7}}},
  {status:400,headers:{"Content-Type":"application/json"},body:{error:{code:"VALIDATION_ERROR",message:"The request is not valid."}}},
  {status:400,headers:{"Content-Type":"application/json"},body:{error:{code:"UNSUPPORTED_VERSION",message:"This API version is not supported."}}},
  {status:401,headers:{"Content-Type":"application/json"},body:{error:{code:"UNAUTHORIZED",message:"Authentication is required."}}},
  {status:401,headers:{"Content-Type":"application/json"},body:{error:{code:"TOKEN_EXPIRED",message:"The access token has expired."}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"INSUFFICIENT_SCOPE",message:"The access token lacks a required scope.",requiredScope:"read:health-data"}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"CONSENT_REQUIRED",message:"No active consent grant covers the requested scope."}}},
  {status:429,headers:{"Content-Type":"application/json"},body:{error:{code:"RATE_LIMITED",message:"The rate limit was exceeded.",retryAfterSeconds:42}}},
  {status:500,headers:{"Content-Type":"application/json"},body:{error:{code:"INTERNAL_ERROR",message:"An unexpected error occurred."}}},
  {status:500,headers:{"Content-Type":"application/json"},body:{error:{code:"ACCESS_NOT_RECORDED",message:"The access could not be recorded."}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[],pagination:{page:1,pageSize:20,total:0,totalPages:0}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"b5a47b77-4273-4bc7-9cfb-fb656f094d48",type:"Heart Rate",value:72,unit:"bpm",timestamp:"2025-01-01T10:00:00Z",source:"wearable"}],pagination:{page:1,pageSize:20,total:1,totalPages:1}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"INSUFFICIENT_SCOPE",message:"The access token lacks a required scope.",requiredScope:"read:health-data:heart"}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:{}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"INSUFFICIENT_SCOPE",message:"The access token lacks a required scope.",requiredScope:"read:aggregations"}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{}],pagination:{page:1,pageSize:20,total:1,totalPages:1}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"INSUFFICIENT_SCOPE",message:"The access token lacks a required scope.",requiredScope:"read:trends"}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"ee199547-8e73-451a-b9a0-f9ceca3b4ab4",description:"Mild headache after lunch",severity:"mild",timestamp:"2025-01-01T10:00:00Z"}],pagination:{page:1,pageSize:20,total:1,totalPages:1}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"INSUFFICIENT_SCOPE",message:"The access token lacks a required scope.",requiredScope:"read:symptoms"}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"52ed8f77-97d5-4a9e-aa14-65cf4c29b89d",name:"Examplamine",dosage:"10 mg",frequency:"once a day",condition:"Seasonal allergy",pattern:"morning"}],pagination:{page:1,pageSize:20,total:1,totalPages:1}}},
  {status:403,headers:{"Content-Type":"application/json"},body:{error:{code:"INSUFFICIENT_SCOPE",message:"The access token lacks a required scope.",requiredScope:"read:medications"}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{}]}},
  {status:404,headers:{"Content-Type":"application/json"},body:{error:{code:"NOT_FOUND",message:"The resource was not found."}}},
  {status:200,headers:{"Content-Type":"application/json"},body:{}},
  {status:200,headers:{"Content-Type":"application/json"},body:{access_token:"access_example_02",refresh_token:"refresh_example_02",expires_in:3600,scope:"read:health-data read:medications"}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"4d2ef986-0fbe-44a1-be84-9f1635cd5cdf",clientId:"9f3c1ab27de84065",displayName:"My Health Dashboard",requestedScopes:["read:health-data","read:medications"],expiresAt:"2025-01-01T10:15:00Z"}]}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[]}},
  {status:204,headers:{}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"2f631698-f418-4e08-b2bc-e819644f23e5",clientId:"9f3c1ab27de84065",scopes:["read:medications"],status:"active",createdAt:"2025-01-01T10:00:00Z",expiresAt:"2025-04-01T10:00:00Z"}]}},
  {status:200,headers:{"Content-Type":"application/json"},body:{data:[{id:"55aa8c92-9ac0-4a79-b319-97733d80fba0",clientId:"9f3c1ab27de84065",scopes:["read:medications"],status:"revoked",createdAt:"2025-01-02T14:19:16Z",expiresAt:"2025-04-02T14:19:16Z"}]}},
  {status:201,headers:{"Content-Type":"application/json"},body:{clientId:"9f3c1ab27de84065",clientSecret:"secret_example_01",displayName:"My Health Dashboard",status:"active"}},
];

/** Every documented answer, by operation and name. */
export const answers = {
  "GET /api/v1/health-data": { ok: a[0], VALIDATION_ERROR: a[1], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[5], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], readings: a[0], empty: a[10] },
  "GET /api/v1/health-data/{category}": { ok: a[11], VALIDATION_ERROR: a[1], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[12], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], readings: a[11], empty: a[10] },
  "GET /api/v1/aggregations": { ok: a[13], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[14], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], summary: a[13] },
  "GET /api/v1/trends": { ok: a[15], VALIDATION_ERROR: a[1], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[16], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], points: a[15], empty: a[10] },
  "GET /api/v1/symptoms": { ok: a[17], VALIDATION_ERROR: a[1], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[18], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], symptoms: a[17], empty: a[10] },
  "GET /api/v1/medications": { ok: a[19], VALIDATION_ERROR: a[1], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[20], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], medications: a[19], empty: a[10] },
  "GET /api/v1/medications/{id}/adherence": { ok: a[21], VALIDATION_ERROR: a[1], UNSUPPORTED_VERSION: a[2], UNAUTHORIZED: a[3], TOKEN_EXPIRED: a[4], INSUFFICIENT_SCOPE: a[20], CONSENT_REQUIRED: a[6], NOT_FOUND: a[22], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], ACCESS_NOT_RECORDED: a[9], history: a[21] },
  "POST /oauth/authorize": { ok: a[23], VALIDATION_ERROR: a[1], UNAUTHORIZED: a[3], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], pending: a[23] },
  "POST /oauth/token": { ok: a[24], VALIDATION_ERROR: a[1], UNAUTHORIZED: a[3], CONSENT_REQUIRED: a[6], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], tokens: a[24] },
  "GET /partner/consent/pending": { ok: a[25], UNAUTHORIZED: a[3], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], pending: a[25], empty: a[26] },
  "POST /partner/consent/pending/{id}/approve": { ok: a[27], VALIDATION_ERROR: a[1], UNAUTHORIZED: a[3], NOT_FOUND: a[22], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8] },
  "POST /partner/consent/pending/{id}/deny": { ok: a[27], UNAUTHORIZED: a[3], NOT_FOUND: a[22], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8] },
  "GET /partner/consent/grants": { ok: a[28], UNAUTHORIZED: a[3], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], grants: a[28], ended: a[29], empty: a[26] },
  "DELETE /partner/consent/grants/{id}": { ok: a[27], UNAUTHORIZED: a[3], NOT_FOUND: a[22], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8] },
  "POST /developer/apps": { ok: a[30], VALIDATION_ERROR: a[1], UNAUTHORIZED: a[3], RATE_LIMITED: a[7], INTERNAL_ERROR: a[8], application: a[30] },
} as { [Key in keyof DPerspectiveAnswers]: Record<DPerspectiveAnswers[Key]["name"], Answer> };

/**
 * A documented answer of DPerspective Third-Party API as a `Response`: a code, a code with its status, `ok`, or the name of a success.
 * @example
 * ```ts
 * import { fixture } from "error-contracts/dperspective/fixtures";
 *
 * export const fetch = async () => fixture("GET /api/v1/health-data", "ok");
 * ```
 */
export const fixture = fixtureOf<DPerspectiveAnswers>(answers);
