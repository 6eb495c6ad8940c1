/** Takes a fault at a JSON Pointer of the bundle, with what to do about it. */
export type Report = (pointer: string, message: string, remedy: string) => void;
