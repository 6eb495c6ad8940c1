import { isReservedHost } from "../fake-values.ts";
import type { LeakPattern } from "../leak-kind.ts";

/** Nothing before it that could belong to the same word; an underscore may, as in `mb_sk_live_`. */
const start = "(?<![A-Za-z0-9])";

function token(name: string, form: string, counts?: LeakPattern["counts"]): LeakPattern {
  return { name, pattern: new RegExp(`${start}${form}`), ...(counts === undefined ? {} : { counts }) };
}

/** Whether a value mixes letters and digits, as a generated one does and a word does not. */
function isMixed(found: string): boolean {
  const value = found.split(/[=:"'\s]/).findLast((part) => part !== "") ?? "";
  return /\d/.test(value) && /[A-Za-z]/.test(value);
}

/**
 * Credentials by the forms that their providers publish, then by the text before them.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 * @see https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml
 */
export const secrets: readonly LeakPattern[] = [
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
    "hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Z0-9]{8,12}/[A-Z0-9]{8,12}/\\w{16,}",
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
    counts: (found) => /\d/.test(found) && /[A-Za-z]\d|\d[A-Za-z]/.test(found),
  },
  { name: "a basic credential", pattern: /(?<![A-Za-z])Basic [A-Za-z0-9+/]{12,256}={0,2}/, counts: isBasicCredential },
  {
    name: "a user and password in an address",
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`]{1,64}:[^\s:@/"'`]{3,64}@[\w.-]{1,253}/i,
    counts: (found) =>
      !isReservedHost(found.slice(found.indexOf("@") + 1)) && !/:(?:pass(?:word)?|pwd|secret)@/i.test(found),
  },
  {
    name: "a credential in an address",
    pattern:
      /[?&](?:access_token|refresh_token|id_token|auth_token|token|api_?key|key|sig|signature|password|client_secret|secret)=[\w.~%+/-]{12,256}/i,
    counts: isMixed,
  },
  {
    name: "a session cookie",
    pattern: /\b(?:sess(?:ion)?(?:_?id)?|connect\.sid|JSESSIONID|PHPSESSID)=[\w.%:-]{16,256}/i,
    counts: isMixed,
  },
  {
    name: "a password or key",
    pattern:
      /(?:password|passwd|pwd|passphrase|passcode|(?:client|app|api|signing|webhook|shared|secret)[_-]?(?:secret|key)|secret|access[_-]?token|refresh[_-]?token|auth[_-]?token|private[_-]?key)["']?\s{0,4}[=:]\s{0,4}["']?[^\s"'<>{},;`]{6,256}/i,
    counts: isMixed,
  },
];

/**
 * Whether the text after `Basic` is a user and a password, and not a word.
 * @see https://www.rfc-editor.org/rfc/rfc7617#section-2
 */
function isBasicCredential(found: string): boolean {
  try {
    const credential = atob(found.slice("Basic ".length));
    return /^[\x20-\x7e]{1,200}:[\x20-\x7e]{1,200}$/.test(credential);
  } catch {
    return false;
  }
}
