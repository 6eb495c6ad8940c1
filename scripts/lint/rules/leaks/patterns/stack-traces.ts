import type { LeakPattern } from "../leak-kind.ts";

const trace = "a stack trace";

/** Stack traces by runtime, and the names of exception classes. */
export const stackTraces: readonly LeakPattern[] = [
  // Node and Chromium; then Firefox and Safari. https://v8.dev/docs/stack-trace-api
  {
    name: trace,
    pattern:
      /(?:^|\n|\\n|: )[ \t]{0,16}at (?:async |new )?[\w.$<>[\] ]{0,128}\(?(?:file:\/\/|node:|https?:\/\/)?[\w./\\@:-]{1,256}:\d{1,6}:\d{1,6}\)?/,
  },
  { name: trace, pattern: /(?:^|\n)[\w.$<>/]{0,64}@https?:\/\/[\w./:-]{1,256}:\d{1,6}:\d{1,6}/ },
  // Java, Kotlin and Scala. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Throwable.html
  {
    name: trace,
    pattern:
      /\bat (?:[\w$]{1,64}[./]){1,12}[\w$<>]{1,64}\((?:[\w$]{1,64}\.(?:java|kt|scala|groovy):\d{1,6}|Native Method|Unknown Source)\)/,
  },
  { name: trace, pattern: /\bException in thread "|\bCaused by: (?:[\w$]{1,64}\.){1,12}[\w$]{1,64}/ },
  // Python. https://docs.python.org/3/library/traceback.html
  { name: trace, pattern: /Traceback \(most recent call last\)|\bFile "[^"\n]{1,256}", line \d{1,6}/ },
  // .NET. https://learn.microsoft.com/en-us/dotnet/api/system.exception.stacktrace
  {
    name: trace,
    pattern:
      /\bat (?:[\w`<>]{1,64}\.){1,12}[\w`<>[\]]{1,64}\([\w`<>[\],. &]{0,128}\) in [^\n:]{0,3}:?[^\n:]{1,256}:line \d{1,6}/,
  },
  { name: trace, pattern: /---> (?:[\w]{1,64}\.){1,8}\w{1,64}Exception|--- End of (?:inner exception )?stack trace/ },
  // Go and Rust.
  {
    name: trace,
    pattern:
      /\bgoroutine \d{1,9} \[|\bpanic: runtime error\b|\bthread '[\w:-]{1,64}' (?:\(\d{1,9}\) )?panicked at\b|\bstack backtrace:/,
  },
  // Ruby, PHP, Elixir.
  { name: trace, pattern: /(?<![\w./-])[\w./-]{1,128}\.rb:\d{1,6}:in [`']/ },
  {
    name: trace,
    pattern:
      /\bPHP (?:Fatal|Parse|Warning|Notice)\b|\bStack trace:\s{1,4}#\d|(?:^|\n)#\d{1,3} [\w./{}-]{1,128}\(\d{1,6}\): /,
  },
  {
    name: trace,
    pattern:
      /\*\* \((?:[A-Z]\w{1,64}\.)?[A-Z]\w{1,64}Error\)|\(\w{1,32} \d{1,4}\.\d{1,4}(?:\.\d{1,4})?\) [\w./]{1,128}\.exs?:\d/,
  },
  {
    name: "the name of an exception class",
    pattern:
      /(?<![\w.])(?:[a-z]\w{0,63}\.){2,8}[A-Z]\w{0,63}(?:Exception|Error)\b|(?<!\w)(?:[A-Z][a-z]{1,31}){1,5}Exception\b/,
  },
  {
    name: "the name of an exception class",
    pattern:
      /(?<!\w)(?:TypeError|ReferenceError|RangeError|KeyError|ValueError|AttributeError|IndexError|NameError|NoMethodError|ZeroDivisionError|AssertionError|RuntimeError|StandardError): /,
  },
];
