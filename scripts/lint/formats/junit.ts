import type { Finding } from "../../contract/finding.ts";

/**
 * Findings as a JUnit report: a suite for each API, a case for each finding, and one that passes where there is none.
 * @see https://github.com/testmoapp/junitxml
 */
export function junitFormat(findings: readonly Finding[], apis: readonly string[]): string {
  const suites = apis.map((api) => {
    // JUnit knows no warnings: a test passes or fails.
    const own = findings.filter(({ file, level }) => level !== "warn" && apiOf(file, apis) === api);
    const cases =
      own.length === 0
        ? `    <testcase classname="${escapeXml(api)}" name="no findings"/>\n`
        : own.map(failure).join("");
    const tests = Math.max(own.length, 1);
    return `  <testsuite name="${escapeXml(api)}" tests="${tests}" failures="${own.length}">\n${cases}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

/** The API whose folder holds a file; the first for a file that several share. */
function apiOf(file: string, apis: readonly string[]): string | undefined {
  return apis.find((api) => file.startsWith(`openapi/${api}/`)) ?? apis[0];
}

function failure({ file, line, column, message, remedy, rule }: Finding): string {
  const name = `${rule === undefined ? "" : `${rule} `}${file}:${line}:${column}`;
  return [
    `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}">\n`,
    `      <failure message="${escapeXml(message)}">${escapeXml(remedy)}</failure>\n`,
    "    </testcase>\n",
  ].join("");
}

function escapeXml(text: string): string {
  const printable = text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "?");
  return printable.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
