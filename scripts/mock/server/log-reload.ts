import { formatFindings } from "../../command-line/print-findings.ts";
import { ContractError } from "../../contract/contract-error.ts";
import type { ReloadObserver } from "./reload-observer.ts";

/** Says what came of a save, with every fault of a contract that cannot be mocked. */
export function reloadLog(stream: NodeJS.WriteStream, json: boolean): ReloadObserver {
  return {
    reloaded(apis) {
      stream.write(json ? `${JSON.stringify({ reloaded: apis })}\n` : `Reloaded ${apis.join(", ")}.\n`);
    },
    removed(apis) {
      stream.write(json ? `${JSON.stringify({ removed: apis })}\n` : `Removed ${apis.join(", ")}.\n`);
    },
    failed(api, error, isUsed) {
      if (json) stream.write(`${JSON.stringify({ failed: api, findings: findingsOf(error) })}\n`);
      else
        stream.write(
          `${textOf(error, stream)}\n${api} ${isUsed ? "is still used as it was before this save" : "is not mocked yet"}.\n`,
        );
    },
  };
}

function findingsOf(error: unknown): unknown {
  return error instanceof ContractError ? error.findings : [{ message: messageOf(error) }];
}

function textOf(error: unknown, stream: NodeJS.WriteStream): string {
  return error instanceof ContractError ? formatFindings(error.findings, stream) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
