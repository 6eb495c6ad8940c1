import { isPlainlyFake, isReservedHost } from "../fake-values.ts";
import type { LeakPattern } from "../leak-kind.ts";

/** Card numbers that payment providers publish for tests; they charge nobody. */
const testCards = new Set(
  "4242424242424242 4000056655665556 4111111111111111 4012888888881881 4000000000000002 4000000000009995 4917610000000000 5555555555554444 5200828282828210 5105105105105100 5454545454545454 2223003122003222 2223000048400011 378282246310005 371449635398431 370000000000002 6011111111111117 6011000990139424 3056930009020004 36227206271667 3566002020360505 6200000000000005".split(
    " ",
  ),
);

/**
 * Values that could be a person's.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 * @see https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
export const personalData: readonly LeakPattern[] = [
  {
    name: "an e-mail address that may be a person's",
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/,
    counts: (found) => !isReservedHost(found.slice(found.indexOf("@") + 1)) && !isInventedMailbox(found),
  },
  { name: "a social security number", pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/ },
  {
    name: "a telephone number",
    pattern: /(?<![\w+-])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/,
    counts: (found) => isDialable(found.replaceAll(/\D/g, "")),
  },
  {
    name: "a telephone number",
    pattern: /(?<![\w+.-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?![\w-])/,
    counts: (found) => isDialable(`1${found.replaceAll(/\D/g, "")}`),
  },
  {
    name: "a card number",
    pattern:
      /(?<![\w-])(?:[245]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|6(?:011|5\d\d)[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-])/,
    counts: (found) => isCard(found.replaceAll(/\D/g, "")),
  },
  {
    name: "a bank account",
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/,
    counts: (found) => isAccount(found.replaceAll(" ", "")),
  },
  { name: "a medical record number", pattern: /\bMRN[ :#-]{0,3}\d{5}/i },
  { name: "a date of birth", pattern: /\b(?:DOB|date of birth|born(?: on)?)[ :]{1,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/i },
];

/** Mailboxes of an organization or of a part in a story, and of no person. @see https://www.rfc-editor.org/rfc/rfc2142 */
const rolesOfMailboxes =
  /^(?:info|marketing|sales|support|abuse|noc|security|postmaster|hostmaster|webmaster|admin|contact|hello|help|no-?reply|sender|recipient|receiver|boss)$/i;

/** Whether an address is one that people write when they need any, such as `your.email@company.com`. */
function isInventedMailbox(address: string): boolean {
  const [mailbox = "", host = ""] = address.split("@");
  return (
    isPlainlyFake(mailbox) ||
    /^(?:test(?:er|ing)?\d{0,4}|users?\d{0,4}|user\.?name|(?:some)?[._-]?names?|e?mail|me|someone|somebody|first\.?(?:name)?\.?last(?:name)?|your.{0,32})$/i.test(
      mailbox,
    ) ||
    rolesOfMailboxes.test(mailbox) ||
    /^(?:e-?mail|domain|company|yourcompany|yourdomain|acme|test|mail)\.(?:com|org|net|io)$/i.test(host)
  );
}

/** Whether the digits can be dialled: numbers set aside for films and documentation cannot. */
function isDialable(digits: string): boolean {
  if (digits.length < 8 || digits.length > 15) return false;
  const fictional = [
    /^1\d{3}55501\d\d$/,
    /^15550\d{3,6}$/,
    /^447700900\d{3}$/,
    /^44(?:20|1\d\d)79460\d{3}$/,
    /^61491570\d{3}$/,
    /^33199\d{6}$/,
  ];
  return !fictional.some((pattern) => pattern.test(digits)) && !/^(\d)\1+$/.test(digits.slice(-7));
}

/** Whether digits pass Luhn's check, and are neither published for tests nor counted up. */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && !testCards.has(digits) && !/^(\d)\1+$/.test(digits) && !digits.includes("12345678");
}

/**
 * Whether an IBAN's check digits are right.
 * @see https://www.iso.org/standard/81090.html
 */
function isAccount(account: string): boolean {
  if (account.length < 15 || account.length > 34) return false;
  const moved = `${account.slice(4)}${account.slice(0, 4)}`;
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n && !isPlainlyFake(account);
}
