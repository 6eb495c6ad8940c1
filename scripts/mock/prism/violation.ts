/** What Prism finds wrong with a request. */
export interface Violation {
  /** Where, such as `["body", "email"]` or `["query", "limit"]`; may be empty. */
  path: string[];
  /** `401` for the credential, `415` for the media type, else the keyword of the schema, such as `required`. */
  code: string;
  message: string;
}
