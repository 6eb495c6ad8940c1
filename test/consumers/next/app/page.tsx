import { Failure } from "./failure";
import { readPatients } from "./read-patients";

export const dynamic = "force-dynamic";

export default async function Page() {
  return <Failure first={await readPatients()} />;
}
