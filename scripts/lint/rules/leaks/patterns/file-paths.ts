import type { LeakPattern } from "../leak-kind.ts";

/**
 * Paths of a server's disk.
 * @see https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html
 */
export const filePaths: readonly LeakPattern[] = [
  {
    name: "a path of a server's disk",
    pattern: /(?<![\w:/.}])\/(?:usr|var|etc|proc|sys|boot|sbin|node_modules)\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,8}/,
  },
  {
    name: "a path of a server's disk",
    pattern:
      /(?<![\w:/.}])\/(?:home|opt|srv|root|tmp|mnt|app|data|Users|workspace)\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,6}\/?[\w-]{0,32}\.?[\w]{0,8}/,
    // `/home/feed` may be a path of an API; a folder of a user, two folders or a file are not.
    counts: (found) =>
      /^\/(?:(?:Users|home)\/[^/]{1,64}\/|[^/]{1,64}\/[^/]{1,64}\/[^/])/i.test(found) || /\.[a-z]{1,5}$/i.test(found),
  },
  { name: "a path of a Windows disk", pattern: /(?<![A-Za-z])[A-Za-z]:\\[\w. -]{1,64}(?:\\[\w. -]{1,64}){0,8}/ },
  { name: "a path of a Windows share", pattern: /(?<!\\)\\\\[\w.-]{2,63}\\[\w.$-]{1,64}(?:\\[\w.$-]{1,64}){0,8}/ },
  {
    name: "a file of the server's code and its line",
    pattern:
      /(?<![\w-])[\w-]{1,64}\.(?:js|mjs|cjs|ts|tsx|py|rb|go|java|kt|scala|rs|php|cs|vb|cpp|swift|exs?):\d{1,6}(?!\w)/,
  },
  {
    name: "a file of the server's code and its line",
    pattern: /\bin [\w./\\-]{1,128}\.(?:php|cs|vb|py|rb)(?::| on | at )line \d{1,6}/,
  },
  { name: "a file address", pattern: /(?<!\w)file:\/\/\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,8}/ },
];
