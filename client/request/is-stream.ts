/** Whether a body is a stream, which can be read once. React Native has no `ReadableStream`, and libraries have their own. */
export const isStream = (body: unknown): body is ReadableStream =>
  typeof (Object(body) as Partial<ReadableStream>).getReader === "function"; // any value may lack it
