/** The address of the mock by default, for `npm start`, for `npm run mock` and in the guides. */
export const defaultMockOrigin = "http://127.0.0.1:4010";
