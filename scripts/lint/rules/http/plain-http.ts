/** Whether an address is reached without encryption. One of the reader's own machine, such as `http://localhost:3000`, is not meant. */
export function isPlainHttp(url: string): boolean {
  return /^(?:http|ws):/i.test(url) && !isLocal(url);
}

/** Whether an address is one of the reader's own machine. */
export function isLocal(url: string): boolean {
  return /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(url);
}
