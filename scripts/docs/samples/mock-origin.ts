/** Where `npm start` and `npm run mock` have the mock unless they are told otherwise, and where the guides have it. */
export const defaultMockOrigin = "http://127.0.0.1:4010";
