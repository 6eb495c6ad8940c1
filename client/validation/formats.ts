/**
 * The formats that contracts use, as small checks; one that is not here is not checked, as JSON Schema allows.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 */
export const formats = {
  date: (text: string): boolean => isDate(text),
  "date-time": (text: string): boolean => {
    const [, date = "", hour, minute, second, offsetHour = "0", offsetMinute = "0"] =
      /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/.exec(text) ?? [];
    const leapSecond = second === "60" && hour === "23" && minute === "59";
    return (
      isDate(date) &&
      Number(hour) < 24 &&
      Number(minute) < 60 &&
      (Number(second) < 60 || leapSecond) &&
      Number(offsetHour) < 24 &&
      Number(offsetMinute) < 60
    );
  },
  email: (text: string): boolean =>
    text.length <= 320 &&
    /^[^\s@"(),:;<>[\]\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(text),
  uri: (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(text) && canParse(text),
  "uri-reference": (text: string): boolean => /^[^\s<>"{}|\\^`]*$/.test(text),
  uuid: (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
};

function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number(year) < 100) date.setUTCFullYear(Number(year));
  // 30 February would have become a day in March.
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function canParse(text: string): boolean {
  // A scheme of its own, such as that of a mobile application, is a URI too.
  return URL.canParse(text);
}
