"use client";

import { revive } from "error-contracts/core";
import { MedblocksError } from "error-contracts/medblocks";
import { useEffect, useState } from "react";
import { readPatients } from "./read-patients";

type Sent = Awaited<ReturnType<typeof readPatients>>;

/** Shows an error that a server component sent; then, in the browser, the one that an action of the server returns. */
export function Failure({ first }: { first: Sent }) {
  const [[sent, place], show] = useState<[Sent, string]>([first, "on the server"]);
  useEffect(() => {
    readPatients().then((again) => show([again, "in the browser"]));
  }, []);
  const error = revive(sent, MedblocksError);
  const isThrottled = error instanceof MedblocksError && error.code === "throttled";
  return <output>{`${isThrottled ? `${error.code} ${error.status}` : "other"} ${place}`}</output>;
}
