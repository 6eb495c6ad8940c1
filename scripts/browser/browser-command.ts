/** A browser that can be started: its executable, and what its environment needs beside ours. */
export interface BrowserCommand {
  executable: string;
  env: Record<string, string>;
}
