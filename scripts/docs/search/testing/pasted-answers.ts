/**
 * Answers as readers paste them, whole and in part, from terminals, logs, stacks and other languages; what must come first
 * is written as in the corpus. No id in them is a real one.
 */
export const pastedAnswers: readonly (readonly [text: string, first: readonly string[]])[] = [
  [
    "{\n  'error': {\n    'code': 'CONSENT_REQUIRED',\n    'message': 'No active consent grant covers the requested scope.'\n  }\n}",
    ["dperspective/errors/CONSENT_REQUIRED/"],
  ],
  ["{error: {code: 'TOKEN_EXPIRED', message: 'x'}}", ["dperspective/errors/TOKEN_EXPIRED/"]],
  ["{ error: 'not_found', error_description: 'The resource was not found' }", ["loop/errors/not_found/"]],
  ['"error_code": "NOT_FOUND"', ["authos/errors/NOT_FOUND/"]],
  ['"error": {\n  "code": "NOT_FOUND"', ["dperspective/errors/NOT_FOUND/"]],
  ['"error":"forbidden"', ["loop/errors/forbidden/"]],
  ['{"error":"forbidden","error_desc', ["loop/errors/forbidden/"]],
  ['{"error":"Token expired","error_code":"TOKEN_EXPIRED","timest', ["authos/errors/TOKEN_EXPIRED/"]],
  ['{"error":{"code":"UNAUTHORIZED","mess', ["dperspective/errors/UNAUTHORIZED/"]],
  [
    '{"data":null,"response":{"error":{"code":"INSUFFICIENT_SCOPE","message":"The access token lacks a required scope.","requiredScope":"read:health-data"}}}',
    ["dperspective/errors/INSUFFICIENT_SCOPE/"],
  ],
  [
    '{"level":50,"time":1764028800,"err":{"status":404,"body":{"error":"Organization not found","error_code":"NOT_FOUND","timestamp":"2025-01-15T10:30:00.123Z"}}}',
    ["authos/errors/NOT_FOUND/"],
  ],
  [
    '{"level":"error","message":"upstream","response":"{\\"error\\":\\"not_found\\",\\"error_description\\":\\"x\\"}"}',
    ["loop/errors/not_found/"],
  ],
  ['[{"error":{"type":"permission_error","code":"forbidden","message":"x"}}]', ["medblocks/errors/forbidden/"]],
  [
    "Error: Request failed with status code 429\n    at createError (axios.js:15)\n  response: { data: { error: { code: 'RATE_LIMITED', message: 'The rate limit was exceeded.', retryAfterSeconds: 42 } } }",
    ["dperspective/errors/RATE_LIMITED/"],
  ],
  ['AxiosError: Request failed with status code 401 {"error":"invalid_token"}', ["loop/errors/invalid_token/"]],
  [
    'Error 403: {"error":{"type":"permission_error","code":"insufficient_scope","message":"The API key has no scope for this","param":null}}',
    ["medblocks/errors/insufficient_scope/"],
  ],
  [
    "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://app.medblocks.com/patients/pat_1",
    ["medblocks/errors/resource_not_found/", "medblocks/#/"],
  ],
  [
    "{'error': {'type': 'rate_limit_error', 'code': 'throttled', 'message': \"It's too fast\", 'param': None}}",
    ["medblocks/errors/throttled/"],
  ],
  [
    '{"error":"Organization is not active","error_code":"ORGANIZATION_NOT_ACTIVE","timestamp":"2026-02-01T00:00:00Z"}',
    ["authos/errors/ORGANIZATION_NOT_ACTIVE/"],
  ],
  [
    'data: {"error":"insufficient_scope","error_uri":"https://platform.loop.health/connect/errors#insufficient_scope"}',
    ["loop/errors/insufficient_scope/"],
  ],
  [
    '< HTTP/2 401\n< www-authenticate: Bearer error="invalid_token"\n<\n* Connection #0 left intact',
    ["loop/errors/invalid_token/"],
  ],
  [
    'HTTP/2 429\nretry-after: 60\nx-ratelimit-limit: 100\n\n{"error":"Rate limit exceeded","error_code":"RATE_LIMIT_EXCEEDED"}',
    ["authos/errors/RATE_LIMIT_EXCEEDED/"],
  ],
  ["curl: (22) The requested URL returned error: 429", ["429"]],
  [
    '$ curl -i https://app.medblocks.com/patients\nHTTP/2 401\n\n{"error":{"type":"authentication_error","code":"missing_api_key"}}',
    ["medblocks/errors/missing_api_key/"],
  ],
  [
    "MedblocksError [throttled]: The API answered 429 throttled\n    at async Object.POST (file:///app/client.js:1:1) {\n  code: 'throttled',\n  status: 429,\n  requestId: '0000'\n}",
    ["medblocks/errors/throttled/"],
  ],
  [
    "LoopError: insufficient_scope\n    at x (a.js:1:1) {\n  code: 'insufficient_scope',\n  requiredScope: 'users:read'\n}",
    ["loop/errors/insufficient_scope/"],
  ],
  ["AuthOSError: UNAUTHORIZED (401)", ["authos/errors/UNAUTHORIZED/"]],
  ["DPerspectiveError: NOT_FOUND (404) at getProfile", ["dperspective/errors/NOT_FOUND/"]],
  [
    "2026-11-25 12:00:01 WARN [http-7] status=403 code=org_access_denied request_id=00000000-0000-4000-8000-000000000001",
    ["medblocks/errors/org_access_denied/"],
  ],
  [
    'time="2026-11-25T10:00:00Z" level=error msg="token exchange" error=invalid_grant error_description="Authorization code expired"',
    ["loop/errors/invalid_grant/"],
  ],
  ["The quota of this API key is used up (request 9f2c)", ["medblocks/errors/quota_exceeded/"]],
  ["No active consent grant covers the requested scope.", ["dperspective/errors/CONSENT_REQUIRED/"]],
  ["Service limit exceeded for organization tier", ["authos/errors/SERVICE_LIMIT_EXCEEDED/"]],
  ["error=access_denied&error_description=The+person+refused&state=xyz", ["loop/errors/access_denied/"]],
  ["https://app.test/callback?error=temporarily_unavailable&state=1", ["loop/errors/temporarily_unavailable/"]],
  [
    '{"error":"Something odd","error_code":"CONFLICT","timestamp":"2025-01-15T10:30:00Z"}',
    ["authos/errors/status-409/", "authos/"],
  ],
  [
    'HTTP/1.1 503 Service Unavailable\n\n{"error":"x","error_code":"SERVICE_UNAVAILABLE","timestamp":"2025-01-15T10:30:00Z"}',
    ["authos/errors/status-503/"],
  ],
  [
    '```json\n{"error":{"code":"INTERNAL_ERROR","message":"An unexpected error occurred."}}\n```',
    ["dperspective/errors/INTERNAL_ERROR/"],
  ],
  ["“error”: “invalid_scope”", ["loop/errors/invalid_scope/"]],
  [
    "error:\n  type: ehr_error\n  code: fhir_error\n  message: The source's FHIR service failed",
    ["medblocks/errors/fhir_error/"],
  ],
  [
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
    ["502"],
  ],
  [
    "{&quot;error_code&quot;:&quot;JWT_ERROR&quot;,&quot;error&quot;:&quot;Invalid token&quot;}",
    ["authos/errors/JWT_ERROR/"],
  ],
  ["%7B%22error%22%3A%22invalid_client%22%7D", ["loop/errors/invalid_client/"]],
  ['{"errors":[{"error":{"code":"ACCESS_NOT_RECORDED"}}]}', ["dperspective/errors/ACCESS_NOT_RECORDED/"]],
  // What the programs of other languages print.
  [
    '2026-11-25T10:11:12Z ERROR api.client {"event":"http_error","http":{"response":{"status_code":429,"body":"{\\"error\\":{\\"type\\":\\"rate_limit_error\\",\\"code\\":\\"throttled\\",\\"message\\":\\"The request rate is too high\\"}}"}}}',
    ["medblocks/errors/throttled/"],
  ],
  [
    "Traceback (most recent call last):\n  File \"app.py\", line 10\nhttpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://app.medblocks.com/patients'\nResponse: {'error': {'type': 'permission_error', 'code': 'forbidden', 'message': 'x', 'param': None}}",
    ["medblocks/errors/forbidden/"],
  ],
  [
    'panic: &{Code:TOKEN_EXPIRED Status:401} {"error":{"code":"TOKEN_EXPIRED","message":"The access token has expired."}}',
    ["dperspective/errors/TOKEN_EXPIRED/"],
  ],
  [
    '2026/11/25 10:00:00 unexpected status 401: {"error":"Token expired","error_code":"TOKEN_EXPIRED","timestamp":"2025-01-15T10:30:00Z"}\nexit status 1',
    ["authos/errors/TOKEN_EXPIRED/"],
  ],
  [
    'org.springframework.web.client.HttpClientErrorException$NotFound: 404 Not Found: "{"error":"Organization not found","error_code":"NOT_FOUND","timestamp":"2025-01-15T10:30:00.123Z"}"',
    ["authos/errors/NOT_FOUND/"],
  ],
  [
    'feign.FeignException$Forbidden: [403 Forbidden] during [GET] to [https://x/y] [Api#get()]: [{"error":{"code":"CONSENT_REQUIRED","message":"No active consent"}}]',
    ["dperspective/errors/CONSENT_REQUIRED/"],
  ],
  [
    '*   Trying 1.2.3.4:443...\n> GET /v1/users HTTP/2\n> authorization: Bearer xxx\n< HTTP/2 403\n< content-type: application/json\n< www-authenticate: Bearer error="insufficient_scope", scope="users:read"\n<\n{"error":"insufficient_scope","error_description":"x"}',
    ["loop/errors/insufficient_scope/"],
  ],
  [
    '< HTTP/2 403 \n< www-authenticate: Bearer realm="loop", error="insufficient_scope", scope="users:read"\n< date: x',
    ["loop/errors/insufficient_scope/"],
  ],
  [
    '"{\\"error\\":{\\"code\\":\\"VALIDATION_ERROR\\",\\"message\\":\\"bad\\",\\"details\\":[]}}"',
    ["dperspective/errors/VALIDATION_ERROR/"],
  ],
  [
    '{\\n  \\"error_code\\": \\"INVITATION_EXPIRED\\",\\n  \\"error\\": \\"Invitation expired\\"\\n}',
    ["authos/errors/INVITATION_EXPIRED/"],
  ],
  [
    'error:\n  code: UNSUPPORTED_VERSION\n  message: "The version is not supported."\n',
    ["dperspective/errors/UNSUPPORTED_VERSION/"],
  ],
  ["error: invalid_grant\nerror_description: The refresh token was used already", ["loop/errors/invalid_grant/"]],
  ["error_code: FORBIDDEN\nerror: Forbidden\ntimestamp: 2025-01-15T10:30:00Z", ["authos/errors/FORBIDDEN/"]],
  [
    '{"error":{"type":"invalid_request_error","code":"invalid_data","message":"The value of em',
    ["medblocks/errors/invalid_data/"],
  ],
  ['{"error": "unprocessable_entity", "error_descript', ["loop/errors/unprocessable_entity/"]],
  [
    "{'error_code': 'SERVICE_LIMIT_EXCEEDED', 'error': \"Service limit exceeded for organization tier\"}",
    ["authos/errors/SERVICE_LIMIT_EXCEEDED/"],
  ],
  ["Map{error: Map{code: NOT_FOUND, message: no}}", ["dperspective/errors/NOT_FOUND/"]],
  ["{error={code=CONSENT_REQUIRED, message=No active consent}}", ["dperspective/errors/CONSENT_REQUIRED/"]],
  [
    "map[error:map[code:INSUFFICIENT_SCOPE message:The access token lacks a required scope. requiredScope:read:health-data]]",
    ["dperspective/errors/INSUFFICIENT_SCOPE/"],
  ],
  ["map[error:invalid_client error_description:Unknown client]", ["loop/errors/invalid_client/"]],
  [
    "map[error:Token expired error_code:TOKEN_EXPIRED timestamp:2025-01-15T10:30:00Z]",
    ["authos/errors/TOKEN_EXPIRED/"],
  ],
  ["{error_code=UNAUTHORIZED, error=Unauthorized, timestamp=2025-01-15T10:30:00Z}", ["authos/errors/UNAUTHORIZED/"]],
  ['{"error" => {"code" => "NOT_FOUND", "message" => "x"}}', ["dperspective/errors/NOT_FOUND/"]],
  ['{:error=>"not_found", :error_description=>"The resource was not found"}', ["loop/errors/not_found/"]],
  [
    'array(1) {\n  ["error"]=>\n  array(2) {\n    ["code"]=>\n    string(9) "NOT_FOUND"\n  }\n}',
    ["dperspective/errors/NOT_FOUND/"],
  ],
  ["Array\n(\n    [error] => Token expired\n    [error_code] => TOKEN_EXPIRED\n)", ["authos/errors/TOKEN_EXPIRED/"]],
  [
    'ApiError { status: 403, body: Object {"error": String("forbidden"), "error_description": String("x")} }',
    ["loop/errors/forbidden/"],
  ],
  [
    'FetchError: 422 {"statusCode":422,"data":{"error":"validation_error","error_description":"email is not valid"}}',
    ["loop/errors/validation_error/"],
  ],
  [
    '[2026-11-25 10:00:00] production.ERROR: Client error: `GET https://app.medblocks.com/patients` resulted in a `401 Unauthorized` response:\n{"error":{"type":"authentication_error","code":"expired_api_key","message":"Th (truncated...)',
    ["medblocks/errors/expired_api_key/"],
  ],
  [
    'HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n{"error":{"type":"invalid_request_error","code":"external_id_already_exists","message":"exists"}}',
    ["medblocks/errors/external_id_already_exists/"],
  ],
  [
    'level=error ts=2026-11-25 msg="request failed" status=401 body="{\\"error\\":\\"unauthenticated\\"}"',
    ["loop/errors/unauthenticated/"],
  ],
  [
    '{"statusCode":429,"headers":{"retry-after":"42"},"body":{"error":{"code":"RATE_LIMITED","message":"The rate limit was exceeded.","retryAfterSeconds":42}}}',
    ["dperspective/errors/RATE_LIMITED/"],
  ],
  [
    "<error><code>CONSENT_REQUIRED</code><message>No active consent</message></error>",
    ["dperspective/errors/CONSENT_REQUIRED/"],
  ],
  ["error%3Daccess_denied%26error_description%3DThe%2Bperson%2Brefused", ["loop/errors/access_denied/"]],
  [
    'grpc-status: 7 desc = "upstream: {\\"error\\":{\\"code\\":\\"ACCESS_NOT_RECORDED\\"}}"',
    ["dperspective/errors/ACCESS_NOT_RECORDED/"],
  ],
  ["Sentry: MedblocksError: token_exchange_failed (502) in exchange()", ["medblocks/errors/token_exchange_failed/"]],
  ["DEVICE_CODE_PENDING: The user has not yet approved the device", ["authos/errors/DEVICE_CODE_PENDING/"]],
  [
    'Response(status=403, headers={"WWW-Authenticate": "Bearer error=\\"insufficient_scope\\""}, body="")',
    ["loop/errors/insufficient_scope/"],
  ],
  [
    '{"errors":[{"extensions":{"code":"INSUFFICIENT_SCOPE","response":{"body":{"error":{"code":"INSUFFICIENT_SCOPE"}}}}}]}',
    ["dperspective/errors/INSUFFICIENT_SCOPE/"],
  ],
  ['Uncaught (in promise) Error: {"error":"temporarily_unavailable"}', ["loop/errors/temporarily_unavailable/"]],
];
